import { LayerContent } from '../../src/layers/layer-content.ts'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { tarEntry } from '../tar/tar-entry.ts'

/** Returns a file entry. */
export function entry(path: string, size = 0, fields: Partial<TarEntry> = {}): TarEntry {
  return tarEntry(path, { size, ...fields })
}

/** Returns a directory entry. */
export const directory = (path: string) => entry(path, 0, { type: 'directory' })
/** Returns a hard link entry. */
export const hardLink = (path: string, linkTarget: string) => entry(path, 0, { type: 'hardlink', linkTarget })

/** Returns the content of a layer with these entries. */
export function layerContent(...entries: readonly TarEntry[]): LayerContent {
  const content = new LayerContent('layer 1 of example')
  for (const item of entries) content.add(item)
  return content
}
