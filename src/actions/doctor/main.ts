import { executeAction } from '../../runner/execute-action.ts'
import { doctorAdapters } from './adapters.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'

await executeAction({
  readInputs,
  run: (inputs, workflow, env) => run(inputs, doctorAdapters(inputs, workflow, env)),
})
