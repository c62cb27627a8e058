import { executeAction } from '../../runner/execute-action.ts'
import { InputReader } from '../../runner/input-reader.ts'
import { runnerLog } from '../../runner/log.ts'
import { readWorkflowContext } from '../../runner/workflow-context.ts'
import { doctorAdapters } from './adapters.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'

await executeAction(async () => {
  const { env } = process
  const workflow = readWorkflowContext(env)
  const reader = new InputReader(env, runnerLog.mask)
  const inputs = readInputs(reader, workflow.repository)
  reader.finish()
  return run(inputs, doctorAdapters(inputs, workflow, env))
})
