import type { GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { probeActionsWrite, probeContentsWrite } from './event-receiver.ts'
import { explainRepositoryRead } from './explain-repository-read.ts'
import type { GitHubClient } from './github-client.ts'
import { gitHubMessage, responseStatus } from './request-failure.ts'

/** Metadata of a repository, without its files. */
export interface RepositorySurvey {
  readonly defaultBranch: string
  readonly isPrivate: boolean
  readonly isArchived: boolean
  /** Time of the last push to any branch, in RFC 3339 format; undefined if there was none. */
  readonly pushedAt: string | undefined
  readonly branches: readonly SurveyedBranch[]
  readonly tags: readonly string[]
  /** State of each workflow by path, such as `active` or `disabled_inactivity`; empty if hidden from the token. */
  readonly workflowStates: ReadonlyMap<string, string>
}

interface SurveyedBranch {
  readonly name: string
  readonly head: string
  readonly isProtected: boolean
}

/** Reads the metadata of a repository. @throws UserError if the repository cannot be read. */
export async function surveyRepository(
  client: GitHubClient,
  repository: GitHubRepository,
): Promise<RepositorySurvey> {
  const { owner, name: repo } = repository
  const page = { owner, repo, per_page: 100 }
  try {
    const [{ data }, branches, tags, workflows] = await Promise.all([
      client.rest.repos.get({ owner, repo }),
      client.paginate(client.rest.repos.listBranches, page),
      client.paginate(client.rest.repos.listTags, page),
      client.paginate(client.rest.actions.listRepoWorkflows, page).catch(unlessForbidden),
    ])
    return {
      defaultBranch: data.default_branch,
      isPrivate: data.private,
      isArchived: data.archived,
      pushedAt: data.pushed_at ?? undefined,
      branches: branches.map(branch => {
        return { name: branch.name, head: branch.commit.sha, isProtected: branch.protected }
      }),
      tags: tags.map(tag => tag.name),
      workflowStates: new Map(workflows.map(({ path, state }) => [path, state])),
    }
  } catch (error) {
    throw explainRepositoryRead(error, repository, true)
  }
}

/** Returns an empty list for 403: a token for a private repository may read its contents but not its workflows. */
function unlessForbidden(error: unknown): [] {
  if (responseStatus(error) === 403) return []
  throw error
}

/**
 * Returns whether the token may write contents, which events and commits require.
 *
 * @throws Error with GitHub's message if the response is inconclusive.
 */
export async function mayWriteContents(client: GitHubClient, repository: GitHubRepository): Promise<boolean> {
  return isPermitted(await probeContentsWrite(client, repository, String(Date.now())))
}

/**
 * Returns whether the token may start a workflow, which needs write access to Actions only.
 *
 * @param workflow file name of a workflow with a `workflow_dispatch` trigger.
 * @throws Error with GitHub's message if the response is inconclusive.
 */
export async function mayStartWorkflow(
  client: GitHubClient,
  repository: GitHubRepository,
  workflow: string,
): Promise<boolean> {
  return isPermitted(await probeActionsWrite(client, repository, workflow, String(Date.now())))
}

/** Evaluates GitHub's response to a request that is invalid for every token. */
function isPermitted(response: unknown): boolean {
  const status = responseStatus(response)
  if (status === 422) return true
  if (status === 403 || status === 404) return false
  throw new UserError('github-unavailable', gitHubMessage(response), { cause: response })
}
