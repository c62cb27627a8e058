import type { SourceRef } from '../refs/source-ref.ts'
import { refImageTag } from '../refs/source-ref.ts'

/** Suffix of a tag that names a build: the hash of a commit or digest, a date, or a build number. */
const buildSuffix = /[-_](?:sha-)?(?:(?=[a-f]*\d)[0-9a-f]{7,64}|\d{4}[\d.-]{0,15})$/

/**
 * Returns whether two image tags name different variants of one image, such as `main-slim` and `main`: they differ in
 * the part that is not derived from the ref. Tags that are not derived from the ref, such as dates, never count as
 * different variants. A hash or a date at the end, as in `main-692228fc1a2b`, names a build instead of a variant.
 *
 * @param tag image tag that was built for the ref.
 * @param currentTag image tag that the launcher branch of the ref currently pins.
 */
export function isOtherVariant(ref: SourceRef, tag: string, currentTag: string): boolean {
  const refPart = refImageTag(ref, '')
  if (!tag.startsWith(refPart)) return false
  const variant = withoutBuild(tag.slice(refPart.length))
  const currentVariant = withoutBuild(currentTag.slice(refPart.length))
  const isOfRef = currentTag.startsWith(refPart) && /^(?:$|[-_])/.test(currentVariant)
  return isOfRef ? currentVariant !== variant : !withoutBuild(currentTag).endsWith(variant)
}

function withoutBuild(tag: string): string {
  return tag.replace(buildSuffix, '')
}
