import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('test-launch'),
  readInputs,
  run: async (inputs, _workflow, env) => {
    // Loaded only after the inputs are validated, because this chunk is most of the bundle.
    const [{ launchServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "test-launch-run" */ './services.ts'),
      import(/* webpackChunkName: "test-launch-run" */ './run.ts'),
    ])
    return run(inputs, launchServices(env))
  },
})
