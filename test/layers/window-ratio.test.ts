import { createCipheriv } from 'node:crypto'
import { constants, deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { isDynamicHeader } from '../../src/layers/dynamic-header.ts'
import { windowRatio } from '../../src/layers/window-ratio.ts'
import { chunksBySize } from './blob-source.ts'

const windowLength = 65_536

/** Returns reproducible bytes that do not compress. */
function noise(length: number, key = 1): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, key), Buffer.alloc(16)).update(Buffer.alloc(length))
}

/** Returns content that compresses like libraries: 24 of every 64 bytes are random. */
function library(length: number): Buffer {
  const content = noise(length)
  for (let offset = 24; offset < length; offset += 64)
    content.fill('library!', offset, Math.min(length, offset + 40))
  return content
}

/** Returns rows that differ in a few digits. */
function table(rows: number): Buffer {
  return Buffer.from(
    Array.from({ length: rows }, (_, row) => `${row},0.000000,0.000000,${(row * 7919) % 97},0.000000\n`).join(
      '',
    ),
  )
}

function storedBlock(content: Uint8Array): Buffer {
  const header = Buffer.alloc(5)
  header.writeUInt16LE(content.length, 1)
  header.writeUInt16LE(0xffff - content.length, 3)
  return Buffer.concat([header, content])
}

function sampleWindows(stream: Buffer, count = 9): Buffer[] {
  const maxStart = stream.length - windowLength
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(((index + 0.5) / count) * maxStart)
    return stream.subarray(start, start + windowLength)
  })
}

describe('estimates the ratio of a whole stream from a window of', () => {
  const contents: [string, Buffer][] = [
    ['libraries', library(1_500_000)],
    ['a table', table(400_000)],
    // The compressed zeros are longer than a window.
    ['zeros', Buffer.alloc(80_000_000)],
    ['data that does not compress', noise(1_000_000)],
  ]
  const levels = [1, 6]
  test.each(contents.flatMap(([name, content]) => levels.map(level => [name, level, content] as const)))(
    '%s at level %i',
    (name, level, content) => {
      const stream = deflateRawSync(content, { level })
      const streamRatio = content.length / stream.length
      for (const window of sampleWindows(stream, name === 'zeros' ? 1 : 9)) {
        const ratio = windowRatio(window)
        expect(ratio).toBeGreaterThan(streamRatio * 0.8)
        expect(ratio).toBeLessThan(streamRatio * 1.25)
      }
    },
  )
})

test('accepts blocks that end at a byte boundary, like those of parallel compressors', () => {
  const piece = deflateRawSync(library(600_000), { finishFlush: constants.Z_SYNC_FLUSH })
  const stream = Buffer.concat(Array.from({ length: 20 }, () => piece))
  for (const window of sampleWindows(stream))
    expect(windowRatio(window)).toBeCloseTo(600_000 / piece.length, 0)
})

test('estimates the ratio of a compressed file in a layer as 1', () => {
  const innerGzip = gzipSync(library(2_000_000))
  for (const length of [16_000, 65_535]) {
    const stream = Buffer.concat([...chunksBySize(innerGzip, length)].map(storedBlock))
    for (const window of sampleWindows(stream)) expect(windowRatio(window)).toBeCloseTo(1, 1)
  }
})

test('ignores bytes that resemble the header of a stored block', () => {
  const blocks = Buffer.concat([...chunksBySize(noise(131_070), 65_535)].map(storedBlock))
  for (const header of [
    [0, 0xff, 0xff, 0x00, 0x12],
    [0, 0xff, 0xff, 0x12, 0x00],
    [0, 0x00, 0x10, 0xff, 0x12],
  ])
    expect(windowRatio(Buffer.concat([Buffer.from(header), blocks]))).toBeCloseTo(1, 1)
})

test('returns no ratio for bytes that are not a deflate stream', () => {
  for (let key = 2; key < 12; key += 1) expect(windowRatio(noise(windowLength, key))).toBeUndefined()
  expect(windowRatio(Buffer.alloc(windowLength))).toBeUndefined()
  expect(windowRatio(Buffer.alloc(windowLength, 0xff))).toBeUndefined()
  expect(windowRatio(Buffer.alloc(0))).toBeUndefined()
})

test('finds a header at its exact bit, and none in random bytes', () => {
  const stream = deflateRawSync(library(500_000))
  const finalBlockBit = (stream[0] ?? 0) & 1
  expect(finalBlockBit).toBe(0)
  expect(isDynamicHeader(stream, 0)).toBe(true)
  const randomBytes = noise(200_000)
  const headerBits = Array.from({ length: 8 * 199_000 }, (_, bit) => bit).filter(bit =>
    isDynamicHeader(randomBytes, bit),
  )
  expect(headerBits).toEqual([])
})
