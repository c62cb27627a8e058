import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('prune-images'),
  readInputs,
  run: async (inputs, workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ pruneServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "prune-images-run" */ './services.ts'),
      import(/* webpackChunkName: "prune-images-run" */ './run.ts'),
    ])
    return run(inputs, await pruneServices(inputs, workflow, env))
  },
})
