import { formatGitHubRepository, isSameRepositoryName } from '../refs/github-repository.ts'
import { findLauncherBranch } from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'
import type { VerifiedOrigin } from './provenance-policy.ts'

/** Unverified claims of an event about an image. */
export interface ClaimedOrigin {
  readonly launcherBranch: string
  /** Full ref. */
  readonly ref: string | undefined
  readonly revision: string | undefined
  /** Source repository, as `owner/name`. */
  readonly repository: string | undefined
  /** Branch or tag that the launcher branch's Dockerfile names as its owner. */
  readonly owner: string | undefined
}

/**
 * Returns the verified origin that agrees with an event.
 *
 * @param origins at least one origin.
 * @throws Error that names the claim of the event and the signed value, if they contradict each other.
 */
export function matchOrigin(origins: readonly VerifiedOrigin[], claim: ClaimedOrigin): VerifiedOrigin {
  const problems = origins.map(origin => ({ origin, problem: findContradiction(origin, claim) }))
  const match = problems.find(({ problem }) => problem === undefined)
  if (match !== undefined) return match.origin
  const reason = problems.map(({ problem }) => problem).join('; ')
  throw new UserError(
    'provenance-mismatch',
    `${reason}. Send an event for the signed origin, or check who sent this event`,
  )
}

function findContradiction(
  { repository, ref, revision }: VerifiedOrigin,
  claim: ClaimedOrigin,
): string | undefined {
  const { launcherBranch, ref: claimedRef, revision: claimedRevision, owner } = claim
  const name = formatGitHubRepository(repository)
  const signedOrigin = `the signed provenance states that the image was built from ${ref.full} of ${name} at commit ${revision}`
  if (claim.repository !== undefined && !isSameRepositoryName(claim.repository, name))
    return `${signedOrigin}, but the event is for ${claim.repository}`
  if (claimedRef !== undefined && claimedRef !== ref.full)
    return `${signedOrigin}, but the event is for ${claimedRef}`
  if (claimedRevision !== undefined && claimedRevision !== revision)
    return `${signedOrigin}, but the event is for commit ${claimedRevision}`
  const ownBranch = findLauncherBranch(ref.full)
  if (ownBranch === launcherBranch) return undefined
  if (ownBranch !== undefined && ref.kind === 'branch' && owner === ref.short) return undefined
  const destination = ownBranch === undefined ? 'no launcher branch' : `launcher branch "${ownBranch}"`
  return `${signedOrigin}. That ref belongs on ${destination}, not on "${launcherBranch}"`
}
