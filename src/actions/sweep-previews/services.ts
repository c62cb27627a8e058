import { setTimeout as sleep } from 'node:timers/promises'
import { deleteBranchAt } from '../../github/delete-branch-at.ts'
import { createGitHubClient } from '../../github/github-client.ts'
import { connectGitHub } from '../../github/github-connection.ts'
import { readHistoryBefore } from '../../github/history-pages.ts'
import { listWritableBranches } from '../../github/list-branches.ts'
import { isPullRequestOpen } from '../../github/pull-requests.ts'
import { derivedForms } from '../../github/token-forms.ts'
import { readVersions } from '../../launcher/version-history.ts'
import { summaryWriter } from '../../runner/job-summary.ts'
import { runnerLog } from '../../runner/log.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { readVisible } from '../services/read-visible.ts'
import type { SweepInputs } from './inputs.ts'
import type { SweepServices } from './run.ts'

/** Production services: the GitHub API with the given token. */
export function sweepServices(
  { token, repository, source, dockerfile }: SweepInputs,
  { apiUrl }: WorkflowContext,
  env: NodeJS.ProcessEnv,
): SweepServices {
  const connection = connectGitHub(apiUrl, env, runnerLog.info)
  for (const form of derivedForms(token)) runnerLog.mask(form)
  const client = createGitHubClient(connection, token)
  const clients = { client, anonymous: createGitHubClient(connection, undefined) }
  return {
    listBranches: async () => (await listWritableBranches(client, repository, dockerfile)).branches,
    readVersions: async branch =>
      readVersions(await readHistoryBefore({ client, repository, path: branch.filePath() }, branch)),
    isPullRequestOpen: number => readVisible(clients, reader => isPullRequestOpen(reader, source, number)),
    deleteBranchAt: (branch, head) => deleteBranchAt(client, { repository, branch }, head),
    sleep: milliseconds => sleep(milliseconds),
    now: () => Date.now(),
    log: runnerLog,
    writeSummary: summaryWriter(env.GITHUB_STEP_SUMMARY),
  }
}
