import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { assertContentsWrite, readEventReceiver } from '../../github/event-receiver.ts'
import { createGitHubClient } from '../../github/github-client.ts'
import { connectGitHub } from '../../github/github-connection.ts'
import { missingRepositoryError } from '../../github/missing-repository.ts'
import { sendDispatch } from '../../github/send-dispatch.ts'
import { derivedForms } from '../../github/token-forms.ts'
import { findWorkflowRuns } from '../../github/workflow-runs.ts'
import type { AnnounceServices } from '../../launcher/dispatch/announce-services.ts'
import { binderPlatform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import { registrySource } from '../../registry/registry-source.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { type Log, runnerLog } from '../../runner/log.ts'
import { connectFromRunner } from '../../runner/registry-services.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'

/** Production services: the GitHub API with the given token, registries over the network. */
export function announceServices(
  token: string,
  workflow: Pick<WorkflowContext, 'apiUrl' | 'repository' | 'runUrl'>,
  env: NodeJS.ProcessEnv,
  log: Log = runnerLog,
): AnnounceServices {
  const connection = connectGitHub(workflow.apiUrl, env, log.info)
  const client = createGitHubClient(connection, token)
  const anonymous = createGitHubClient(connection, undefined)
  for (const form of derivedForms(token)) log.mask(form)
  const connect = connectFromRunner(env, {}, log.mask)
  return {
    workflow,
    readReceiver: repository => readEventReceiver(client, repository),
    missingRepositoryError: repository => missingRepositoryError({ client, anonymous }, repository, token),
    requireWrite: repository => assertContentsWrite(client, repository, randomUUID()),
    send: (to, event) => sendDispatch(client, to, event),
    findRuns: (repository, title, since) => findWorkflowRuns(client, repository, title, since),
    readImage: async reference =>
      readImage(registrySource(await connect(reference), reference), binderPlatform),
    sleep: milliseconds => sleep(milliseconds),
    now: () => Date.now(),
    log,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
    newCorrelation: randomUUID,
  }
}
