import { paddedSize } from './build-entry.ts'
import { blockSize, isExtension, readHeaderBlock } from './header-block.ts'

/** Reads bytes of an entry, from an offset in it. */
export type ReadBytes = (offset: number, length: number) => Buffer

/** Fields that contain the time, or depend on it: mtime and checksum. Source: POSIX.1-2017, pax, "ustar". */
const timeFields = [
  { start: 136, end: 148 },
  { start: 148, end: 156 },
] as const
const timeRecords: ReadonlySet<string> = new Set(['mtime', 'atime', 'ctime', 'LIBARCHIVE.creationtime'])
const paxFlags: ReadonlySet<string> = new Set(['x', 'X'])

/**
 * Returns the headers of an entry without its times, to compare it with another entry, and the length of the headers in
 * the tar.
 *
 * @throws Error if the bytes are not tar headers.
 */
export function headersWithoutTimes(read: ReadBytes): { readonly length: number; readonly text: Buffer } {
  const headerBytes: Buffer[] = []
  for (let offset = 0; ; ) {
    const block = read(offset, blockSize)
    offset += blockSize
    const header = readHeaderBlock(block)
    if (header === undefined || !isExtension(header)) {
      headerBytes.push(maskTimes(block))
      return { length: offset, text: Buffer.concat(headerBytes) }
    }
    const { flag, size } = header
    const bytes = read(offset, size)
    const records = paxFlags.has(flag) ? recordsWithoutTimes(bytes) : bytes
    // A header that contains only times may be missing in the other entry.
    if (records.length > 0) headerBytes.push(Buffer.from(`${flag}${records.length} `), records)
    offset += paddedSize(size)
  }
}

function maskTimes(block: Buffer): Buffer {
  const maskedBlock = Buffer.from(block)
  for (const { start, end } of timeFields) maskedBlock.fill(0, start, end)
  return maskedBlock
}

function recordsWithoutTimes(bytes: Buffer): Buffer {
  const keptRecords: Buffer[] = []
  for (let offset = 0; offset < bytes.length && bytes[offset] !== 0; ) {
    const space = bytes.indexOf(' ', offset)
    const length = Number(bytes.toString('latin1', offset, space))
    if (space < 0 || !(length > space - offset)) return bytes
    const keyword = bytes.toString('latin1', space + 1, bytes.indexOf('=', space))
    if (!timeRecords.has(keyword)) keptRecords.push(bytes.subarray(space, offset + length))
    offset += length
  }
  return Buffer.concat(keptRecords)
}
