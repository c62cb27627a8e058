import {
  findLauncherBranch,
  findSourceRef,
  parseSourceRef,
  refName,
  type SourceRef,
} from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'
import type { PinRequest } from './image-updated-event.ts'
import type { LauncherDockerfile } from './launcher-dockerfile.ts'

/**
 * Asserts that the event's ref owns the launcher branch. Two source refs can map to the same launcher branch (`a/b` and
 * `a-b`). An ENV in the Dockerfile of the branch names the owner. An event for another ref must not change the branch.
 *
 * @param variable name of the ENV.
 * @throws Error that names both refs and the fix.
 */
export function assertOwnRef(
  dockerfile: LauncherDockerfile,
  { ref, launcherBranch }: PinRequest,
  variable: string,
): void {
  if (ref === undefined) return
  const name = refName(ref)
  const owner = dockerfile.environment.get(variable)
  if (owner === undefined) {
    throw new UserError(
      'branch-collision',
      `there is no ENV ${variable}: add \`ENV ${variable}=${name}\`, run once with \`adopt-ref: true\` to add it, ` +
        'or remove `branch-variable`',
    )
  }
  if (owner.value === name) return
  const { line, value } = owner
  const isOwn = sharesBranch(ref.full, launcherBranch)
  if (isOwn && !sharesBranch(`refs/heads/${value}`, launcherBranch)) {
    throw new UserError(
      'dockerfile-of-another-branch',
      `line ${line} sets ENV ${variable}=${value}, but launcher branch "${launcherBranch}" belongs to ${ref.full}. If the ` +
        `file was copied from another branch, set \`ENV ${variable}=${name}\` and use the image tag of ${name} in ` +
        'FROM, or run the action once with `adopt-ref: true`',
    )
  }
  throw new UserError(
    'branch-collision',
    `line ${line} sets ENV ${variable}=${value}, but the event is for ${ref.full}: both map to launcher ` +
      `branch "${launcherBranch}". Rename one of the two refs in the source. If ${value} no longer exists, run the action once with ` +
      `\`adopt-ref: true\` to make ${ref.full} the owner of the branch`,
  )
}

/**
 * Makes the event's ref the owner of the branch.
 *
 * @returns the updated Dockerfile.
 */
export function adoptRef(
  dockerfile: LauncherDockerfile,
  { ref }: PinRequest,
  variable: string,
): LauncherDockerfile {
  if (ref === undefined) return dockerfile
  const owner = dockerfile.environment.get(variable)
  const name = refName(ref)
  return owner?.value === name ? dockerfile : dockerfile.withVariable(variable, name)
}

/** Full refs that the replaced image and an earlier image were built from, if the branch's history records them. */
interface RecordedRefs {
  readonly replaced: string | undefined
  readonly earlier: string | undefined
}

/**
 * Undoes `adoptRef` for a rollback: if the earlier image was built from another ref that maps to this branch, that ref
 * becomes the owner again.
 *
 * @param variable name of the ENV. If undefined, the ENV whose value is the ref of the replaced image is used,
 *   unless there are several.
 * @returns the updated Dockerfile.
 */
export function restoreOwner(
  dockerfile: LauncherDockerfile,
  { replaced, earlier }: RecordedRefs,
  launcherBranch: string,
  variable: string | undefined,
): LauncherDockerfile {
  const [replacedRef, earlierRef] = [findSourceRef(replaced), findSourceRef(earlier)]
  if (replacedRef === undefined || earlierRef === undefined || !sharesBranch(earlierRef.full, launcherBranch))
    return dockerfile
  const owners = [...dockerfile.environment].filter(
    ([name, { value }]) => value === refName(replacedRef) && (variable ?? name) === name,
  )
  const [owner] = owners
  return owner === undefined || owners.length > 1
    ? dockerfile
    : dockerfile.withVariable(owner[0], refName(earlierRef))
}

/**
 * Asserts ownership of a branch whose Dockerfile does not name its owner, based on the ref from which the pinned image was
 * built, if known. The event is rejected only if that ref also maps to this branch, because a maintainer may have pinned
 * any other image intentionally.
 *
 * @param imageRef full ref from the label of the currently pinned image.
 * @throws Error that names both refs and the fix.
 */
export function assertOwnBuild({ ref, launcherBranch }: PinRequest, imageRef: string | undefined): void {
  if (ref === undefined || imageRef === undefined || imageRef === ref.full) return
  if (!sharesBranch(imageRef, launcherBranch)) return
  // `refs/pull/7/head` and `refs/pull/7/merge` are the same pull request.
  if (ref.kind === 'pull' && parseSourceRef(imageRef).kind === 'pull') return
  throw new UserError(
    'branch-collision',
    `the pinned image was built from ${imageRef}, but the event is for ${ref.full}: both map to launcher ` +
      `branch "${launcherBranch}". Rename one of the two refs in the source. If ${imageRef} no longer exists, run the action once with ` +
      `\`adopt-ref: true\` to make ${ref.full} the owner of the branch`,
  )
}

/**
 * Infers the source ref from the image label when the event omits it: the event has only a branch and a digest, or a run
 * without an event checks the current image of a tag. Returns undefined if the label's ref does not map to this branch.
 */
export function labelledRef(label: string | undefined, launcherBranch: string): SourceRef | undefined {
  if (label === undefined || !sharesBranch(label, launcherBranch)) return undefined
  return parseSourceRef(label)
}

/**
 * Asserts ownership as `assertOwnRef` does, for a ref known only from the image label: a branch without the ENV is
 * accepted.
 */
export function assertOwnLabel(dockerfile: LauncherDockerfile, event: PinRequest, variable: string): void {
  if (dockerfile.environment.has(variable)) assertOwnRef(dockerfile, event, variable)
}

/** Returns whether an event announces a release for the launcher branch of that release. */
export function isOwnRelease(event: PinRequest): event is PinRequest & { readonly ref: SourceRef } {
  return event.ref?.kind === 'tag' && sharesBranch(event.ref.full, event.launcherBranch)
}

/** Returns whether a ref maps to the launcher branch; false for text that is not a ref, such as an untrusted label. */
function sharesBranch(ref: string, launcherBranch: string): boolean {
  return findLauncherBranch(ref) === launcherBranch
}
