import { formatReference, isSameImageRepository } from '../../oci/reference.ts'
import type { Facts } from '../facts/facts.ts'
import { launchedBranches, tagOnly } from '../facts/launched-images.ts'
import { type Finding, passedIfSeen } from '../report/finding.ts'

const check = 'image-tags'

/** Checks that every tag named by the launcher exists. One launcher branch named a missing tag for 18 days. */
export function checkImageTags(facts: Facts): Finding[] {
  const launched = launchedBranches(facts)
  const findings = launched.flatMap(({ branch, reference, atTag, atDigest }): Finding[] => {
    const tag = tagOnly(reference)
    if (tag === undefined || atTag === undefined || !atTag.isKnown || atTag.value !== undefined) return []
    const isPinned = atDigest?.isKnown === true && atDigest.value !== undefined
    return [
      {
        check,
        verdict: isPinned ? 'warn' : 'fail',
        what: `Branch "${branch}" names ${formatReference(tag)}, a tag that the registry does not have`,
        why: isPinned
          ? 'The pinned digest is still there, but without a tag a clean-up of the registry may delete it.'
          : 'mybinder.org cannot build that branch: whoever launches it sees an error.',
        fix: `Build and push the image for that branch (run the source's workflow by hand on it), or correct the FROM. ${otherTags(facts, reference)}`.trim(),
      },
    ]
  })
  if (findings.length > 0) return findings
  const seen = launched.flatMap(({ atTag }) => (atTag === undefined ? [] : [atTag.isKnown]))
  return passedIfSeen(check, seen, 'Every tag that the launcher names is in the registry')
}

/** Lists tags of other launcher branches that are known to exist in the registry. */
function otherTags(facts: Facts, reference: Parameters<typeof tagOnly>[0]): string {
  const there = launchedBranches(facts)
    .filter(({ atTag, reference: other }) => {
      return isSameImageRepository(other, reference) && atTag?.isKnown === true && atTag.value !== undefined
    })
    .flatMap(({ reference: other }) => tagOnly(other)?.tag ?? [])
  return there.length === 0 ? '' : `The registry has ${[...new Set(there)].join(', ')}.`
}
