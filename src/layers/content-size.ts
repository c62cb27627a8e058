import type { TarEntry } from '../tar/tar-entry.ts'

/**
 * Returns an entry's content size in bytes, as counted by `docker history`; for a symbolic link, the length of its
 * target.
 */
export function entryContentSize({ type, size, linkTarget }: TarEntry): number {
  return type === 'symlink' ? Buffer.byteLength(linkTarget ?? '') : size
}
