import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { formatGitHubRepository } from '../../git/github-repository.ts'
import { readEventReceiver, requireContentsWrite } from '../../github/event-receiver.ts'
import { announcedRetry, createGitHubClient } from '../../github/github-client.ts'
import { explainMissing } from '../../github/missing-repository.ts'
import { sendDispatch } from '../../github/send-dispatch.ts'
import { derivedForms } from '../../github/token-forms.ts'
import { findWorkflowRuns } from '../../github/workflow-runs.ts'
import { proxyFetch } from '../../http/proxy-fetch.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import { connectFromRunner } from '../../runner/registry-access.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { Adapters } from './run.ts'

/** The real parts: GitHub's API with the given token, registries over the network. */
export function dispatchAdapters(token: string, workflow: WorkflowContext, env: NodeJS.ProcessEnv): Adapters {
  const client = createGitHubClient(token, workflow.apiUrl, announcedRetry(runnerLog.info))
  for (const form of derivedForms(token)) runnerLog.mask(form)
  const fetch = proxyFetch(env, globalThis.fetch)
  const isPublic = async (repository: Parameters<typeof formatGitHubRepository>[0]) => {
    const headers = { 'user-agent': 'binder-actions' }
    const answer = await fetch(`${workflow.apiUrl}/repos/${formatGitHubRepository(repository)}`, { headers })
    await answer.body?.cancel()
    return answer.status === 200
  }
  return {
    workflow,
    readReceiver: repository => readEventReceiver(client, repository),
    explainMissing: repository => explainMissing(client, repository, token, isPublic),
    requireWrite: repository => requireContentsWrite(client, repository, randomUUID()),
    send: (to, event) => sendDispatch(client, to, event),
    findRuns: (repository, title, since) => findWorkflowRuns(client, repository, title, since),
    connect: connectFromRunner(env, {}, runnerLog.mask),
    sleep: milliseconds => sleep(milliseconds),
    now: () => Date.now(),
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
    newCorrelation: randomUUID,
  }
}
