import { executeAction } from '../../runner/execute-action.ts'
import { checkAdapters } from './adapters.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'

await executeAction({
  readInputs,
  run: (inputs, _workflow, env) => run(inputs, checkAdapters(inputs, env)),
})
