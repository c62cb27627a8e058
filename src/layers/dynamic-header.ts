/** Order in which a block lists the lengths of the code length codes. Source: RFC 1951 section 3.2.7. */
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const endOfBlock = 256
const maxLengthCode = 7
const maxCodeLength = 15

/** Length of the longest header in bytes: 17 bits, 19 lengths of 3 bits, 316 codes of 7 bits with 7 extra bits each. */
export const maxHeaderLength = Math.ceil((17 + 19 * 3 + 316 * 14) / 8)

/** Reads up to 16 bits from any bit offset, least significant bit first. Bits past the end are zero. */
function readBits(bytes: Uint8Array, bit: number, count: number): number {
  const byte = bit >> 3
  const word = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16)
  return (word >>> (bit & 7)) & ((1 << count) - 1)
}

/**
 * Returns whether a non-final deflate block with dynamic Huffman codes may start at this bit. Applies every check that
 * inflating would apply and also requires complete codes, which every compressor writes. In random bits, about one
 * position in 10^10 passes.
 */
export function isDynamicHeader(bytes: Uint8Array, bit: number): boolean {
  const literals = readBits(bytes, bit + 3, 5) + 257
  const distances = readBits(bytes, bit + 8, 5) + 1
  if (readBits(bytes, bit, 3) !== 0b100 || literals > 286 || distances > 30) return false
  const count = readBits(bytes, bit + 13, 4) + 4
  if (!hasCompleteLengthCode(bytes, bit + 17, count)) return false
  const codeTable = readLengthCode(bytes, bit + 17, count)
  const lengths = readLengths(bytes, bit + 17 + 3 * count, codeTable, literals + distances)
  if (lengths === undefined || lengths[endOfBlock] === 0) return false
  return isCompleteCode(lengths.subarray(0, literals)) && isCompleteCode(lengths.subarray(literals))
}

/**
 * Returns whether the code for the code lengths is complete. This check runs first, because it is cheap and rejects
 * most random input.
 */
function hasCompleteLengthCode(bytes: Uint8Array, bit: number, count: number): boolean {
  let codeSpace = 0
  for (let index = 0; index < count; index += 1) {
    const length = readBits(bytes, bit + 3 * index, 3)
    if (length > 0) codeSpace += 1 << (maxLengthCode - length)
  }
  return codeSpace === 1 << maxLengthCode
}

/**
 * Returns a decoding table indexed by the next 7 bits. Each entry is the symbol times 8 plus the length of its code.
 */
function readLengthCode(bytes: Uint8Array, bit: number, count: number): Uint16Array {
  const lengths = new Uint8Array(codeLengthOrder.length)
  for (let index = 0; index < count; index += 1) {
    lengths[codeLengthOrder[index] ?? 0] = readBits(bytes, bit + 3 * index, 3)
  }
  const table = new Uint16Array(1 << maxLengthCode)
  let code = 0
  for (let length = 1; length <= maxLengthCode; length += 1) {
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue
      const start = reverseBits(code, length)
      for (let entry = start; entry < table.length; entry += 1 << length)
        table[entry] = (symbol << 3) | length
      code += 1
    }
    code <<= 1
  }
  return table
}

function reverseBits(code: number, length: number): number {
  let reversedCode = 0
  for (let bit = 0; bit < length; bit += 1) reversedCode |= ((code >> bit) & 1) << (length - 1 - bit)
  return reversedCode
}

/**
 * Reads the lengths of all codes of a block.
 *
 * @returns undefined if a repeat code has no length to repeat or is too long.
 */
function readLengths(bytes: Uint8Array, start: number, codeTable: Uint16Array, total: number) {
  const lengths = new Uint8Array(total)
  let bit = start
  for (let filledCount = 0; filledCount < total; ) {
    const entry = codeTable[readBits(bytes, bit, maxLengthCode)] ?? 0
    const symbol = entry >> 3
    bit += entry & 7
    if (symbol <= maxCodeLength) {
      lengths[filledCount] = symbol
      filledCount += 1
      continue
    }
    const { bits, base } = repeatCodes[symbol - 16] ?? { bits: 0, base: 0 }
    const count = base + readBits(bytes, bit, bits)
    bit += bits
    if (filledCount + count > total || (symbol === 16 && filledCount === 0)) return undefined
    lengths.fill(symbol === 16 ? (lengths[filledCount - 1] ?? 0) : 0, filledCount, filledCount + count)
    filledCount += count
  }
  return lengths
}

/** Extra bits and minimum count of the symbols 16 to 18, which repeat a length. Source: RFC 1951 section 3.2.7. */
const repeatCodes = [
  { bits: 2, base: 3 },
  { bits: 3, base: 3 },
  { bits: 7, base: 11 },
]

/** Returns whether a code uses all bit patterns. A code of at most one symbol may be incomplete. */
function isCompleteCode(lengths: Uint8Array): boolean {
  let codeSpace = 0
  let count = 0
  for (const length of lengths) {
    if (length === 0) continue
    codeSpace += 1 << (maxCodeLength - length)
    count += 1
  }
  return codeSpace === 1 << maxCodeLength || count <= 1
}
