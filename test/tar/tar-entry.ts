import type { TarEntry } from '../../src/tar/tar-entry.ts'

/** Returns an entry with one header block and content rounded up to blocks. */
export function tarEntry(path: string, fields: Partial<TarEntry> = {}): TarEntry {
  const { size = 0 } = fields
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
    ...fields,
  }
}
