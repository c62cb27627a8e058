import { formatReference, isSameImageRepository } from '../../oci/reference.ts'
import { formatList } from '../../wording.ts'
import type { Facts } from '../facts/facts.ts'
import { launchedBranches, tagOnly } from '../facts/launched-images.ts'
import { passedIfRead } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'image-tags'
const maxTags = 10

/** Checks that every tag that the launcher names exists in the registry. */
export function checkImageTags(facts: Facts): MergeableFinding[] {
  const branches = launchedBranches(facts)
  const findings = branches.flatMap(({ branch, reference, place, atTag, atDigest }): MergeableFinding[] => {
    const tag = tagOnly(reference)
    if (tag === undefined || atTag?.isKnown !== true || atTag.value !== undefined) return []
    const isPinned = atDigest?.isKnown === true && atDigest.value !== undefined
    return [
      {
        check,
        verdict: isPinned ? 'warn' : 'fail',
        what: `Branch "${branch}" names ${formatReference(tag)}, a tag that does not exist in the registry`,
        why: isPinned
          ? 'The pinned digest still exists, but registry cleanup jobs may delete an image without a tag.'
          : 'mybinder.org cannot build the branch: launches end with an error.',
        fix: `Run the source's workflow manually on that branch to push the image, or correct FROM in ${place} on branch "${branch}". ${otherTags(facts, reference)}`.trim(),
        similar: {
          item: `"${branch}" (${formatReference(tag)})`,
          what: count =>
            `${count} branches of ${facts.launcher.name} name a tag that does not exist in the registry`,
          fix: `Run the source's workflow manually on these branches to push the images, or correct FROM in ${place} there. ${otherTags(facts, reference)}`.trim(),
        },
      },
    ]
  })
  if (findings.length > 0) return findings
  const isRead = branches.flatMap(({ atTag }) => (atTag === undefined ? [] : [atTag.isKnown]))
  return passedIfRead(check, isRead, 'Every tag that the launcher names exists in the registry')
}

/** Returns a sentence with tags of other launcher branches that exist in the registry; empty if there are none. */
function otherTags(facts: Facts, reference: Parameters<typeof tagOnly>[0]): string {
  const existingTags = launchedBranches(facts)
    .filter(({ atTag, reference: other }) => {
      return isSameImageRepository(other, reference) && atTag?.isKnown === true && atTag.value !== undefined
    })
    .flatMap(({ reference: other }) => tagOnly(other)?.tag ?? [])
  return existingTags.length === 0 ? '' : `Existing tags: ${formatList([...new Set(existingTags)], maxTags)}.`
}
