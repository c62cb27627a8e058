import * as v from 'valibot'
import { formatGitHubRepository, type GitHubRepository } from '../git/github-repository.ts'
import { parseShape } from '../json/parse-json.ts'
import type { GitHubClient } from './github-client.ts'
import { messageOf, statusOf } from './request-failure.ts'

/** A run that an event has started. */
export interface WorkflowRun {
  readonly url: string
  readonly isCompleted: boolean
  /** `success`, `failure`, `cancelled` …; undefined until it is completed. */
  readonly conclusion: string | undefined
}

const schema = v.object({
  workflow_runs: v.array(
    v.object({
      html_url: v.string(),
      display_title: v.nullish(v.string(), ''),
      status: v.nullable(v.string()),
      conclusion: v.nullable(v.string()),
    }),
  ),
})

/**
 * Runs of `repository_dispatch` whose title holds the given text, since GitHub tells no other way which event started
 * which run.
 *
 * @param since runs that were created before are not looked at.
 * @throws Error that says what the token lacks.
 */
export async function findWorkflowRuns(
  client: GitHubClient,
  repository: GitHubRepository,
  title: string,
  since: Date,
): Promise<WorkflowRun[]> {
  const { owner, name: repo } = repository
  const created = `>=${since.toISOString().replace(/\.\d+Z$/, 'Z')}`
  const what = { owner, repo, event: 'repository_dispatch', created, per_page: 100 }
  const { data } = await client.rest.actions.listWorkflowRunsForRepo(what).catch((error: unknown) => {
    throw new Error(explain(error, formatGitHubRepository(repository)), { cause: error })
  })
  const { workflow_runs: runs } = parseShape(schema, data, "GitHub's list of workflow runs")
  return runs
    .filter(run => run.display_title.includes(title))
    .map(({ html_url: url, status, conclusion }) => {
      return { url, isCompleted: status === 'completed', conclusion: conclusion ?? undefined }
    })
}

/** The newest run that an event has started. */
export interface LastRun extends WorkflowRun {
  readonly createdAt: Date
}

/**
 * The run that the newest event started; undefined when none ever did.
 *
 * @throws Error that says what the token lacks.
 */
export async function fetchLastRun(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
): Promise<LastRun | undefined> {
  const what = { owner, repo, event: 'repository_dispatch', per_page: 1 }
  const { data } = await client.rest.actions.listWorkflowRunsForRepo(what).catch((error: unknown) => {
    throw new Error(explain(error, formatGitHubRepository({ owner, name: repo })), { cause: error })
  })
  const [newest] = data.workflow_runs
  if (newest === undefined) return undefined
  const { html_url: url, created_at, status, conclusion } = newest
  const createdAt = new Date(created_at)
  return { url, createdAt, isCompleted: status === 'completed', conclusion: conclusion ?? undefined }
}

/**
 * Whether the token may read workflow runs, which following one needs.
 *
 * @throws Error with GitHub's words when it does not become clear.
 */
export async function mayReadRuns(client: GitHubClient, repository: GitHubRepository): Promise<boolean> {
  try {
    await fetchLastRun(client, repository)
    return true
  } catch (error) {
    const status = error instanceof Error ? statusOf(error.cause) : undefined
    if (status === 403 || status === 404) return false
    throw error
  }
}

function explain(error: unknown, name: string): string {
  const said = messageOf(error)
  const status = statusOf(error)
  return status === 403 || status === 404
    ? `The token may not read the workflow runs of ${name} (${said}), which \`wait\` needs: give it "Actions: read" there, or leave \`wait\` out`
    : `The workflow runs of ${name} could not be read: ${said}`
}
