import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { header } from '../tar/make-tar.ts'
import { streamBlob } from './blob-source.ts'

test('inflates 300 MiB of zeros without keeping them in memory', async () => {
  const size = 300 * 2 ** 20
  const block = gzipSync(Buffer.alloc(2 ** 20))
  const tarHeader = header({ name: 'zeros', size })
  const bytes = Buffer.concat([gzipSync(tarHeader), ...Array<Buffer>(300).fill(block)])
  const content = gunzipSync(bytes)
  const memoryBefore = process.memoryUsage().rss
  expect(await streamBlob({ bytes, tar: content, chunkSize: 2 ** 16 })).toEqual({
    uncompressedSize: 512 + size,
    contentSize: size,
    entryCount: 1,
    hasGlobalRecords: false,
  })
  expect(process.memoryUsage().rss - memoryBefore).toBeLessThan(100 * 2 ** 20)
})
