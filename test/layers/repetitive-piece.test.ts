import { createCipheriv } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { isRepetitive } from '../../src/layers/repetitive-piece.ts'
import { maxOrdinaryRatio, probeLength } from '../../src/layers/size-samples.ts'
import { fc } from '../random.ts'

const mebibyte = 2 ** 20

function noise(length: number, seed = 1): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16)).update(Buffer.alloc(length))
}

function repeatUnit(unit: Uint8Array): Buffer {
  return Buffer.alloc(12 * mebibyte, unit)
}

/** Returns pages of `size` bytes that are zeros except for `length` bytes of noise. */
function pages(size: number, length: number): Buffer {
  const content = Buffer.alloc(24 * mebibyte)
  for (let offset = 0; offset < content.length; offset += size)
    noise(length, (offset / size) % 251).copy(content, offset + 8)
  return content
}

const repetitiveContents: [string, Buffer][] = [
  ['zeros', Buffer.alloc(48 * mebibyte)],
  ['the same line', repeatUnit(Buffer.from('the same line of a log, repeated\n'))],
  ['the same page', repeatUnit(noise(4096))],
  ['pages of zeros with four bytes each', pages(4096, 4)],
  ['pages of zeros with eight bytes each', pages(16_384, 8)],
]

// The samples begin after the first 8 KiB, which contain the first copy of the repeated unit.
test.each(repetitiveContents)(
  'detects repetition at every position of %s, which compresses better than 100:1',
  (_name, content) => {
    for (const level of [6, 9]) {
      const compressedContent = gzipSync(content, { level })
      expect(content.length / compressedContent.length).toBeGreaterThan(maxOrdinaryRatio)
      fc.assert(
        fc.property(fc.integer({ min: 8192, max: compressedContent.length - 1024 - probeLength }), start => {
          expect(isRepetitive(compressedContent.subarray(start, start + probeLength))).toBe(true)
        }),
      )
    }
  },
)

test('detects no repetition in ordinary compressed content', () => {
  const content = noise(4 * mebibyte)
  for (let offset = 24; offset < content.length; offset += 64) content.fill('library!', offset, offset + 40)
  const compressedContent = gzipSync(content)
  for (let start = 0; start + probeLength < compressedContent.length; start += 100_000)
    expect(isRepetitive(compressedContent.subarray(start, start + probeLength))).toBe(false)
})
