import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('sweep-previews'),
  readInputs,
  run: async (inputs, workflow, env) => {
    // Loaded only after the inputs are validated, because this chunk is most of the bundle.
    const [{ sweepServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "sweep-previews-run" */ './services.ts'),
      import(/* webpackChunkName: "sweep-previews-run" */ './run.ts'),
    ])
    return run(inputs, sweepServices(inputs, workflow, env))
  },
})
