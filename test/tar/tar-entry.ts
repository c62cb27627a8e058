import type { TarEntry } from '../../src/tar/tar-entry.ts'

/** An entry as a tar of one header block would hold it: content rounded up to blocks. */
export function tarEntry(path: string, more: Partial<TarEntry> = {}): TarEntry {
  const { size = 0 } = more
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
