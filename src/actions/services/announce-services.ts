import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  assertMaySend,
  probeActionsWrite,
  probeContentsWrite,
  readEventReceiver,
} from '../../github/event-receiver.ts'
import { createGitHubClient, type GitHubClient } from '../../github/github-client.ts'
import { connectGitHub } from '../../github/github-connection.ts'
import { missingRepositoryError } from '../../github/missing-repository.ts'
import { sendDispatch } from '../../github/send-dispatch.ts'
import { startWorkflow } from '../../github/start-workflow.ts'
import { derivedForms } from '../../github/token-forms.ts'
import { fetchWorkflowRun, findWorkflowRuns } from '../../github/workflow-runs.ts'
import type { AnnounceServices } from '../../launcher/dispatch/announce-services.ts'
import type { Transport } from '../../launcher/dispatch/announcement.ts'
import { binderPlatform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import type { GitHubRepository } from '../../refs/github-repository.ts'
import { registrySource } from '../../registry/registry-source.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { type Log, runnerLog } from '../../runner/log.ts'
import { connectFromRunner } from '../../runner/registry-services.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'

/** Production services: the GitHub API with the given token, registries over the network. */
export function announceServices(
  token: string,
  workflow: Pick<WorkflowContext, 'apiUrl' | 'repository' | 'runUrl' | 'serverUrl'>,
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
    requireWrite: (repository, transport) => requireWrite(client, repository, transport),
    send: (to, event) => sendDispatch(client, to, event),
    startWorkflow: (to, start) => startWorkflow(client, to, start),
    fetchRun: (repository, id) => fetchWorkflowRun(client, repository, id),
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

async function requireWrite(
  client: GitHubClient,
  repository: GitHubRepository,
  transport: Transport,
): Promise<void> {
  if (transport.kind === 'repository-dispatch') {
    assertMaySend(await probeContentsWrite(client, repository, randomUUID()), repository, 'Contents')
    return
  }
  const response = await probeActionsWrite(client, repository, transport.workflow, randomUUID())
  assertMaySend(response, repository, 'Actions')
}
