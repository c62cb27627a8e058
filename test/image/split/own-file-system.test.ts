import { expect, test } from '@jest/globals'
import { expectOwnFileSystem } from './own-file-system.ts'

/** Seed of images that reuse layers with files that are no longer needed. */
const agedLayersSeed = 4

test('the next image keeps its own file system, whichever layers it reuses from the previous image', async () => {
  const { reusedCount, agedCount } = await expectOwnFileSystem('ordinary', 12, agedLayersSeed)
  expect(reusedCount).toBeGreaterThan(5)
  expect(agedCount).toBeGreaterThan(0)
  await expectOwnFileSystem('ordinary', 12)
  await expectOwnFileSystem('strange', 10)
})
