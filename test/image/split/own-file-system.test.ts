import { expect, test } from '@jest/globals'
import { expectOwnFileSystem } from './own-file-system.ts'

test('the next image keeps its own file system, whichever layers it reuses from the previous image', async () => {
  const { reusedCount, agedCount } = await expectOwnFileSystem('ordinary', 24)
  expect(reusedCount).toBeGreaterThan(5)
  expect(agedCount).toBeGreaterThan(0)
  await expectOwnFileSystem('strange', 10)
})
