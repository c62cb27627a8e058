import { LayerContent } from '../../src/layers/layer-content.ts'
import type { TarEntry } from '../../src/tar/tar-entry.ts'

/** An entry as a tar of one header block would hold it: content rounded up to blocks. */
export function entry(path: string, size = 0, more: Partial<TarEntry> = {}): TarEntry {
  return {
    path,
    type: 'file',
    size,
    tarSize: 512 + Math.ceil(size / 512) * 512,
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: 0,
    linkTarget: undefined,
    xattrs: new Map(),
    ...more,
  }
}

export const directory = (path: string) => entry(path, 0, { type: 'directory' })
export const hardLink = (path: string, linkTarget: string) => entry(path, 0, { type: 'hardlink', linkTarget })

export function layerOf(...entries: readonly TarEntry[]): LayerContent {
  const content = new LayerContent('layer 1 of example')
  for (const one of entries) content.add(one)
  return content
}
