import { executeAction } from '../../runner/execute-action.ts'
import { readInputs } from './inputs.ts'

await executeAction({
  readInputs,
  run: async (inputs, workflow, env) => {
    // Loaded when the inputs are right: most of the bundle waits until then.
    const [{ buildAdapters }, { dispatchAdapters }, { run }] = await Promise.all([
      import(/* webpackChunkName: "run" */ '../build-binder-image/adapters.ts'),
      import(/* webpackChunkName: "run" */ '../dispatch-launcher-update/adapters.ts'),
      import(/* webpackChunkName: "run" */ './run.ts'),
    ])
    return run(inputs, {
      build: buildAdapters(inputs.build, workflow, env),
      dispatchTo: ({ token }) => dispatchAdapters(token, workflow, env),
    })
  },
})
