import type { Checkout } from '../../git/git-checkout.ts'
import type { Platform } from '../../oci/platform.ts'
import type { ImageRepository } from '../../oci/reference.ts'
import { parseSourceRef, refImageTag, type SourceRef } from '../../refs/source-ref.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import { UserError } from '../../user-error.ts'
import type { TargetRequest } from '../request/target-request.ts'

/** Commit to build, its ref, and the image tag of the ref. */
export interface BuildTarget {
  readonly image: ImageRepository
  readonly platform: Platform
  readonly ref: SourceRef
  readonly revision: string
  readonly imageTag: string
  readonly tagSuffix: string
}

/**
 * Resolves the ref and asserts that its commit is checked out. Otherwise the image would be labelled with one commit but
 * built from another.
 *
 * @throws Error that names both commits, or the candidates for an ambiguous ref.
 */
export async function identifyTarget(
  request: TargetRequest,
  checkout: Checkout,
  workflow: Pick<WorkflowContext, 'ref' | 'sha'>,
): Promise<BuildTarget> {
  const head = await checkout.head()
  const { full, commit } =
    request.ref === workflow.ref
      ? { full: workflow.ref, commit: workflow.sha }
      : await resolveInCheckout(request.ref, checkout)
  if (commit !== head) {
    throw new UserError(
      'wrong-checkout',
      `${full} is commit ${commit}, but ${head} is checked out: check out that ref before this step, ` +
        'with `ref:` of actions/checkout',
    )
  }
  const { image, platform, tagSuffix } = request
  const ref = parseSourceRef(full)
  return { image, platform, ref, revision: head, imageTag: refImageTag(ref, tagSuffix), tagSuffix }
}

async function resolveInCheckout(
  name: string,
  checkout: Checkout,
): Promise<{ full: string; commit: string }> {
  const [match, ...otherMatches] = await checkout.resolve(name)
  if (match === undefined) {
    throw new UserError(
      'wrong-checkout',
      `${JSON.stringify(name)} is neither a branch nor a tag in this checkout: check the spelling, ` +
        'or fetch it with `ref:` and `fetch-depth: 0` of actions/checkout',
    )
  }
  if (otherMatches.length > 0) {
    throw new UserError(
      'wrong-checkout',
      `${JSON.stringify(name)} is both a branch and a tag: write "refs/heads/${name}" or "refs/tags/${name}"`,
    )
  }
  const [full, commit] = match
  return { full, commit }
}
