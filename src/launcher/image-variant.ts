import type { SourceRef } from '../refs/source-ref.ts'
import { refImageTag } from '../refs/source-ref.ts'

/**
 * Returns whether two image tags name different variants of one image, such as `main-slim` and `main`: they differ in
 * the part that is not derived from the ref. Tags that are not derived from the ref, such as dates, never count as
 * different variants.
 *
 * @param tag image tag that was built for the ref.
 * @param current image tag that a launcher branch of the same ref has.
 */
export function isOtherVariant(ref: SourceRef, tag: string, current: string): boolean {
  const refPart = refImageTag(ref, '')
  if (!tag.startsWith(refPart)) return false
  const variant = tag.slice(refPart.length)
  const currentVariant = current.slice(refPart.length)
  const isOfRef = current.startsWith(refPart) && /^(?:$|[-_])/.test(currentVariant)
  return isOfRef ? currentVariant !== variant : !current.endsWith(variant)
}
