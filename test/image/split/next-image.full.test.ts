import { expect, test } from '@jest/globals'
import { expectOwnFileSystem } from './next-image.ts'

test('thousands of images keep their own file systems, whichever layers they reuse from the previous image', async () => {
  const { reused, aged } = await expectOwnFileSystem('ordinary', 2_000)
  expect(reused).toBeGreaterThan(500)
  expect(aged).toBeGreaterThan(50)
  await expectOwnFileSystem('strange', 2_000)
}, 3_600_000)
