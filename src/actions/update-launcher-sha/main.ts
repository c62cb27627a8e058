import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('update-launcher-sha'),
  readInputs,
  run: async (inputs, workflow, env) => {
    // Loaded only after the inputs are validated, because this chunk is most of the bundle.
    const [{ updateServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "update-launcher-sha-run" */ './services.ts'),
      import(/* webpackChunkName: "update-launcher-sha-run" */ './run.ts'),
    ])
    return run(inputs, updateServices(inputs, workflow, env))
  },
})
