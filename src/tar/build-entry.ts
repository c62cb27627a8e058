import { cleanPath } from './entry-path.ts'
import { blockSize, type HeaderBlock } from './header-block.ts'
import { integerRecord, type PaxRecords, readXattrs, textRecord, timeRecord } from './pax-records.ts'
import type { TarEntry } from './tar-entry.ts'

/** Data from the extended headers that precede the header of an entry. */
export interface Extensions {
  readonly longName: string | undefined
  readonly longLink: string | undefined
  readonly records: PaxRecords
}

type EntryType = TarEntry['type']

const types: ReadonlyMap<string, EntryType> = new Map<string, EntryType>([
  ['1', 'hardlink'],
  ['2', 'symlink'],
  ['3', 'character'],
  ['4', 'block'],
  ['5', 'directory'],
  ['6', 'fifo'],
  // Directory type of GNU tar, with a list of names as its content.
  ['D', 'directory'],
])
const typesWithoutContent: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6'])
const noXattrs: ReadonlyMap<string, string> = new Map()

/**
 * Returns the size of an entry's content in the tar, without padding. Only the stored parts of a sparse file count.
 * Links, devices and directories have no content, whatever the header states, as in the tar libraries of Go and Python.
 *
 * @throws Error that states the reason without the position.
 */
export function storedSize({ flag, size }: HeaderBlock, { records }: Extensions): number {
  return typesWithoutContent.has(flag) ? 0 : (integerRecord(records, 'size') ?? size)
}

/** Returns a size rounded up to whole blocks. */
export function paddedSize(size: number): number {
  return Math.ceil(size / blockSize) * blockSize
}

/**
 * Builds an entry from its headers. Unknown types count as files. Source: POSIX.1-2017, pax, "typeflag".
 *
 * @param realSize size including holes of a sparse file in the old GNU format.
 * @throws Error that states the reason without the position.
 */
export function buildEntry(
  header: HeaderBlock,
  extensions: Extensions,
  tarSize: number,
  realSize: number | undefined,
): TarEntry {
  const { records, longName, longLink } = extensions
  const name =
    longName ?? textRecord(records, 'GNU.sparse.name') ?? textRecord(records, 'path') ?? header.name
  const isOldDirectory = header.flag === '\0' && name.endsWith('/')
  const type = isOldDirectory ? 'directory' : (types.get(header.flag) ?? 'file')
  const isLink = type === 'symlink' || type === 'hardlink'
  return {
    path: cleanPath(name),
    type,
    size: type === 'file' ? (realSize ?? sparseSize(records) ?? storedSize(header, extensions)) : 0,
    tarSize,
    mode: header.mode,
    uid: integerRecord(records, 'uid') ?? header.uid,
    gid: integerRecord(records, 'gid') ?? header.gid,
    mtime: timeRecord(records, 'mtime') ?? header.mtime,
    linkTarget: isLink ? (longLink ?? textRecord(records, 'linkpath') ?? header.linkName) : undefined,
    xattrs: records.size === 0 ? noXattrs : readXattrs(records),
  }
}

/**
 * Returns the size including holes. Source: GNU tar manual, "Storing Sparse Files": `realsize` in format 1.0, `size` in
 * 0.0 and 0.1.
 */
function sparseSize(records: PaxRecords): number | undefined {
  return integerRecord(records, 'GNU.sparse.realsize') ?? integerRecord(records, 'GNU.sparse.size')
}
