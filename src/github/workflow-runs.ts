import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import type { GitHubClient } from './github-client.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'

/** Workflow run started by an event. */
export interface WorkflowRun {
  readonly url: string
  readonly isCompleted: boolean
  /** `success`, `failure`, `cancelled` …; undefined until the run is completed. */
  readonly conclusion: string | undefined
}

const runSchema = v.object({
  html_url: v.string(),
  path: v.string(),
  display_title: v.nullish(v.string(), ''),
  created_at: v.pipe(
    v.string(),
    v.transform(text => new Date(text)),
    v.date(),
  ),
  status: v.nullable(v.string()),
  conclusion: v.nullable(v.string()),
})
type ListedRun = v.InferOutput<typeof runSchema>
const schema = v.object({ workflow_runs: v.array(runSchema) })

/** Name of the GitHub event that starts the launcher's workflow. */
export type EventTrigger = 'repository_dispatch' | 'workflow_dispatch'
const dispatchFilter = { event: 'repository_dispatch' } as const

/**
 * Finds `repository_dispatch` runs whose title contains the given text, the only link that GitHub provides from an
 * event to its run.
 *
 * @param since earlier runs are ignored.
 * @throws Error that names the missing permission.
 */
export async function findWorkflowRuns(
  client: GitHubClient,
  repository: GitHubRepository,
  title: string,
  since: Date,
): Promise<WorkflowRun[]> {
  const created = `>=${since.toISOString().replace(/\.\d+Z$/, 'Z')}`
  const runs = await listDispatchedRuns(client, repository, { ...dispatchFilter, created, per_page: 100 })
  return runs.filter(run => run.display_title.includes(title)).map(readRun)
}

async function listDispatchedRuns(
  client: GitHubClient,
  repository: GitHubRepository,
  filter: { readonly event: EventTrigger; readonly created?: string; readonly per_page: number },
): Promise<ListedRun[]> {
  const { owner, name: repo } = repository
  const request = { owner, repo, ...filter }
  const { data } = await client.rest.actions.listWorkflowRunsForRepo(request).catch((error: unknown) => {
    throw runsError(error, formatGitHubRepository(repository))
  })
  return parseShape(schema, data, "GitHub's list of workflow runs").workflow_runs
}

function readRun({ html_url: url, status, conclusion }: ListedRun): WorkflowRun {
  return { url, isCompleted: status === 'completed', conclusion: conclusion ?? undefined }
}

/**
 * Fetches a workflow run.
 *
 * @throws Error that names the missing permission.
 */
export async function fetchWorkflowRun(
  client: GitHubClient,
  repository: GitHubRepository,
  id: number,
): Promise<WorkflowRun> {
  const { owner, name: repo } = repository
  const { data } = await client.rest.actions
    .getWorkflowRun({ owner, repo, run_id: id })
    .catch((error: unknown) => {
      throw runsError(error, formatGitHubRepository(repository))
    })
  return readRun(parseShape(runSchema, data, "GitHub's response about a workflow run"))
}

/** Newest run that an event started. */
export interface LastRun extends WorkflowRun {
  readonly createdAt: Date
}

/** Maximum number of runs searched. Other workflows may have handled later events. */
const maxRunsExamined = 30

/**
 * Returns the newest run of these workflows that an event started; undefined if there is no recent run.
 *
 * @param event GitHub event that starts the workflows.
 * @param paths paths of the workflows; other workflows that handle events, such as chat notifications, are ignored.
 * @throws Error that names the missing permission.
 */
export async function fetchLastRun(
  client: GitHubClient,
  repository: GitHubRepository,
  event: EventTrigger,
  paths: readonly string[],
): Promise<LastRun | undefined> {
  const runs = await listDispatchedRuns(client, repository, { event, per_page: maxRunsExamined })
  const newestRun = runs.find(run => paths.some(path => isRunOfWorkflow(run, path)))
  return newestRun && { ...readRun(newestRun), createdAt: newestRun.created_at }
}

/**
 * Returns whether the run belongs to the workflow. GitHub documents the path as `owner/name/PATH@ref`, but usually
 * omits both the repository and the ref.
 */
function isRunOfWorkflow(run: ListedRun, path: string): boolean {
  const [runPath = ''] = run.path.split('@')
  return runPath === path || runPath.endsWith(`/${path}`)
}

/**
 * Returns whether the token may read workflow runs, which following a run requires.
 *
 * @throws Error with GitHub's message if the response is inconclusive.
 */
export async function mayReadRuns(client: GitHubClient, repository: GitHubRepository): Promise<boolean> {
  try {
    await listDispatchedRuns(client, repository, { ...dispatchFilter, per_page: 1 })
    return true
  } catch (error) {
    const status = error instanceof Error ? responseStatus(error.cause) : undefined
    if (status === 403 || status === 404) return false
    throw error
  }
}

function runsError(error: unknown, name: string): UserError {
  const serverMessage = gitHubMessage(error)
  const status = responseStatus(error)
  return status === 403 || status === 404
    ? new UserError(
        'permission-missing',
        `The token has no permission to read the workflow runs of ${name} (${serverMessage}), which \`wait\` needs: grant the token "Actions: read" on that repository, or remove \`wait\``,
        { cause: error },
      )
    : new UserError(
        'github-unavailable',
        `The workflow runs of ${name} could not be read (${serverMessage}): run this again later`,
        {
          cause: error,
        },
      )
}
