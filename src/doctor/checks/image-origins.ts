import { formatReference, type Reference } from '../../oci/reference.ts'
import { findLauncherBranch } from '../../refs/source-ref.ts'
import type { Facts } from '../facts/facts.ts'
import { launchedBranches } from '../facts/launched-images.ts'
import { namedBranches } from '../facts/named-branches.ts'
import { type Finding, passedIfSeen } from '../report/finding.ts'

const check = 'image-origins'

/** Checks the labels that tell the launcher which commit an image was built from and which of two images is newer. */
export function checkImageOrigins(facts: Facts): Finding[] {
  const launched = launchedBranches(facts)
  const { names, isOpen } = namedBranches(facts.source.workflows)
  const looked = launched.flatMap(({ branch, reference, atTag, atDigest, held }) => {
    const found = atDigest ?? atTag
    return found?.isKnown === true && found.value !== undefined
      ? [{ branch, reference, image: found.value, held }]
      : []
  })
  const findings = looked.flatMap(({ branch, reference, image, held }): Finding[] => {
    const isMeant = held !== undefined || isOpen || names.has(branch)
    if (isForeign(image.origin.ref, branch) && !isMeant) {
      return [foreign(facts.launcher.name, branch, reference, image.origin.ref)]
    }
    if (image.origin.revision !== undefined) return []
    return [
      {
        check,
        verdict: 'warn',
        what: `${formatReference(reference)}, launched by branch "${branch}", does not say which commit it was built from`,
        why: 'Nobody can tell whether it holds the commit that triggered its build: for 52 days one was built from the wrong branch.',
        fix: 'Build it with build-binder-image, which adds the labels, or with `--label org.opencontainers.image.revision=$GITHUB_SHA`.',
      },
    ]
  })
  if (findings.length > 0) return findings
  const seen = launched.map(({ atTag, atDigest }) => (atDigest ?? atTag)?.isKnown ?? false)
  return passedIfSeen(check, seen, 'Every launched image says which commit it was built from')
}

/** Whether the image was built from a ref that maps to another launcher branch. */
function isForeign(ref: string | undefined, branch: string): boolean {
  const own = ref === undefined ? undefined : findLauncherBranch(ref)
  return own !== undefined && own !== branch
}

/**
 * Finding for a Dockerfile copied from another branch: updates for its own branch are rejected or mix the two images.
 */
function foreign(launcher: string, branch: string, reference: Reference, ref = ''): Finding {
  return {
    check,
    verdict: 'warn',
    what: `Branch "${branch}" of ${launcher} launches ${formatReference(reference)}, which was built from ${ref}`,
    why: 'People who launch the branch get the code of another one; was the Dockerfile copied from there?',
    fix: `On branch "${branch}" write the tag of its own image into FROM, and its own name into the ENV that \`branch-variable\` names. If it is meant to be so, put \`# binder-actions: hold REASON\` above FROM.`,
  }
}
