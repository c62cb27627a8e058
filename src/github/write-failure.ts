import { formatGitHubRepository, type GitHubRepository } from '../git/github-repository.ts'
import type { GitHubClient } from './github-client.ts'
import { AnswerLost, graphqlTypesOf, messageOf, statusOf } from './request-failure.ts'

/** What was read does not hold any more, or nobody knows what became of the write: read again and decide anew. */
export class Conflict extends Error {
  /** Whether the write may have been carried out all the same. */
  readonly mayHaveLanded: boolean

  constructor(message: string, options: { readonly mayHaveLanded: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause })
    this.mayHaveLanded = options.mayHaveLanded
  }
}

export interface WriteTarget {
  readonly repository: GitHubRepository
  readonly branch: string
}

/**
 * In all the words that GitHub has for it. A branch that moves after GitHub's own check of the head is answered as
 * FORBIDDEN in one API and with 422 in the other.
 */
const moved =
  /\bis at \S+ but expected\b|^Expected branch to point to\b|\bA ref named .* (?:does not exist|already exists)\b|^No commit exists with specified expectedHeadOid|^Reference (?:already exists|does not exist|cannot be updated)|^Update is not a fast forward/i
const ruled =
  /protected branch|rule violations|GH006|GH013|^Reference update failed|^Cannot (?:create|update|delete) this|pull request/i

/** The error to throw for a write that failed: Conflict where reading again helps, else one with the way out. */
export async function explainWrite(
  client: GitHubClient,
  error: unknown,
  target: WriteTarget,
): Promise<Error> {
  const name = formatGitHubRepository(target.repository)
  const said = messageOf(error)
  const fail = (message: string) => new Error(message, { cause: error })
  const mayHaveLanded = error instanceof AnswerLost
  if (mayHaveLanded || isConflict(error, said)) return new Conflict(said, { mayHaveLanded, cause: error })
  if (/\barchived\b/i.test(said)) return fail(`${name} is archived (${said}): unarchive it in its settings`)
  if (ruled.test(said)) return fail(await explainRules(client, target, said))
  switch (statusOf(error)) {
    case 401:
      return fail(`GitHub does not accept the token (${said}): it is mistyped, expired or revoked`)
    case 404:
      return fail(`${name} is gone, or the token cannot see it any more: run this again`)
    default:
  }
  if (statusOf(error) === 403 || graphqlTypesOf(error).includes('FORBIDDEN')) {
    return fail(`The token may not write to ${name} (${said}): give the job \`permissions: contents: write\``)
  }
  return fail(`Branch "${target.branch}" of ${name} could not be written: ${said}`)
}

function isConflict(error: unknown, said: string): boolean {
  return statusOf(error) === 409 || graphqlTypesOf(error).includes('STALE_DATA') || moved.test(said)
}

/** Names the rule that stands in the way, and the two ways past it. */
async function explainRules(client: GitHubClient, target: WriteTarget, said: string): Promise<string> {
  const { repository, branch } = target
  const name = formatGitHubRepository(repository)
  const rules = await listRules(client, target)
  const stated = said
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/\.$/, '')
  const which = rules.length === 0 ? 'a branch protection rule' : rules.join(', ')
  return (
    `Branch "${branch}" of ${name} is protected by ${which}; GitHub says: ${stated}. There are two ways out: let the app that ` +
    "writes here bypass the rule (in the repository's settings, under Rules or Branches), or give `token` one that may " +
    'write there, of an app or a person on the bypass list'
  )
}

/** Rules of rulesets, which everybody who sees the repository may read; those of classic protection only admins may. */
async function listRules(client: GitHubClient, { repository, branch }: WriteTarget): Promise<string[]> {
  const { owner, name: repo } = repository
  try {
    const { data } = await client.rest.repos.getBranchRules({ owner, repo, branch })
    return data.map(rule => `rule "${rule.type}" of ruleset ${rule.ruleset_id} of ${rule.ruleset_source}`)
  } catch {
    return []
  }
}
