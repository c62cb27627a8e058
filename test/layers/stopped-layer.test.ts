import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { LayerListener } from '../../src/layers/stream-layer.ts'
import { type Blob, layerName, noise, streamBlob, tar } from './blob-source.ts'

describe('closes the source', () => {
  const gzip = gzipSync(tar)
  /** Yields endless chunks, and calls `onClose` when the generator is closed. */
  async function* endlessChunks(first: Uint8Array, onClose: () => void): AsyncIterable<Uint8Array> {
    try {
      for (yield first; ; ) yield Buffer.alloc(1000, 1)
    } finally {
      onClose()
    }
  }

  test.each<[string, Blob, LayerListener]>([
    ['when the data is damaged', { bytes: gzip, tar }, {}],
    [
      'when the listener of entries throws',
      { bytes: gzip, tar },
      {
        onEntry: () => {
          throw new Error(`${layerName}: stopped`)
        },
      },
    ],
    [
      'when the listener of progress throws',
      { bytes: gzip, tar },
      {
        onProgress: () => {
          throw new Error(`${layerName}: stopped`)
        },
      },
    ],
    ['when the data is not a tar', { bytes: gzipSync(noise), tar: noise }, {}],
    ['when uncompressed data is too long', { bytes: tar, tar, compression: '' }, {}],
  ])('%s', async (_name, blob, listener) => {
    let isClosed = false
    const chunks = endlessChunks(blob.bytes, () => {
      isClosed = true
    })
    await expect(streamBlob({ ...blob, chunks }, listener)).rejects.toThrow(layerName)
    expect(isClosed).toBe(true)
  })

  test('and forwards an error of the source', async () => {
    async function* cutChunks(): AsyncIterable<Uint8Array> {
      yield gzip.subarray(0, 1000)
      throw new Error('connection reset')
    }
    await expect(streamBlob({ bytes: gzip, tar, chunks: cutChunks() })).rejects.toThrow(/^connection reset$/)
  })
})
