import { type Digest, digestHex, isDigest } from '../oci/digest.ts'
import { immutableTag } from '../refs/source-ref.ts'
import type { ImageVersion } from './image-version.ts'

/**
 * Kind of an image tag. An `immutable` tag ends with the digest of its image, a `preview` tag belongs to a pull
 * request, a `referrer` tag names the signatures of another image, and any other tag, such as `main` or `v1.2.0`, is
 * `moving`.
 */
export type ImageTag =
  | { readonly kind: 'immutable' | 'preview' | 'moving' }
  | { readonly kind: 'referrer'; readonly subject: Digest }

const previewForm = /^pr-[1-9]\d*(?:-[\w.-]+)?$/
/**
 * Matches a `referrer` tag. Source: OCI distribution-spec, "Referrers Tag Schema"; cosign appends `.sig`, `.att` and
 * `.sbom`.
 */
const referrerForm = /^sha256-([0-9a-f]{64})(?:\.[a-z]+)?$/

/** Reads the kind of a tag. @param digest digest to which the tag points. */
export function readImageTag(tag: string, digest: Digest): ImageTag {
  const [, hex] = referrerForm.exec(tag) ?? []
  const subject = `sha256:${hex}`
  if (isDigest(subject)) return { kind: 'referrer', subject }
  if (previewForm.test(tag)) return { kind: 'preview' }
  return { kind: isImmutableTag(tag, digest) ? 'immutable' : 'moving' }
}

/** Returns whether the tag ends with the digest. A branch may have a name of this form, such as `fix-0123456789ab`. */
export function isImmutableTag(tag: string, digest: Digest): boolean {
  const end = `-${digestHex(digest).slice(0, 12)}`
  return tag.endsWith(end) && immutableTag(tag.slice(0, -end.length), digest) === tag
}

/** Returns the images that a version signs; empty unless all of its tags name signatures. */
export function signedDigests({ tags, digest }: Pick<ImageVersion, 'tags' | 'digest'>): Digest[] {
  const imageTags = tags.map(tag => readImageTag(tag, digest))
  const subjects = imageTags.flatMap(tag => (tag.kind === 'referrer' ? [tag.subject] : []))
  return subjects.length === imageTags.length ? subjects : []
}
