import { parseRelease } from '../git/release.ts'
import { immutableTagOf } from '../git/source-ref.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import type { Facts } from './facts.ts'
import { type Finding, wellIfSeen } from './finding.ts'
import { launchedBranches } from './launched-images.ts'

const check = 'own-tags'
/** Between a release and what the source's build adds to it. */
const suffix = /-[a-z]+$/

/** A tag that stays with a pinned digest when the other moves on. @returns undefined where there is nothing to keep. */
export function ownTagOf({ tag, digest, ...repository }: Reference): Reference | undefined {
  return tag === undefined || digest === undefined
    ? undefined
    : { ...repository, tag: immutableTagOf(tag, digest) }
}

/** Clean-up jobs delete manifests without a tag, and the next push takes the tag from the pinned one. */
export function checkOwnTags(facts: Facts): Finding[] {
  const pinned = launchedBranches(facts).filter(
    ({ atDigest }) => atDigest?.isKnown === true && atDigest.value !== undefined,
  )
  const findings = pinned.flatMap(({ branch, reference, atTag }): Finding[] => {
    const own = ownTagOf(reference)
    const found = own === undefined ? undefined : facts.images.found.get(formatReference(own))
    const hasOwn = found?.isKnown === true && found.value?.digest === reference.digest
    // The tag of a release does not move on: it is its own.
    const isAtRelease =
      parseRelease((reference.tag ?? '').replace(suffix, '')) !== undefined &&
      atTag?.isKnown === true &&
      atTag.value?.digest === reference.digest
    if (hasOwn || isAtRelease || found?.isKnown === false) return []
    const wanted = own ?? { ...reference, digest: undefined, tag: `keep-${branch.replace(/[^\w.-]/g, '-')}` }
    const { digest, tag: _, ...repository } = reference
    const source = formatReference({ ...repository, ...(digest === undefined ? {} : { digest }) })
    const target = formatReference({ ...repository, tag: wanted.tag ?? '' })
    return [
      {
        check,
        level: 'yellow',
        what: `Branch "${branch}" is pinned to ${source}, which has no tag of its own`,
        why: 'At the next push the digest loses its last tag, and what cleans up untagged images deletes it: the pinned launcher breaks.',
        fix: `\`docker buildx imagetools create --tag ${target} ${source}\`; build-binder-image does so by itself.`,
      },
    ]
  })
  if (findings.length > 0) return findings
  const seen = launchedBranches(facts).flatMap(({ reference, atDigest }) => {
    const own = ownTagOf(reference)
    const atOwn = own === undefined ? undefined : facts.images.found.get(formatReference(own))
    return atDigest === undefined ? [] : [atDigest.isKnown && (atOwn?.isKnown ?? true)]
  })
  return wellIfSeen(check, seen, 'Every pinned digest has a tag that stays with it')
}
