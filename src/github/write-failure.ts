import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { type ErrorKind, UserError } from '../user-error.ts'
import type { GitHubClient } from './github-client.ts'
import { tokenError } from './read-failure.ts'
import { gitHubMessage, graphqlErrorTypes, ResponseLostError, responseStatus } from './request-failure.ts'
import { findRequestsStoppedError } from './requests-stopped.ts'
import { classifyRejection } from './write-rejection.ts'
import { listBlockingRules, listRules, type WriteRule } from './write-rules.ts'

/** Error for a write based on outdated state, or with an unknown outcome: read the state again before deciding. */
export class ConflictError extends Error {
  /** Whether the write may have taken effect anyway. */
  readonly mayHaveLanded: boolean
  /**
   * Whether GitHub gave no reason: either the branch was changed at the same time, or a rule that is hidden from the
   * token blocks the write. A retry succeeds only in the first case.
   */
  readonly isUnexplained: boolean

  constructor(
    message: string,
    options: { readonly mayHaveLanded?: boolean; readonly isUnexplained?: boolean; readonly cause?: unknown },
  ) {
    super(message, { cause: options.cause })
    this.mayHaveLanded = options.mayHaveLanded ?? false
    this.isUnexplained = options.isUnexplained ?? false
  }
}

/** Branch that a write changes. */
export interface WriteTarget {
  readonly repository: GitHubRepository
  readonly branch: string
}

/**
 * Returns the error for a failed write: ConflictError if the caller should read the branch again, otherwise UserError.
 */
export async function explainWrite(
  client: GitHubClient,
  error: unknown,
  target: WriteTarget,
): Promise<Error> {
  const name = formatGitHubRepository(target.repository)
  const serverMessage = gitHubMessage(error)
  const fail = (kind: ErrorKind, message: string) => new UserError(kind, message, { cause: error })
  if (error instanceof ResponseLostError)
    return new ConflictError(serverMessage, { mayHaveLanded: true, cause: error })
  const stop = findRequestsStoppedError(error)
  if (stop !== undefined) return fail(stop.kind, writeFailedMessage(target, serverMessage))
  if (/\barchived\b/i.test(serverMessage))
    return fail('repository-archived', `${name} is archived (${serverMessage}): unarchive it in its settings`)
  const kind = classifyRejection(error)
  if (kind === 'moved') return new ConflictError(serverMessage, { cause: error })
  if (kind === 'rule')
    return fail('branch-protected', protectedMessage(target, serverMessage, await listRules(client, target)))
  if (kind === 'unexplained') return findRejectionCause(client, target, error)
  switch (responseStatus(error)) {
    case 401:
      return tokenError(error)
    case 404:
      return fail(
        'repository-not-found',
        `${name} was deleted, or the token can no longer access it: check the token's access, then run this again`,
      )
    default:
  }
  if (responseStatus(error) === 403 || graphqlErrorTypes(error).includes('FORBIDDEN')) {
    return fail(
      'permission-missing',
      `The token has no permission to write to ${name} (${serverMessage}): give the job \`permissions: contents: write\``,
    )
  }
  return fail('branch-protected', writeFailedMessage(target, serverMessage))
}

function writeFailedMessage({ repository, branch }: WriteTarget, serverMessage: string): string {
  return `Branch "${branch}" of ${formatGitHubRepository(repository)} could not be updated: ${serverMessage}`
}

/** Searches for known causes of a rejection without a reason; returns ConflictError if none is found. */
async function findRejectionCause(client: GitHubClient, target: WriteTarget, error: unknown): Promise<Error> {
  const serverMessage = gitHubMessage(error)
  const blockingRules = await listBlockingRules(client, target)
  if (blockingRules.length > 0)
    return new UserError('branch-protected', protectedMessage(target, serverMessage, blockingRules), {
      cause: error,
    })
  const conflictingName = await findConflictingBranch(client, target)
  if (conflictingName !== undefined) {
    const name = formatGitHubRepository(target.repository)
    return new UserError(
      'branch-protected',
      `Branch "${target.branch}" conflicts with branch "${conflictingName}" of ${name}, because git stores one as a file and ` +
        `the other in a folder of the same name. Rename or delete branch "${conflictingName}"`,
      { cause: error },
    )
  }
  return new ConflictError(serverMessage, { isUnexplained: true, cause: error })
}

/** Returns a message with the blocking rules and two ways to satisfy them. */
function protectedMessage(
  { repository, branch }: WriteTarget,
  serverMessage: string,
  rules: readonly WriteRule[],
): string {
  const quotedMessage = serverMessage
    .replace(/(?<!\s)\s*\n\s*/g, ' ')
    .trim()
    .replace(/\.$/, '')
  const ruleNames = rules.length === 0 ? 'a branch protection rule' : rules.map(describeRule).join(', ')
  return (
    `Branch "${branch}" of ${formatGitHubRepository(repository)} is protected by ${ruleNames} (GitHub: "${quotedMessage}."). Either ` +
    "let the app that writes here bypass the rule (in the repository's settings, under Rules or Branches), " +
    'or set `token` to a token of an app or a person on the bypass list'
  )
}

function describeRule({ type, id, source }: WriteRule): string {
  return `rule "${type}" of ruleset ${id} of ${source}`
}

/** Finds a branch whose name conflicts with that of the target: `a` and `a/b` cannot coexist. */
async function findConflictingBranch(
  client: GitHubClient,
  { repository, branch }: WriteTarget,
): Promise<string | undefined> {
  const [first] = branch.split('/')
  const request = { owner: repository.owner, repo: repository.name, ref: `heads/${first}` }
  const refs = await client.paginate(client.rest.git.listMatchingRefs, request).catch(() => [])
  return refs
    .map(({ ref }) => ref.slice('refs/heads/'.length))
    .find(name => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`))
}
