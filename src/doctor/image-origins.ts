import { formatReference } from '../oci/reference.ts'
import type { Facts } from './facts.ts'
import { type Finding, wellIfSeen } from './finding.ts'
import { launchedBranches } from './launched-images.ts'

const check = 'image-origins'

/** The labels by which the launcher tells what an image was built from, and which of two is newer. */
export function checkImageOrigins(facts: Facts): Finding[] {
  const launched = launchedBranches(facts)
  const looked = launched.flatMap(({ branch, reference, atTag, atDigest }) => {
    const found = atDigest ?? atTag
    return found?.isKnown === true && found.value !== undefined
      ? [{ branch, reference, image: found.value }]
      : []
  })
  const findings = looked.flatMap(({ branch, reference, image }): Finding[] => {
    if (image.origin.revision !== undefined) return []
    return [
      {
        check,
        level: 'yellow',
        what: `${formatReference(reference)}, launched by branch "${branch}", does not say which commit it was built from`,
        why: 'Nobody can tell whether it holds the commit that triggered its build: for 52 days one was built from the wrong branch.',
        fix: 'Build it with build-binder-image, which adds the labels, or with `--label org.opencontainers.image.revision=$GITHUB_SHA`.',
      },
    ]
  })
  if (findings.length > 0) return findings
  const seen = launched.map(({ atTag, atDigest }) => (atDigest ?? atTag)?.isKnown ?? false)
  return wellIfSeen(check, seen, 'Every launched image says which commit it was built from')
}
