import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('dispatch-launcher-update'),
  hasFailureOutput: true,
  readInputs,
  run: async (inputs, workflow, env) => {
    // Loaded only after the inputs are validated, because this chunk is most of the bundle.
    const [{ announceServices }, { announceImage }] = await Promise.all([
      import(/* webpackChunkName: "dispatch-run" */ '../services/announce-services.ts'),
      import(/* webpackChunkName: "dispatch-run" */ '../../launcher/dispatch/announce-image.ts'),
    ])
    return announceImage(inputs, announceServices(inputs.token, workflow, env))
  },
})
