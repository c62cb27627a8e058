import { executeAction } from '../../runner/execute-action.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  readInputs,
  run: async (inputs, workflow, env) => {
    // Loaded when the inputs are right: most of the bundle waits until then.
    const [{ dispatchAdapters }, { run }] = await Promise.all([
      import(/* webpackChunkName: "run" */ './adapters.ts'),
      import(/* webpackChunkName: "run" */ './run.ts'),
    ])
    return run(inputs, dispatchAdapters(inputs.token, workflow, env))
  },
})
