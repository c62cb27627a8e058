import { LayerContent } from '../../src/layers/layer-content.ts'
import type { TarEntry } from '../../src/tar/tar-entry.ts'
import { tarEntry } from '../tar/tar-entry.ts'

export function entry(path: string, size = 0, fields: Partial<TarEntry> = {}): TarEntry {
  return tarEntry(path, { size, ...fields })
}

export const directory = (path: string) => entry(path, 0, { type: 'directory' })
export const hardLink = (path: string, linkTarget: string) => entry(path, 0, { type: 'hardlink', linkTarget })

export function layerContent(...entries: readonly TarEntry[]): LayerContent {
  const content = new LayerContent('layer 1 of example')
  for (const item of entries) content.add(item)
  return content
}
