import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('check-layer-sizes'),
  readInputs,
  run: async (inputs, _workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ checkServices }, { checkLayerSizes }] = await Promise.all([
      import(/* webpackChunkName: "check-layer-sizes-run" */ './services.ts'),
      import(/* webpackChunkName: "check-layer-sizes-run" */ '../../image/check-layer-sizes.ts'),
    ])
    return checkLayerSizes(inputs, checkServices(inputs, env))
  },
})
