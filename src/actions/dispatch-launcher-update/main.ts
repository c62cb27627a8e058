import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('dispatch-launcher-update'),
  hasFailureOutput: true,
  readInputs,
  run: async (inputs, workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ announceServices }, { announceImage }] = await Promise.all([
      import(/* webpackChunkName: "dispatch-run" */ '../services/announce-services.ts'),
      import(/* webpackChunkName: "dispatch-run" */ '../../launcher/dispatch/announce-image.ts'),
    ])
    return announceImage(inputs, announceServices(inputs.token, workflow, env))
  },
})
