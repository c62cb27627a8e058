import { formatReference, type Reference } from '../../oci/reference.ts'
import { parseRelease } from '../../refs/release.ts'
import type { Facts } from '../facts/facts.ts'
import { type LaunchedBranch, launchedBranches, ownTagReference } from '../facts/launched-images.ts'
import { passedIfRead } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'own-tags'
/** Matches the suffix that the source's build appends to a release. */
const suffix = /-[a-z]+$/

/**
 * Checks that every pinned digest has a tag of its own. Otherwise the next push moves the only tag to another digest,
 * and cleanup jobs delete untagged manifests.
 */
export function checkOwnTags(facts: Facts): MergeableFinding[] {
  const pinnedBranches = launchedBranches(facts).flatMap(launchedBranch => {
    const ownTag = ownTagReference(launchedBranch.reference)
    return ownTag === undefined
      ? []
      : [{ ...launchedBranch, ownTag, atOwnTag: facts.images.lookups.get(formatReference(ownTag)) }]
  })
  const findings = pinnedBranches.flatMap(launchedBranch => {
    const { atDigest, atOwnTag } = launchedBranch
    const isAvailable = atDigest?.isKnown === true && atDigest.value !== undefined
    const mayBeLost =
      isAvailable && atOwnTag?.isKnown === true && atOwnTag.value?.digest !== launchedBranch.reference.digest
    return mayBeLost && !hasReleaseTag(launchedBranch)
      ? [missingOwnTagFinding(launchedBranch, facts.launcher.name)]
      : []
  })
  if (findings.length > 0) return findings
  const isRead = pinnedBranches.map(
    ({ atDigest, atOwnTag }) => atDigest?.isKnown === true && atOwnTag?.isKnown === true,
  )
  return passedIfRead(check, isRead, 'Every pinned digest has a tag that does not move')
}

/** Returns whether a release tag points to the digest. Such a tag does not move, so the digest needs no other tag. */
function hasReleaseTag({ reference, atTag }: LaunchedBranch): boolean {
  const isRelease = parseRelease((reference.tag ?? '').replace(suffix, '')) !== undefined
  return isRelease && atTag?.isKnown === true && atTag.value?.digest === reference.digest
}

function missingOwnTagFinding(
  { branch, reference, ownTag }: LaunchedBranch & { readonly ownTag: Reference },
  launcher: string,
): MergeableFinding {
  const { tag: _, ...withoutTag } = reference
  const source = formatReference(withoutTag)
  return {
    check,
    verdict: 'warn',
    what: `Branch "${branch}" is pinned to ${source}, which has no tag of its own`,
    why: 'The next push moves the last tag away from the digest. Registry cleanup jobs then delete the image, and launches fail.',
    fix: `Run \`docker buildx imagetools create --tag ${formatReference(ownTag)} ${source}\`. Images pushed by build-binder-image get such a tag automatically.`,
    similar: {
      item: `"${branch}"`,
      what: count => `${count} branches of ${launcher} are pinned to a digest that has no tag of its own`,
    },
  }
}
