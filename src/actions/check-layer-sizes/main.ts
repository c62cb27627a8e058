import { executeAction } from '../../runner/execute-action.ts'
import { InputReader } from '../../runner/input-reader.ts'
import { runnerLog } from '../../runner/log.ts'
import { checkAdapters } from './adapters.ts'
import { readInputs } from './inputs.ts'
import { run } from './run.ts'

await executeAction(async () => {
  const { env } = process
  const reader = new InputReader(env, runnerLog.mask)
  const inputs = readInputs(reader)
  reader.finish()
  return run(inputs, checkAdapters(inputs, env))
})
