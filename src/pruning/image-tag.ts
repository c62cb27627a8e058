import { type Digest, digestHex, isDigest } from '../oci/digest.ts'
import { immutableTag } from '../refs/source-ref.ts'
import type { ImageVersion } from './image-version.ts'

/**
 * Kind of an image tag: `immutable` tags end with the digest they name, `preview` tags belong to a pull request,
 * `referrer` tags name the signatures of another image, and all others, such as `main` and `v1.2.0`, are `moving`.
 */
export type ImageTag =
  | { readonly kind: 'immutable' | 'preview' | 'moving' }
  | { readonly kind: 'referrer'; readonly subject: Digest }

const preview = /^pr-[1-9]\d*(?:-[\w.-]+)?$/
/** Source: OCI distribution-spec, "Referrers Tag Schema"; cosign appends `.sig`, `.att` and `.sbom`. */
const referrer = /^sha256-([0-9a-f]{64})(?:\.[a-z]+)?$/

/** @param digest image that the tag names. */
export function readImageTag(tag: string, digest: Digest): ImageTag {
  const [, hex] = referrer.exec(tag) ?? []
  const subject = `sha256:${hex}`
  if (isDigest(subject)) return { kind: 'referrer', subject }
  if (preview.test(tag)) return { kind: 'preview' }
  return { kind: isImmutableTag(tag, digest) ? 'immutable' : 'moving' }
}

/** Returns whether the tag ends with the digest. A branch may have a name of this form, such as `fix-0123456789ab`. */
export function isImmutableTag(tag: string, digest: Digest): boolean {
  const end = `-${digestHex(digest).slice(0, 12)}`
  return tag.endsWith(end) && immutableTag(tag.slice(0, -end.length), digest) === tag
}

/** Returns the images that a version signs; empty unless all of its tags name signatures. */
export function signedDigests({ tags, digest }: Pick<ImageVersion, 'tags' | 'digest'>): Digest[] {
  const read = tags.map(tag => readImageTag(tag, digest))
  const subjects = read.flatMap(tag => (tag.kind === 'referrer' ? [tag.subject] : []))
  return subjects.length === read.length ? subjects : []
}
