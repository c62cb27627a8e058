import { executeAction } from '../../runner/execute-action.ts'
import { InputReader } from '../../runner/input-reader.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import { connectFromRunner } from '../../runner/registry-access.ts'
import { loginFor, readInputs } from './inputs.ts'
import { run } from './run.ts'

await executeAction(async () => {
  const { env } = process
  const reader = new InputReader(env, runnerLog.mask)
  const inputs = readInputs(reader)
  reader.finish()
  return run(inputs, {
    connect: connectFromRunner(env, { login: loginFor(inputs) }),
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
  })
})
