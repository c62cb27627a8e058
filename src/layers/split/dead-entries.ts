import { cleanPath } from '../../tar/entry-path.ts'
import { parentDirectory } from '../../tar/path-tree.ts'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { readWhiteout } from '../../tar/whiteout.ts'

/** Entry of a layer of the last image that the image no longer needs. */
export interface DeadEntry {
  /** Path of the entry; for a whiteout, the path that it hides. */
  readonly path: string
  readonly kind: 'directory' | 'whiteout' | 'other'
  /** Bytes in the tar. */
  readonly size: number
}

/** Matches a text with a byte that is not valid UTF-8, which a whiteout cannot name. See `decodeText`. */
const invalidByte = /[\ud800-\udfff]/u

/**
 * Returns the entries of a layer that the image no longer needs.
 *
 * @param isLive returns whether the image has the entry at this index.
 * @returns undefined if the effect of these entries is unclear: the layer replaces its own entries, hides the content
 * of a directory, has an entry before its directory, or has hard links between entries that are needed and others that
 * are not.
 */
export function findDeadEntries(
  entries: readonly TarEntry[],
  isLive: (index: number) => boolean,
): DeadEntry[] | undefined {
  if (!isOrdinary(entries, isLive)) return undefined
  const deadEntries: DeadEntry[] = []
  for (const [index, { path, type, tarSize: size }] of entries.entries()) {
    if (isLive(index)) continue
    const whiteout = readWhiteout(path)
    if (whiteout === undefined)
      deadEntries.push({ path, kind: type === 'directory' ? 'directory' : 'other', size })
    else if (whiteout.hides === 'path') deadEntries.push({ path: whiteout.path, kind: 'whiteout', size })
    else return undefined
  }
  return deadEntries
}

/** Returns whether every path is listed once, after its directory, and hard links lead to entries of the same kind. */
function isOrdinary(entries: readonly TarEntry[], isLive: (index: number) => boolean): boolean {
  const seenPaths = new Map([['', { isDirectory: true, isNeeded: true }]])
  return entries.every(({ path, type, linkTarget }, index) => {
    const isDirectory = type === 'directory'
    if (path === '') return isDirectory
    const isNeeded = isLive(index)
    const target = type === 'hardlink' ? seenPaths.get(cleanPath(linkTarget ?? '')) : undefined
    if (type === 'hardlink' && (target === undefined || target.isDirectory || target.isNeeded !== isNeeded))
      return false
    if (seenPaths.has(path) || invalidByte.test(path)) return false
    seenPaths.set(path, { isDirectory, isNeeded })
    return seenPaths.get(parentDirectory(path))?.isDirectory === true
  })
}
