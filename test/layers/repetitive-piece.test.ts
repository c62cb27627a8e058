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

function repeated(unit: Uint8Array): Buffer {
  return Buffer.alloc(12 * mebibyte, unit)
}

/** Pages of `size` zeros, each with `length` different bytes. */
function pages(size: number, length: number): Buffer {
  const content = Buffer.alloc(24 * mebibyte)
  for (let at = 0; at < content.length; at += size) noise(length, (at / size) % 251).copy(content, at + 8)
  return content
}

const steep: [string, Buffer][] = [
  ['zeros', Buffer.alloc(48 * mebibyte)],
  ['the same line', repeated(Buffer.from('the same line of a log, again and again\n'))],
  ['the same page', repeated(noise(4096))],
  ['pages of zeros with four bytes each', pages(4096, 4)],
  ['pages of zeros with eight bytes each', pages(16_384, 8)],
]

// The first 8 KiB hold the content that the rest repeats.
test.each(steep)('everywhere in content that compresses better than 100:1: %s', (_name, content) => {
  for (const level of [6, 9]) {
    const stored = gzipSync(content, { level })
    expect(content.length / stored.length).toBeGreaterThan(maxOrdinaryRatio)
    fc.assert(
      fc.property(fc.integer({ min: 8192, max: stored.length - 1024 - probeLength }), start => {
        expect(isRepetitive(stored.subarray(start, start + probeLength))).toBe(true)
      }),
    )
  }
})

test('not in compressed content of the usual kind', () => {
  const content = noise(4 * mebibyte)
  for (let at = 24; at < content.length; at += 64) content.fill('library!', at, at + 40)
  const stored = gzipSync(content)
  for (let start = 0; start + probeLength < stored.length; start += 100_000)
    expect(isRepetitive(stored.subarray(start, start + probeLength))).toBe(false)
})
