import { setTimeout as sleep } from 'node:timers/promises'
import { createBranch, deleteBranch } from '../../github/branch-refs.ts'
import { readBranchState } from '../../github/branch-state.ts'
import { commitOnBranch } from '../../github/commit-on-branch.ts'
import { isCommitOnRef } from '../../github/commit-on-ref.ts'
import { deleteBranchAt } from '../../github/delete-branch-at.ts'
import { createGitHubClient, type GitHubClient } from '../../github/github-client.ts'
import { connectGitHub } from '../../github/github-connection.ts'
import { readHistoryBefore } from '../../github/history-pages.ts'
import { listWritableBranches } from '../../github/list-branches.ts'
import { responseStatus } from '../../github/request-failure.ts'
import { derivedForms } from '../../github/token-forms.ts'
import { proxyFetch } from '../../http/proxy-fetch.ts'
import { readVersions } from '../../launcher/version-history.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { type Log, runnerLog } from '../../runner/log.ts'
import { connectAnonymously } from '../../runner/registry-services.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { SigstoreInstance } from '../../sigstore/sigstore-instance.ts'
import {
  createProvenanceClients,
  type ProvenanceClients,
  provenanceServices,
  readSigstoreInstance,
} from '../services/provenance-services.ts'
import { readVisible } from '../services/read-visible.ts'
import type { UpdateInputs } from './inputs.ts'
import type { LauncherServices } from './launcher-services.ts'
import { prewarm } from './prewarm.ts'
import type { UpdateServices } from './run.ts'
import { createOriginFinder } from './verify-origin.ts'

/** Production services: the GitHub API with the given token, registries without a login. */
export function updateServices(
  { token, provenance }: Pick<UpdateInputs, 'token' | 'provenance'>,
  workflow: WorkflowContext,
  env: NodeJS.ProcessEnv,
  log: Log = runnerLog,
): UpdateServices {
  const fetch = proxyFetch(env, globalThis.fetch)
  const writeSummary = summaryWriter(env.GITHUB_STEP_SUMMARY)
  const connection = connectGitHub(workflow.apiUrl, env, log.info)
  const clients = createProvenanceClients(connection, token, workflow.temporaryDirectory)
  for (const form of derivedForms(token)) log.mask(form)
  return {
    ...launcherServices(createGitHubClient(connection, token), { clients, provenance }, log),
    connect: connectAnonymously(env),
    writeSummary,
    prewarm: request => prewarm(request, { fetch, log, writeSummary }),
  }
}

interface ProvenanceReader {
  readonly clients: ProvenanceClients
  readonly provenance: UpdateInputs['provenance']
}

/** Returns access to a launcher repository through the GitHub API. */
export function launcherServices(
  client: GitHubClient,
  { clients, provenance }: ProvenanceReader,
  log: Log,
): LauncherServices {
  let instance: Promise<SigstoreInstance> | undefined
  const readInstance = () => {
    instance ??= readSigstoreInstance(client, provenance?.trustRoot)
    return instance
  }
  return {
    readBranchState: request => readBranchState(client, request),
    readVersions: async (repository, branch) =>
      readVersions(await readHistoryBefore({ client, repository, path: branch.filePath() }, branch)),
    listBranches: (repository, locator) => listWritableBranches(client, repository, locator),
    commit: request => commitOnBranch(client, request),
    createBranch: (target, commit) => createBranch(client, target, commit),
    deleteBranch: target => deleteBranch(client, target),
    deleteBranchAt: (target, head) => deleteBranchAt(client, target, head),
    sleep: milliseconds => sleep(milliseconds),
    now: () => Date.now(),
    findOrigins: createOriginFinder(provenance, provenanceServices(clients, readInstance)),
    startReadingTrustRoot: () => {
      // The verification awaits the same read and reports its errors.
      if (provenance?.trustRoot !== undefined) readInstance().catch(() => {})
    },
    isCommitOnRef: claim =>
      readVisible(clients, reader => isCommitOnRef(reader, claim)).catch((error: unknown) => {
        if ([404, 422].includes(responseStatus(error) ?? 0)) return false
        throw error
      }),
    log,
  }
}
