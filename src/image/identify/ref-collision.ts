import { errorMessage } from '../../error-message.ts'
import type { RepositoryRefs } from '../../github/repository-refs.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import type { Log } from '../../runner/log.ts'
import { UserError } from '../../user-error.ts'
import type { BuildTarget } from './build-target.ts'
import type { PublishedImage } from './find-published.ts'

export interface RefServices {
  /** Refs of the GitHub repository; undefined without a token. */
  readonly refs: RepositoryRefs | undefined
  readonly log: Log
}

/**
 * Asserts that the tag does not point to the image of another existing ref. Two refs can map to the same image tag
 * (`a/b` and `a-b`); the second must not overwrite the image of the first while the first exists. Without `refs`, every
 * other ref counts as existing.
 *
 * @throws Error that names both refs and the possible fixes.
 */
export async function assertNoCollision(
  published: PublishedImage | undefined,
  { image, ref, imageTag }: Pick<BuildTarget, 'image' | 'ref' | 'imageTag'>,
  { refs, log }: RefServices,
): Promise<void> {
  const owner = published?.ref
  if (owner === undefined || !owner.startsWith('refs/') || owner === ref.full) return
  const name = formatImageRepository(image)
  if (refs !== undefined && !(await refExists(refs, owner, log))) {
    log.info(`${name}:${imageTag} has the image of ${owner}, which no longer exists: the image is replaced`)
    return
  }
  throw new UserError(
    'tag-overwritten',
    `${ref.full} and ${owner} both map to the image tag "${imageTag}" of ${name}, which now points to the image ` +
      `of ${owner}: rename one of them or, if ${owner} no longer exists, delete that tag in the registry`,
  )
}

/** Returns whether the ref exists; true if the lookup fails. */
async function refExists(refs: RepositoryRefs, ref: string, log: Log): Promise<boolean> {
  try {
    return await refs.has(ref)
  } catch (error) {
    log.info(errorMessage(error))
    return true
  }
}
