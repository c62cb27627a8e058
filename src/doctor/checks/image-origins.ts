import { formatReference } from '../../oci/reference.ts'
import { findLauncherBranch } from '../../refs/source-ref.ts'
import type { Facts } from '../facts/facts.ts'
import { type LaunchedBranch, launchedBranches } from '../facts/launched-images.ts'
import { namedBranches } from '../facts/named-branches.ts'
import { passedIfRead } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'image-origins'

/**
 * Checks that the labels of every image name the commit that it was built from, and a ref that maps to the branch that
 * launches the image.
 */
export function checkImageOrigins(facts: Facts): MergeableFinding[] {
  const branches = launchedBranches(facts)
  const { names, hasExpressions } = namedBranches(facts.source.workflows)
  const images = branches.flatMap(launchedBranch => {
    const { atTag, atDigest } = launchedBranch
    const lookup = atDigest ?? atTag
    return lookup?.isKnown === true && lookup.value !== undefined
      ? [{ launchedBranch, image: lookup.value }]
      : []
  })
  const findings = images.flatMap(({ launchedBranch, image }): MergeableFinding[] => {
    const { branch, reference, held } = launchedBranch
    const isIntended = held !== undefined || hasExpressions || names.has(branch)
    if (isForeign(image.origin.ref, branch) && !isIntended) {
      return [foreignImageFinding(facts.launcher.name, launchedBranch, image.origin.ref)]
    }
    if (image.origin.revision !== undefined) return []
    return [
      {
        check,
        verdict: 'warn',
        what: `${formatReference(reference)}, launched by branch "${branch}", has no label that names its commit`,
        why: 'Without the label, an image that was built from the wrong branch cannot be detected.',
        fix: 'Build it with build-binder-image, which adds the labels, or with `--label org.opencontainers.image.revision=$GITHUB_SHA`.',
        similar: {
          item: `"${branch}"`,
          what: count =>
            `The images of ${count} branches of ${facts.launcher.name} have no label that names their commit`,
        },
      },
    ]
  })
  if (findings.length > 0) return findings
  const isRead = branches.map(({ atTag, atDigest }) => (atDigest ?? atTag)?.isKnown ?? false)
  return passedIfRead(check, isRead, 'The labels of every launched image name its commit')
}

/** Returns whether the image was built from a ref that maps to another launcher branch. */
function isForeign(ref: string | undefined, branch: string): boolean {
  const refBranch = ref === undefined ? undefined : findLauncherBranch(ref)
  return refBranch !== undefined && refBranch !== branch
}

/** Returns a finding for a Dockerfile that was probably copied from another branch. */
function foreignImageFinding(
  launcher: string,
  { branch, reference, place }: LaunchedBranch,
  ref = '',
): MergeableFinding {
  return {
    check,
    verdict: 'warn',
    what: `Branch "${branch}" of ${launcher} launches ${formatReference(reference)}, which was built from ${ref}`,
    why: 'Users who launch the branch get the code of another branch. The Dockerfile was probably copied from that branch.',
    fix: `On branch "${branch}", change ${place}: set the tag of its own image in FROM, and its own name in the ENV that \`branch-variable\` names. If this is intended, add \`# binder-actions: hold REASON\` above FROM.`,
    similar: {
      item: `"${branch}" (${ref})`,
      what: count => `${count} branches of ${launcher} launch an image that was built from another ref`,
    },
  }
}
