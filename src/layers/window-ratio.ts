import { constants, inflateRawSync } from 'node:zlib'
import { isDynamicHeader, maxHeaderLength } from './dynamic-header.ts'

/**
 * Dictionary that replaces the unknown data before the window. Only lengths are counted, so its content does not
 * matter.
 */
const unknownHistory = Buffer.alloc(32_768)
/** Length of a stored block's header: the byte that ends with the block type, the content length and its complement. */
const storedHeaderLength = 5
const maxStoredLength = 0xffff
/** Minimum number of compressed bytes from the start of a block, which distinguish the block from random bits. */
const minEvidence = 4096

/**
 * Returns the inflation ratio of a piece of a deflate stream: output bytes per input byte, from the first block that
 * starts in the piece to its end.
 *
 * @returns undefined if no block starts in the piece, or only in its last kilobytes.
 */
export function windowRatio(window: Uint8Array): number | undefined {
  // Stored blocks first: their content may itself be compressed and contain blocks that are not the stream's.
  const storedOffset = findStoredBlock(window)
  if (storedOffset !== undefined) {
    const ratio = inflatedRatio(Buffer.concat([Buffer.alloc(1), window.subarray(storedOffset + 1)]))
    if (ratio !== undefined) return ratio
  }
  return firstDynamicRatio(window)
}

/**
 * Finds a stored block of maximum length, or one followed by another stored block. A single shorter block may
 * be a coincidence.
 *
 * @returns the offset of its header.
 */
function findStoredBlock(bytes: Uint8Array): number | undefined {
  for (let offset = 0; offset + storedHeaderLength <= bytes.length; offset += 1) {
    const length = bytes[offset] === 0 ? storedLength(bytes, offset) : undefined
    if (length === undefined) continue
    const next = offset + storedHeaderLength + length
    if (length === maxStoredLength || (bytes[next] === 0 && storedLength(bytes, next) !== undefined))
      return offset
  }
  return undefined
}

/** Returns the length of the stored block whose header is at `offset`. Source: RFC 1951 section 3.2.4. */
function storedLength(bytes: Uint8Array, offset: number): number | undefined {
  if (offset + storedHeaderLength > bytes.length) return undefined
  const low = bytes[offset + 1] ?? 0
  const high = bytes[offset + 2] ?? 0
  const isStored = (low ^ (bytes[offset + 3] ?? 0)) === 0xff && (high ^ (bytes[offset + 4] ?? 0)) === 0xff
  return isStored ? low | (high << 8) : undefined
}

function firstDynamicRatio(window: Uint8Array): number | undefined {
  const end = window.length - Math.max(minEvidence, maxHeaderLength)
  for (let byte = 0; byte < end; byte += 1) {
    const bits = (window[byte] ?? 0) | ((window[byte + 1] ?? 0) << 8)
    for (let bit = 0; bit < 8; bit += 1) {
      if (((bits >> bit) & 0b111) !== 0b100 || !isDynamicHeader(window, 8 * byte + bit)) continue
      const ratio = inflatedRatio(shiftToBit(window, byte, bit))
      if (ratio !== undefined) return ratio
    }
  }
  return undefined
}

function shiftToBit(bytes: Uint8Array, byte: number, bit: number): Uint8Array {
  if (bit === 0) return bytes.subarray(byte)
  const shiftedBytes = new Uint8Array(bytes.length - byte - 1)
  for (let index = 0; index < shiftedBytes.length; index += 1) {
    const word = (bytes[byte + index] ?? 0) | ((bytes[byte + index + 1] ?? 0) << 8)
    shiftedBytes[index] = word >> bit
  }
  return shiftedBytes
}

/** Returns the output bytes per input byte; undefined if the bytes are not a deflate stream up to their end. */
function inflatedRatio(bytes: Uint8Array): number | undefined {
  try {
    const result: unknown = inflateRawSync(bytes, {
      dictionary: unknownHistory,
      finishFlush: constants.Z_SYNC_FLUSH,
      chunkSize: 2 ** 18,
      info: true,
    })
    if (!isInflated(result) || result.engine.bytesWritten < bytes.length) return undefined
    return result.buffer.length / bytes.length
  } catch {
    return undefined
  }
}

/** Return value of zlib with the option `info`. */
interface Inflated {
  readonly buffer: Uint8Array
  /** Decompressor, whose `bytesWritten` is the number of input bytes consumed. */
  readonly engine: { readonly bytesWritten: number }
}

function isInflated(result: unknown): result is Inflated {
  return typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result
}
