import type { TarEntry } from '../tar/tar-entry.ts'

/** Bytes of an entry's content as `docker history` adds them up: of a symbolic link, its target. */
export function contentSizeOf({ type, size, linkTarget }: TarEntry): number {
  return type === 'symlink' ? Buffer.byteLength(linkTarget ?? '') : size
}
