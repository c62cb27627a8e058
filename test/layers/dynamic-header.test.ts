import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { isDynamicHeader } from '../../src/layers/dynamic-header.ts'

/** zlib errors about a block header. All other errors are about the contents of a block. */
const headerError =
  /^(?:invalid block type|too many length|invalid code lengths set|invalid bit length repeat|invalid code -- missing|invalid literal\/lengths set|invalid distances set)/

/** Returns whether zlib accepts the header of a first block with dynamic codes. */
function isAcceptedByZlib(bytes: Uint8Array): boolean {
  if (((bytes[0] ?? 0) & 7) !== 0b100) return false
  try {
    inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 64, maxOutputLength: 1 })
    return true
  } catch (error) {
    return !headerError.test((error as Error).message)
  }
}

const pseudoRandom = (length: number, values: number) =>
  Uint8Array.from({ length }, (_, index) => ((index * 7919) ^ (index * index * 31)) % values)

const texts = [
  Buffer.from('the quick brown fox jumps over the lazy dog, 0123456789. '.repeat(3000)),
  Buffer.from(Array.from({ length: 40_000 }, (_, index) => `line ${index * 7}\n`).join('')),
  pseudoRandom(200_000, 19),
  Uint8Array.from({ length: 200_000 }, (_, index) => Math.abs((index * 2_654_435_761) >> 3) % 60),
]
/** Starts of streams, each too short to contain a second block. The first block has dynamic codes and is not the last. */
const streams = texts.map(text => deflateRawSync(text, { level: 6, memLevel: 1 }).subarray(0, 120))

test.each(streams.map((stream, index) => [index, stream] as const))(
  'finds the header of stream %i at any bit',
  (_index, stream) => {
    expect(isAcceptedByZlib(stream)).toBe(true)
    for (let shift = 0; shift < 8; shift++) {
      const shiftedStream = Uint8Array.from({ length: 130 }, (_, byte) => {
        const low = ((stream[byte] ?? 0) << shift) & 255
        return low | ((byte === 0 ? 0 : (stream[byte - 1] ?? 0)) >> (8 - shift))
      })
      expect(isDynamicHeader(shiftedStream, shift)).toBe(true)
    }
  },
)

test('agrees with zlib about headers with one changed bit', () => {
  const onlyByZlib: string[] = []
  const onlyHere: string[] = []
  let rejectedCount = 0
  for (const [index, stream] of streams.slice(1).entries()) {
    for (let bit = 0; bit < 480; bit++) {
      const changedStream = Uint8Array.from(stream)
      changedStream[bit >> 3] = (changedStream[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const isAccepted = isDynamicHeader(changedStream, 0)
      if (isAcceptedByZlib(changedStream)) {
        if (!isAccepted) onlyByZlib.push(`stream ${index}, bit ${bit}`)
      } else if (isAccepted) onlyHere.push(`stream ${index}, bit ${bit}`)
      else rejectedCount++
    }
  }
  expect(onlyByZlib).toEqual([])
  // If a changed code ends the first block immediately, zlib rejects the header of the next block.
  expect(onlyHere.length).toBeLessThanOrEqual(8)
  expect(rejectedCount).toBeGreaterThan(300)
})
