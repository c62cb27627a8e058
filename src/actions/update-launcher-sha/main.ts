import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('update-launcher-sha'),
  readInputs,
  run: async (inputs, workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ updateServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "update-launcher-sha-run" */ './services.ts'),
      import(/* webpackChunkName: "update-launcher-sha-run" */ './run.ts'),
    ])
    return run(inputs, updateServices(inputs, workflow, env))
  },
})
