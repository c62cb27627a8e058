import { expect, test } from '@jest/globals'
import { expectOwnFileSystem } from './own-file-system.ts'

test('thousands of images keep their own file systems, whichever layers they reuse from the previous image', async () => {
  const { reusedCount, agedCount } = await expectOwnFileSystem('ordinary', 2_000)
  expect(reusedCount).toBeGreaterThan(500)
  expect(agedCount).toBeGreaterThan(50)
  await expectOwnFileSystem('strange', 2_000)
}, 3_600_000)
