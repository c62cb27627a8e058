import type { TarEntry } from '../../tar/tar-entry.ts'

const blockSize = 512
/** Maximum values of the fields of a ustar header. Source: POSIX.1-2017, pax, "ustar Interchange Format". */
const maxUstarName = 100
const maxUstarId = 0o7777777
const maxUstarSize = 0o77777777777

/** Bytes after the last entry of a tar. */
export const endOfTar = 2 * blockSize

type WrittenEntry = Pick<TarEntry, 'path' | 'type' | 'size'> &
  Partial<Pick<TarEntry, 'tarSize' | 'uid' | 'gid' | 'linkTarget' | 'xattrs'>>

/**
 * Maximum bytes of an entry in a layer written by BuildKit, including pax headers for values that do not fit the ustar
 * header. Never less than its current size. Source: containerd, pkg/archive/tar.go; Go, archive/tar,
 * Header.allowedFormats.
 */
export function writtenSize(entry: WrittenEntry): number {
  const recordsSize = extendedHeaderSize(entry)
  const extendedSize = recordsSize === 0 ? 0 : blockSize + paddedSize(recordsSize)
  const contentSize = entry.type === 'file' ? paddedSize(entry.size) : 0
  return Math.max(entry.tarSize ?? 0, extendedSize + blockSize + contentSize)
}

function extendedHeaderSize(entry: WrittenEntry): number {
  const { path, type, size, uid = 0, gid = 0, linkTarget, xattrs } = entry
  const name = type === 'directory' ? `${path}/` : path
  const records: [string, string][] = []
  if (needsRecord(name)) records.push(['path', name])
  if (linkTarget !== undefined && needsRecord(linkTarget)) records.push(['linkpath', linkTarget])
  if (uid > maxUstarId) records.push(['uid', String(uid)])
  if (gid > maxUstarId) records.push(['gid', String(gid)])
  if (size > maxUstarSize) records.push(['size', String(size)])
  for (const [key, value] of xattrs ?? []) records.push([`SCHILY.xattr.${key}`, value])
  return records.reduce((sum, [key, value]) => sum + recordLength(key, value), 0)
}

function needsRecord(name: string): boolean {
  return name.length > maxUstarName || Buffer.byteLength(name) > name.length
}

/** Returns the length in bytes of a record `LENGTH KEY=VALUE\n`, where `LENGTH` includes its own digits. */
function recordLength(key: string, value: string): number {
  const bodyLength = Buffer.byteLength(key) + Buffer.byteLength(value) + 3
  const digits = String(bodyLength).length
  return bodyLength + String(bodyLength + digits).length
}

function paddedSize(bytes: number): number {
  return Math.ceil(bytes / blockSize) * blockSize
}
