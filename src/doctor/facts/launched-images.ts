import { formatReference, type Reference } from '../../oci/reference.ts'
import { immutableTagOf } from '../../refs/source-ref.ts'
import type { Facts, ImageFacts, ImageState, Known } from './facts.ts'

/** A launcher branch, what its Dockerfile names, and what registries have of that. */
export interface LaunchedBranch {
  readonly branch: string
  readonly reference: Reference
  readonly held: string | undefined
  readonly isFrozen: boolean
  /** Behind the tag; undefined when the reference has none. */
  readonly atTag: Known<ImageState | undefined> | undefined
  /** Behind the digest; undefined when the reference has none. */
  readonly atDigest: Known<ImageState | undefined> | undefined
}

/** Every branch whose Dockerfile can be read. */
export function launchedBranches({ launcher, images }: Facts): LaunchedBranch[] {
  return launcher.branches.flatMap(({ name, launches }) => {
    if (!launches.isKnown) return []
    const { reference, held, isFrozen } = launches.value
    return [
      {
        branch: name,
        reference,
        held,
        isFrozen,
        atTag: lookUp(images, tagOnly(reference)),
        atDigest: lookUp(images, digestOnly(reference)),
      },
    ]
  })
}

function lookUp({ found }: ImageFacts, reference: Reference | undefined): LaunchedBranch['atTag'] {
  return reference === undefined ? undefined : found.get(formatReference(reference))
}

/** @returns undefined when there is no tag; one without tag and digest means `latest`. */
export function tagOnly({ digest, tag, ...repository }: Reference): Reference | undefined {
  if (tag !== undefined) return { ...repository, tag }
  return digest === undefined ? { ...repository, tag: 'latest' } : undefined
}

export function digestOnly({ tag: _, digest, ...repository }: Reference): Reference | undefined {
  return digest === undefined ? undefined : { ...repository, digest }
}

/** Whether both are the same image for mybinder.org, be it in an index or not. */
export function isSameImage(one: ImageState, other: ImageState): boolean {
  return one.digest === other.digest || one.manifestDigest === other.manifestDigest
}

/** A tag that stays with a pinned digest when the other moves on. @returns undefined where nothing is pinned. */
export function ownTagOf({ tag, digest, ...repository }: Reference): Reference | undefined {
  return digest === undefined ? undefined : { ...repository, tag: immutableTagOf(tag ?? 'pinned', digest) }
}
