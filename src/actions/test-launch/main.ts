import { executeAction } from '../../runner/execute-action.ts'
import { declaredInputs } from '../inputs/input-names.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  declared: declaredInputs('test-launch'),
  readInputs,
  run: async (inputs, _workflow, env) => {
    // Most of the bundle is in this chunk, which is not loaded if an input is invalid.
    const [{ testLaunchServices }, { run }] = await Promise.all([
      import(/* webpackChunkName: "test-launch-run" */ './services.ts'),
      import(/* webpackChunkName: "test-launch-run" */ './run.ts'),
    ])
    return run(inputs, testLaunchServices(env))
  },
})
