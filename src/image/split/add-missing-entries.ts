import { correctPart, type DividedLayer, type LayerPart } from '../../layers/split/plan-parts.ts'
import type { ReusedParts } from './reuse-parts.ts'

/**
 * Adds to the topmost new layer the entries that the reused layers lack: folders whose times have changed, and whiteouts.
 * If no new layer is above the reused layers, a layer with only these entries is added.
 *
 * @param parts layers of the new image, lowest first.
 * @param reused layers of the previous image, by the index of their part.
 */
export function addMissingEntries(
  parts: readonly LayerPart[],
  { parts: reused, hidden }: ReusedParts,
  divided: DividedLayer,
): LayerPart[] {
  const folders = outdatedFolders(parts, reused, divided)
  if (folders.length === 0 && hidden.length === 0) return [...parts]
  const top = parts.length - 1
  const isTopNew = parts.length > 0 && !reused.has(top)
  const correctedPart = correctPart(isTopNew ? parts[top] : undefined, { folders, hidden }, divided)
  return [...(isTopNew ? parts.slice(0, -1) : parts), correctedPart]
}

/** Lists the folders whose times an outdated layer determines. */
function outdatedFolders(
  parts: readonly LayerPart[],
  reused: ReusedParts['parts'],
  { entries }: DividedLayer,
): string[] {
  const isOutdated = new Map<string, boolean>()
  for (const [number, part] of parts.entries()) {
    const { folders = [], outdated = [] } = reused.get(number)?.match ?? {}
    const outdatedPaths = new Set(outdated)
    for (const path of folders) isOutdated.set(path, outdatedPaths.has(path))
    if (!reused.has(number))
      for (const index of part.entries) isOutdated.set(entries[index]?.path ?? '', false)
  }
  return [...isOutdated].flatMap(([path, isOld]) => (isOld ? [path] : []))
}
