import { executeAction } from '../../runner/execute-action.ts'
import { InputReader } from '../../runner/input-reader.ts'
import { runnerLog } from '../../runner/log.ts'
import { readWorkflowContext } from '../../runner/workflow-context.ts'
import { buildAdapters } from '../build-binder-image/adapters.ts'
import { dispatchAdapters } from '../dispatch-launcher-update/adapters.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'

await executeAction(async () => {
  const { env } = process
  const workflow = readWorkflowContext(env)
  const reader = new InputReader(env, runnerLog.mask)
  const inputs = readInputs(reader, workflow)
  reader.finish()
  const dispatchTo = (launcher: { token: string }) => dispatchAdapters(launcher.token, workflow, env)
  return run(inputs, { build: buildAdapters(inputs.build, workflow, env), dispatchTo })
})
