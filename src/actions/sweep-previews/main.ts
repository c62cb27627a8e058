import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('sweep-previews'),
  readInputs,
  run: async (inputs, workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ sweepServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "sweep-previews-run" */ './services.ts'),
      import(/* webpackChunkName: "sweep-previews-run" */ './run.ts'),
    ])
    return run(inputs, sweepServices(inputs, workflow, env))
  },
})
