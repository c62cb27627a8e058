import { executeAction } from '../../runner/execute-action.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  readInputs,
  run: async (inputs, _workflow, env) => {
    // Loaded when the inputs are right: most of the bundle waits until then.
    const [{ checkServices }, { checkLayerSizes }] = await Promise.all([
      import(/* webpackChunkName: "run" */ './services.ts'),
      import(/* webpackChunkName: "run" */ '../../image/check-layer-sizes.ts'),
    ])
    return checkLayerSizes(inputs, checkServices(inputs, env))
  },
})
