import { decodeTerminated } from './byte-text.ts'
import { readNumber, readOctal } from './numeric-field.ts'

export const blockSize = 512

/**
 * One header block as it stands, nothing of it interpreted.
 * Sources: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
 */
export interface HeaderBlock {
  /** The type flag; `\0` in archives older than ustar. */
  readonly flag: string
  readonly name: string
  readonly linkName: string
  /** Bytes that follow, unless the type has no content. */
  readonly size: number
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Seconds since the epoch. */
  readonly mtime: number
}

const chksum = { start: 148, length: 8 }

/**
 * @returns undefined for a block of zeros.
 * @throws Error with the reason, without place.
 */
export function readHeaderBlock(block: Buffer): HeaderBlock | undefined {
  if (!hasChecksum(block)) return undefined
  const size = readNumber(block, 124, 12, 'size')
  if (size < 0) throw new Error(`its size is ${size}`)
  return {
    flag: String.fromCharCode(block[156] ?? 0),
    name: readName(block),
    linkName: decodeTerminated(block, 157, 257),
    size,
    mode: readNumber(block, 100, 8, 'mode'),
    uid: readNumber(block, 108, 8, 'uid'),
    gid: readNumber(block, 116, 8, 'gid'),
    mtime: readNumber(block, 136, 12, 'mtime'),
  }
}

/**
 * A sparse file in GNU's old form: its length with the holes, and whether blocks with more of the map follow.
 *
 * @throws Error with the reason, without place.
 */
export function readSparseHeader(block: Buffer): { realSize: number; isExtended: boolean } {
  const realSize = readNumber(block, 483, 12, 'real size')
  if (realSize < 0) throw new Error(`its real size is ${realSize}`)
  return { realSize, isExtended: block[482] !== 0 }
}

/** Whether another block of the map follows this one. */
export function isSparseMapExtended(block: Buffer): boolean {
  return block[504] !== 0
}

/**
 * Old tars on machines with signed characters summed those: both sums are right.
 *
 * @returns false for a block of zeros.
 */
function hasChecksum(block: Buffer): boolean {
  let sum = sumOfBytes(block)
  if (sum === 0) return false
  for (let at = chksum.start; at < chksum.start + chksum.length; at += 1) sum += 0x20 - (block[at] ?? 0)
  const stored = readOctal(block, chksum.start, chksum.length)
  if (stored !== sum && stored !== signedSum(block)) {
    throw new Error('there is no tar header: the checksum does not fit')
  }
  return true
}

const words = new Uint32Array(blockSize / 4)
const wordBytes = new Uint8Array(words.buffer)

/** Four bytes at a time, in two halves of a number: 256 bytes of 255 still fit into 16 bits. */
function sumOfBytes(block: Buffer): number {
  wordBytes.set(block)
  let pairs = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0
    pairs += (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff)
  }
  return (pairs % 2 ** 16) + Math.floor(pairs / 2 ** 16)
}

function signedSum(block: Buffer): number {
  let sum = 0x20 * chksum.length
  for (let at = 0; at < blockSize; at += 1) {
    const isChecksum = at >= chksum.start && at < chksum.start + chksum.length
    if (!isChecksum) sum += block.readInt8(at)
  }
  return sum
}

/** Only POSIX's magic has a prefix behind it: GNU and older forms keep times and sparse maps at that place. */
function readName(block: Buffer): string {
  const name = decodeTerminated(block, 0, 100)
  if (block[345] === 0 || block.toString('latin1', 257, 263) !== 'ustar\0') return name
  const isStar = block.toString('latin1', 508, 512) === 'tar\0'
  const prefix = decodeTerminated(block, 345, isStar ? 476 : 500)
  return prefix === '' ? name : `${prefix}/${name}`
}
