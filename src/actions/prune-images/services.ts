import { createGitHubClient } from '../../github/github-client.ts'
import { connectGitHub } from '../../github/github-connection.ts'
import { createGraphqlReader } from '../../github/graphql-launcher-reader.ts'
import { derivedForms } from '../../github/token-forms.ts'
import type { LauncherHistory } from '../../pruning/kept-images.ts'
import type { VersionStore } from '../../pruning/prune-images.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import { summaryWriter, type WriteSummary } from '../../runner/job-summary.ts'
import { type Log, runnerLog } from '../../runner/log.ts'
import { connectFromRunner } from '../../runner/registry-services.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { gitHubRegistry, openVersionStore } from '../services/version-store.ts'
import type { PruneInputs } from './inputs.ts'

export interface PruneServices {
  readonly launchers: readonly LauncherHistory[]
  readonly store: VersionStore
  /** Current time in milliseconds. */
  readonly now: () => number
  readonly log: Log
  readonly writeSummary: WriteSummary
}

/** Production services: the GitHub API with the given tokens, registries over the network. */
export async function pruneServices(
  { image, launchers, dockerfile, token, launcherToken, credentials }: PruneInputs,
  { apiUrl, actor }: Pick<WorkflowContext, 'apiUrl' | 'actor'>,
  env: NodeJS.ProcessEnv,
): Promise<PruneServices> {
  const connection = connectGitHub(apiUrl, env, runnerLog.info)
  for (const secret of [token, launcherToken]) for (const form of derivedForms(secret)) runnerLog.mask(form)
  const logins = {
    login: credentials && { registry: image.registry, credentials },
    fallback: { registry: gitHubRegistry, credentials: { username: actor, password: token } },
  }
  const registry = await connectFromRunner(env, logins, runnerLog.mask)(image)
  const reader = createGitHubClient(connection, launcherToken)
  return {
    launchers: launchers.map(repository => ({
      name: formatGitHubRepository(repository),
      reader: createGraphqlReader(reader, repository),
      dockerfile,
    })),
    store: openVersionStore(createGitHubClient(connection, token), registry),
    now: Date.now,
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
  }
}
