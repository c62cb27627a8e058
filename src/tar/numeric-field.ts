import { FormatError } from '../user-error.ts'

const space = 0x20
const zero = 0x30
const seven = 0x37

/**
 * Reads a number in a header: octal digits or, if the first bit is set, a big-endian two's complement number (GNU,
 * star). Blank means 0. Sources: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Extensions".
 *
 * @throws Error that names `field` and its content.
 */
export function readNumber(block: Buffer, start: number, length: number, field: string): number {
  const value =
    (block[start] ?? 0) >= 0x80 ? readBase256(block, start, length) : readOctal(block, start, length)
  if (!Number.isSafeInteger(value))
    throw new FormatError(`the ${field} field contains ${quote(block, start, length)}: expected a number`)
  return value
}

/** Reads an octal number. @returns NaN unless the field contains only octal digits surrounded by blanks. */
export function readOctal(block: Buffer, start: number, length: number): number {
  const end = start + length
  let offset = start
  while (offset < end && block[offset] === space) offset += 1
  let value = 0
  for (; offset < end; offset += 1) {
    const byte = block[offset] ?? 0
    if (byte < zero || byte > seven) break
    value = value * 8 + byte - zero
  }
  while (offset < end && (block[offset] === space || block[offset] === 0)) offset += 1
  return offset === end ? value : Number.NaN
}

function readBase256(block: Buffer, start: number, length: number): number {
  const first = block[start] ?? 0
  const isNegative = (first & 0x40) !== 0
  // The first bit only marks the format. A negative number is read as its complement, so that small values are exact.
  const flip = isNegative ? 0xff : 0
  let value = (first ^ flip) & 0x7f
  for (let offset = start + 1; offset < start + length; offset += 1)
    value = value * 256 + ((block[offset] ?? 0) ^ flip)
  return isNegative ? -1 - value : value
}

function quote(block: Buffer, start: number, length: number): string {
  return JSON.stringify(block.toString('latin1', start, start + length))
}
