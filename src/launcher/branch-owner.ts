import { findLauncherBranch, parseSourceRef, type SourceRef } from '../refs/source-ref.ts'
import type { ImageUpdated } from './image-updated-event.ts'
import type { LauncherDockerfile } from './launcher-dockerfile.ts'

/**
 * Two refs of the source can end up at one launcher branch (`a/b` and `a-b`). The branch says in an ENV whose it is;
 * the other's event must not change it.
 *
 * @param variable name of that ENV.
 * @throws Error naming both and what to do.
 */
export function assertOwnRef(
  dockerfile: LauncherDockerfile,
  { ref, launcherBranch }: ImageUpdated,
  variable: string,
): void {
  if (ref === undefined) return
  const found = dockerfile.environment.get(variable)
  if (found === undefined) {
    throw new Error(
      `there is no ENV ${variable}: write \`ENV ${variable}=${ref.short}\` there, or let \`adopt-ref: true\` write it once, ` +
        'or do without `branch-variable`',
    )
  }
  if (found.value === ref.short) return
  const { line, value } = found
  const isOwn = sharesBranch(ref.full, launcherBranch)
  if (isOwn && !sharesBranch(`refs/heads/${value}`, launcherBranch)) {
    throw new Error(
      `line ${line} says ENV ${variable}=${value}, but launcher branch "${launcherBranch}" is that of ${ref.full}: if the ` +
        `file was copied from another branch, write \`ENV ${variable}=${ref.short}\`, and the image tag of ${ref.short} into ` +
        'FROM; `adopt-ref: true` does it once',
    )
  }
  throw new Error(
    `line ${line} says ENV ${variable}=${value}, but the event is for ${ref.full}: both belong to launcher ` +
      `branch "${launcherBranch}". Rename one of them in the source, or, if ${value} is gone, run this once with ` +
      '`adopt-ref: true`, which gives the branch to the new one',
  )
}

/** Makes the branch the event's ref's own. @returns the Dockerfile that says so. */
export function adoptRef(
  dockerfile: LauncherDockerfile,
  { ref }: ImageUpdated,
  variable: string,
): LauncherDockerfile {
  if (ref === undefined) return dockerfile
  const found = dockerfile.environment.get(variable)
  return found?.value === ref.short ? dockerfile : dockerfile.withVariable(variable, ref.short)
}

/**
 * Without such an ENV the pinned image itself tells whose the branch is, if it says from which ref it was built. Only a
 * ref that ends up at this very branch is another's: a maintainer may have pinned any other image on purpose.
 *
 * @param builtFrom the full ref on the label of the image that is pinned now.
 * @throws Error naming both and what to do.
 */
export function assertOwnBuild({ ref, launcherBranch }: ImageUpdated, builtFrom: string | undefined): void {
  if (ref === undefined || builtFrom === undefined || builtFrom === ref.full) return
  if (!sharesBranch(builtFrom, launcherBranch)) return
  throw new Error(
    `the image that is pinned was built from ${builtFrom}, but the event is for ${ref.full}: both belong to launcher ` +
      `branch "${launcherBranch}". Rename one of them in the source, or, if ${builtFrom} is gone, run this once with ` +
      '`adopt-ref: true`, which gives the branch to the new one',
  )
}

/**
 * Whose news an event is that does not say it, as one of a branch and a digest alone, and what a tag holds now: the
 * label of its image says it, if it is of a ref that ends up at this branch.
 */
export function labelledRef(label: string | undefined, launcherBranch: string): SourceRef | undefined {
  if (label === undefined || !sharesBranch(label, launcherBranch)) return undefined
  return parseSourceRef(label)
}

/** Like `assertOwnRef`, for a ref that only the image's label says: a branch that does not say whose it is has no other. */
export function assertOwnLabel(dockerfile: LauncherDockerfile, event: ImageUpdated, variable: string): void {
  if (dockerfile.environment.has(variable)) assertOwnRef(dockerfile, event, variable)
}

/** False for what is no ref at all: label and ENV are whatever somebody wrote there. */
function sharesBranch(ref: string, launcherBranch: string): boolean {
  return findLauncherBranch(ref) === launcherBranch
}
