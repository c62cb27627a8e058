import { executeAction } from '../../runner/execute-action.ts'
import { buildAdapters } from '../build-binder-image/adapters.ts'
import { dispatchAdapters } from '../dispatch-launcher-update/adapters.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'

await executeAction({
  readInputs,
  run: (inputs, workflow, env) =>
    run(inputs, {
      build: buildAdapters(inputs.build, workflow, env),
      dispatchTo: ({ token }) => dispatchAdapters(token, workflow, env),
    }),
})
