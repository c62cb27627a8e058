import { executeAction } from '../../runner/execute-action.ts'
import { updateAdapters } from './adapters.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'

await executeAction({
  readInputs,
  run: (inputs, workflow, env) => run(inputs, updateAdapters(inputs.token, workflow, env)),
})
