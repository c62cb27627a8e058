import { errorMessage } from '../../error-message.ts'
import { ConflictError } from '../../github/write-failure.ts'
import { findPreviews, type PreviewBranch } from '../../launcher/find-previews.ts'
import type { PinRequest } from '../../launcher/image-updated-event.ts'
import { withMessage } from '../../user-error.ts'
import type { UpdateInputs } from './inputs.ts'
import type { BranchServices } from './launcher-services.ts'

/**
 * Deletes the previews with the oldest pins until a new preview fits into `max-previews`. A preview that was pinned again
 * since it was read is kept.
 *
 * @returns the names of the deleted branches.
 * @throws UserError if a branch cannot be deleted.
 */
export async function deleteOldestPreviews(
  { repository, dockerfile, maxPreviews }: UpdateInputs,
  { ref, launcherBranch }: PinRequest,
  services: BranchServices,
): Promise<string[]> {
  if (ref?.kind !== 'pull') return []
  const { branches } = await services.listBranches(repository, dockerfile)
  const previews = await findPreviews(branches, branch => services.readVersions(repository, branch))
  const otherPreviews = previews.filter(({ branch }) => branch !== launcherBranch)
  const deletedBranches: string[] = []
  for (const preview of otherPreviews) {
    if (otherPreviews.length - deletedBranches.length < maxPreviews) break
    const { branch, head } = preview
    const isDeleted = await services.deleteBranchAt({ repository, branch }, head).then(
      () => true,
      (error: unknown) => {
        if (error instanceof ConflictError) return false
        throw explainFailure(error, preview, maxPreviews)
      },
    )
    if (!isDeleted) continue
    services.log.info(`Branch "${branch}" was deleted: it was the preview with the oldest pin`)
    deletedBranches.push(branch)
  }
  return deletedBranches
}

function explainFailure(error: unknown, { branch }: PreviewBranch, maxPreviews: number): Error {
  return withMessage(
    error,
    `The new preview would exceed \`max-previews\`, which is ${maxPreviews}, and the oldest preview, branch "${branch}", could ` +
      `not be deleted: ${errorMessage(error)}. You can also increase \`max-previews\``,
    'branch-not-updated',
  )
}
