import type { Checkout } from '../../git/git-checkout.ts'
import { imageTagOf, parseSourceRef, type SourceRef } from '../../refs/source-ref.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'

/** What is built: a commit, the ref it stands for and the image tag that ref gets. */
export interface BuildSubject {
  readonly ref: SourceRef
  readonly revision: string
  readonly imageTag: string
}

/**
 * Finds out which commit the ref means and makes sure that it is the one that is checked out: an image that says it
 * was built from one commit and holds another misleads everybody after it.
 *
 * @throws Error that names both commits, or the refs that the name could mean.
 */
export async function identifySubject(
  inputs: { readonly ref: string; readonly tagSuffix: string },
  checkout: Checkout,
  workflow: Pick<WorkflowContext, 'ref' | 'sha'>,
): Promise<BuildSubject> {
  const head = await checkout.head()
  const { full, commit } =
    inputs.ref === workflow.ref
      ? { full: workflow.ref, commit: workflow.sha }
      : await resolveHere(inputs.ref, checkout)
  if (commit !== head) {
    throw new Error(
      `${full} is commit ${commit}, but ${head} is checked out: check out that ref before this step, ` +
        'with `ref:` of actions/checkout',
    )
  }
  const ref = parseSourceRef(full)
  return { ref, revision: head, imageTag: imageTagOf(ref, inputs.tagSuffix) }
}

async function resolveHere(name: string, checkout: Checkout): Promise<{ full: string; commit: string }> {
  const [found, ...others] = await checkout.resolve(name)
  if (found === undefined) {
    throw new Error(
      `${JSON.stringify(name)} is neither a branch nor a tag in this checkout: check the spelling, ` +
        'or fetch it with `ref:` and `fetch-depth: 0` of actions/checkout',
    )
  }
  if (others.length > 0) {
    throw new Error(
      `${JSON.stringify(name)} is a branch and a tag: write "refs/heads/${name}" or "refs/tags/${name}"`,
    )
  }
  const [full, commit] = found
  return { full, commit }
}
