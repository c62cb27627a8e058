import { randomUUID } from 'node:crypto'
import { createGitHubClient } from '../../github/github-client.ts'
import { sendDispatch } from '../../github/send-dispatch.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import { connectFromRunner } from '../../runner/registry-access.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { Adapters } from './run.ts'

/** The real parts: GitHub's API with the given token, registries over the network. */
export function dispatchAdapters(token: string, workflow: WorkflowContext, env: NodeJS.ProcessEnv): Adapters {
  const client = createGitHubClient(token, workflow.apiUrl)
  return {
    workflow,
    send: (to, event) => sendDispatch(client, to, event),
    connect: connectFromRunner(env, {}, runnerLog.mask),
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
    newCorrelation: randomUUID,
  }
}
