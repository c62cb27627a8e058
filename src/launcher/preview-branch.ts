import { refName, type SourceRef } from '../refs/source-ref.ts'
import { UserError } from '../user-error.ts'
import type { LauncherMarks } from './launcher-marks.ts'

/** Launcher branch, and whether its Dockerfile has the mark `preview`. */
export interface PreviewState {
  readonly launcherBranch: string
  readonly isPreview: boolean
}

/** Returns the number of the pull request in the name of a launcher branch: 7 for `pr-7`. */
export function previewNumber(launcherBranch: string): number | undefined {
  const digits = /^pr-([1-9]\d{0,9})$/.exec(launcherBranch)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/**
 * Returns whether a branch is the preview of a pull request, according to both its name and the mark in its Dockerfile.
 */
export function isPreviewBranch(name: string, { marks }: { readonly marks: LauncherMarks }): boolean {
  return marks.preview !== undefined && previewNumber(name) !== undefined
}

/**
 * Asserts that the image of a pull request is launched only on its preview branch, and that a preview branch launches
 * only images of its pull request. The preview branch of pull request 7 is `pr-7`, and its Dockerfile has the mark
 * `preview`.
 *
 * @param name name of the image in messages.
 * @param refs refs in the event, the signed provenance and the label; undefined where there is none.
 * @throws Error that names the ref and the launcher branch.
 */
export function assertPreviewPair(
  name: string,
  refs: readonly (SourceRef | undefined)[],
  state: PreviewState,
): void {
  const knownRefs = refs.filter(ref => ref !== undefined)
  for (const ref of knownRefs) {
    if (ref.kind === 'pull') assertOwnPreview(name, ref, state)
    else if (state.isPreview) throw foreignImageError(state, `${name} was built from ${ref.full}`)
  }
  if (knownRefs.length === 0 && state.isPreview)
    throw foreignImageError(state, `${name} has no label that names the pull request that it was built from`)
}

function assertOwnPreview(name: string, ref: SourceRef, { launcherBranch, isPreview }: PreviewState): void {
  const previewBranch = refName(ref)
  const build = `${name} was built from pull request ${ref.full}`
  if (previewBranch !== launcherBranch) {
    throw new UserError(
      'no-launcher-branch',
      `${build}, which is launched only on launcher branch "${previewBranch}", not on "${launcherBranch}": send the event to "${previewBranch}"`,
    )
  }
  if (isPreview) return
  throw new UserError(
    'no-launcher-branch',
    `${build}, but launcher branch "${previewBranch}" is not a preview: delete the branch, so that the next event creates it ` +
      'again, or add the line `# binder-actions: preview` above FROM in its Dockerfile',
  )
}

function foreignImageError({ launcherBranch }: PreviewState, problem: string): UserError {
  const number = previewNumber(launcherBranch)
  const message =
    number === undefined
      ? `Launcher branch "${launcherBranch}" is marked as a preview, but is not named after a pull request, such as "pr-7", ` +
        `and ${problem}: delete the line \`# binder-actions: preview\` from its Dockerfile`
      : `Launcher branch "${launcherBranch}" is the preview of pull request ${number} and launches only its images, but ${problem}`
  return new UserError('no-launcher-branch', message)
}
