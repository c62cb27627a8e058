import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { LayerListener } from '../../src/layers/stream-layer.ts'
import { type Blob, noise, stream, tar, what } from './blob-source.ts'

describe('closes the source', () => {
  const gzip = gzipSync(tar)
  /** Never ends by itself. */
  async function* endless(first: Uint8Array, onClose: () => void): AsyncIterable<Uint8Array> {
    try {
      for (yield first; ; ) yield Buffer.alloc(1000, 1)
    } finally {
      onClose()
    }
  }

  test.each<[string, Blob, LayerListener]>([
    ['when the data is damaged', { bytes: gzip, tar }, {}],
    [
      'when the listener has had enough',
      { bytes: gzip, tar },
      {
        onEntry: () => {
          throw new Error(`${what}: enough`)
        },
      },
    ],
    [
      'when progress is no longer wanted',
      { bytes: gzip, tar },
      {
        onProgress: () => {
          throw new Error(`${what}: enough`)
        },
      },
    ],
    ['when it is not a tar', { bytes: gzipSync(noise), tar: noise }, {}],
    ['when it is too long, uncompressed', { bytes: tar, tar, compression: '' }, {}],
  ])('%s', async (_name, blob, listener) => {
    let isClosed = false
    const chunks = endless(blob.bytes, () => {
      isClosed = true
    })
    await expect(stream({ ...blob, chunks }, listener)).rejects.toThrow(what)
    expect(isClosed).toBe(true)
  })

  test('and passes on what the source throws', async () => {
    async function* broken(): AsyncIterable<Uint8Array> {
      yield gzip.subarray(0, 1000)
      throw new Error('connection reset')
    }
    await expect(stream({ bytes: gzip, tar, chunks: broken() })).rejects.toThrow(/^connection reset$/)
  })
})
