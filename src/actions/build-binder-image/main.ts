import { executeAction } from '../../runner/execute-action.ts'
import { buildAdapters } from './adapters.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'

await executeAction({
  readInputs,
  run: (inputs, workflow, env) => run(inputs, buildAdapters(inputs, workflow, env)),
})
