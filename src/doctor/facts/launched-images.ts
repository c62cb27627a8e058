import { formatReference, type Reference } from '../../oci/reference.ts'
import { immutableTag } from '../../refs/source-ref.ts'
import type { Fact, Facts, ImageFacts, ImageState } from './facts.ts'

/** Launcher branch, the reference in its Dockerfile, and the images that registries have for it. */
export interface LaunchedBranch {
  readonly branch: string
  readonly reference: Reference
  /** Path and line of its FROM, such as `.binder/Dockerfile:3`. */
  readonly place: string
  readonly held: string | undefined
  readonly isFrozen: boolean
  /** Image of the tag; undefined if the reference has none. */
  readonly atTag: Fact<ImageState | undefined> | undefined
  /** Image of the digest; undefined if the reference has none. */
  readonly atDigest: Fact<ImageState | undefined> | undefined
}

/** Lists every branch whose Dockerfile can be read. */
export function launchedBranches({ launcher, images }: Facts): LaunchedBranch[] {
  return launcher.branches.flatMap(({ name, path, launches }) => {
    if (!launches.isKnown) return []
    const { reference, line, held, isFrozen } = launches.value
    return [
      {
        branch: name,
        reference,
        place: `${path}:${line}`,
        held,
        isFrozen,
        atTag: lookUp(images, tagOnly(reference)),
        atDigest: lookUp(images, digestOnly(reference)),
      },
    ]
  })
}

function lookUp({ lookups }: ImageFacts, reference: Reference | undefined): LaunchedBranch['atTag'] {
  return reference === undefined ? undefined : lookups.get(formatReference(reference))
}

/**
 * Returns the reference without its digest. A reference with neither tag nor digest means `latest`.
 *
 * @returns undefined if there is a digest but no tag.
 */
export function tagOnly({ digest, tag, ...repository }: Reference): Reference | undefined {
  if (tag !== undefined) return { ...repository, tag }
  return digest === undefined ? { ...repository, tag: 'latest' } : undefined
}

/** Returns the reference without its tag; undefined if there is no digest. */
export function digestOnly({ tag: _, digest, ...repository }: Reference): Reference | undefined {
  return digest === undefined ? undefined : { ...repository, digest }
}

/** Returns whether mybinder.org runs the same image for both, even if only one of them is in an index. */
export function isSameImage(left: ImageState, right: ImageState): boolean {
  return left.digest === right.digest || left.manifestDigest === right.manifestDigest
}

/** Returns the reference with the immutable tag of a pinned digest; undefined if nothing is pinned. */
export function ownTagReference({ tag, digest, ...repository }: Reference): Reference | undefined {
  return digest === undefined ? undefined : { ...repository, tag: immutableTag(tag ?? 'pinned', digest) }
}
