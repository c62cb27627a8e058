import { FormatError } from '../user-error.ts'
import { decodeUntilNul } from './byte-text.ts'
import { readNumber, readOctal } from './numeric-field.ts'

/** Length of a block in bytes. */
export const blockSize = 512

/**
 * Raw fields of one header block.
 * Sources: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
 */
export interface HeaderBlock {
  /** Type flag; `\0` in archives older than ustar. */
  readonly flag: string
  readonly name: string
  readonly linkName: string
  /** Bytes of content that follow, unless the type has no content. */
  readonly size: number
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Modification time, in seconds since the epoch. */
  readonly mtime: number
}

const extensionFlags: ReadonlySet<string> = new Set(['x', 'X', 'g', 'L', 'K'])
const checksumField = { start: 148, length: 8 }

/**
 * Reads a header block.
 *
 * @returns undefined for a block of zeros.
 * @throws Error that states the reason without the position.
 */
export function readHeaderBlock(block: Buffer): HeaderBlock | undefined {
  if (!hasChecksum(block)) return undefined
  const size = readNumber(block, 124, 12, 'size')
  if (size < 0) throw new FormatError(`the size is ${size}, but it cannot be negative`)
  return {
    flag: String.fromCharCode(block[156] ?? 0),
    name: readName(block),
    linkName: decodeUntilNul(block, 157, 257),
    size,
    mode: readNumber(block, 100, 8, 'mode'),
    uid: readNumber(block, 108, 8, 'uid'),
    gid: readNumber(block, 116, 8, 'gid'),
    mtime: readNumber(block, 136, 12, 'mtime'),
  }
}

/** Returns whether the header belongs to the entry after it, whose path, records or link it contains. */
export function isExtension({ flag }: HeaderBlock): boolean {
  return extensionFlags.has(flag)
}

/**
 * Reads the header of a sparse file in the old GNU format: its size including holes, and whether further blocks of the
 * sparse map follow.
 *
 * @throws Error that states the reason without the position.
 */
export function readSparseHeader(block: Buffer): { realSize: number; isExtended: boolean } {
  const realSize = readNumber(block, 483, 12, 'real size')
  if (realSize < 0)
    throw new FormatError(`the size of the sparse file is ${realSize}, but it cannot be negative`)
  return { realSize, isExtended: block[482] !== 0 }
}

/** Returns whether another block of the sparse map follows this block. */
export function isSparseMapExtended(block: Buffer): boolean {
  return block[504] !== 0
}

/**
 * Verifies the checksum. Some old tars summed signed bytes, so both sums are valid.
 *
 * @returns false for a block of zeros.
 * @throws Error if neither sum matches.
 */
function hasChecksum(block: Buffer): boolean {
  let sum = sumOfBytes(block)
  if (sum === 0) return false
  for (let offset = checksumField.start; offset < checksumField.start + checksumField.length; offset += 1)
    sum += 0x20 - (block[offset] ?? 0)
  const storedSum = readOctal(block, checksumField.start, checksumField.length)
  if (storedSum !== sum && storedSum !== signedSum(block)) {
    throw new FormatError('there is no tar header: the checksum does not match')
  }
  return true
}

const words = new Uint32Array(blockSize / 4)
const wordBytes = new Uint8Array(words.buffer)

/**
 * Sums four bytes at a time in two 16-bit halves of a number. Each half is the sum of 256 bytes, which fits into 16
 * bits.
 */
function sumOfBytes(block: Buffer): number {
  wordBytes.set(block)
  let pairs = 0
  for (let offset = 0; offset < words.length; offset += 1) {
    const word = words[offset] ?? 0
    pairs += (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff)
  }
  return (pairs % 2 ** 16) + Math.floor(pairs / 2 ** 16)
}

function signedSum(block: Buffer): number {
  let sum = 0x20 * checksumField.length
  for (let offset = 0; offset < blockSize; offset += 1) {
    const isChecksum = offset >= checksumField.start && offset < checksumField.start + checksumField.length
    if (!isChecksum) sum += block.readInt8(offset)
  }
  return sum
}

/**
 * Reads the name. There is a prefix field only with the POSIX magic, because other formats store times and sparse maps
 * there.
 */
function readName(block: Buffer): string {
  const name = decodeUntilNul(block, 0, 100)
  if (block[345] === 0 || block.toString('latin1', 257, 263) !== 'ustar\0') return name
  const isStar = block.toString('latin1', 508, 512) === 'tar\0'
  const prefix = decodeUntilNul(block, 345, isStar ? 476 : 500)
  return prefix === '' ? name : `${prefix}/${name}`
}
