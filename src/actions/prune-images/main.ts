import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('prune-images'),
  readInputs,
  run: async (inputs, workflow, env) => {
    // Loaded only after the inputs are validated, because this chunk is most of the bundle.
    const [{ pruneServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "prune-images-run" */ './services.ts'),
      import(/* webpackChunkName: "prune-images-run" */ './run.ts'),
    ])
    return run(inputs, await pruneServices(inputs, workflow, env))
  },
})
