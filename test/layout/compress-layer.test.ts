import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { compressLayer } from '../../src/layout/write-layout.ts'
import { digestHex } from '../../src/oci/digest.ts'

/** Yields 3 MiB of text with repetitions of various lengths, in blocks of 1 MiB. */
function* blocks(): Iterable<Buffer> {
  let state = 1
  for (let block = 0; block < 3; block++) {
    const words = Array.from({ length: 2 ** 18 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return ((state >>> 16) % 4096).toString(36).padStart(4, '-')
    })
    yield Buffer.from(words.join(''))
  }
}

test('compresses to the same bytes with every supported version of Node.js', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'compress-'))
  // The memory of a block is reused when the next block is requested.
  const content = async function* () {
    for (const block of blocks()) {
      yield block
      block.fill(0)
    }
  }
  try {
    const files = { blobs: directory, temporary: join(directory, 'layer') }
    const { digest, size } = await compressLayer(content(), files)
    const compressedLayer = readFileSync(join(directory, digestHex(digest)))
    expect(compressedLayer).toHaveLength(size)
    expect(gunzipSync(compressedLayer).equals(Buffer.concat([...blocks()]))).toBe(true)
    // With another digest, every node must pull all layers again.
    expect(digest).toBe('sha256:67e0f81e57e397e9ad7d4eb9070725173785f3a7f7c878be8b743b6225d30e0a')
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
})
