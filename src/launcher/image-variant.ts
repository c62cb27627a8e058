import type { SourceRef } from '../refs/source-ref.ts'
import { refImageTag } from '../refs/source-ref.ts'

/**
 * Returns whether two image tags are of different variants of one image, such as `main-slim` and `main`: the parts that
 * do not come from a ref differ. Tags that are not named after the ref, such as dates, never count as different
 * variants.
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
