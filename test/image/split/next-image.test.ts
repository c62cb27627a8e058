import { expect, test } from '@jest/globals'
import { expectOwnFileSystem } from './next-image.ts'

test('the next image keeps its own file system, whichever layers it reuses from the previous image', async () => {
  const { reused, aged } = await expectOwnFileSystem('ordinary', 60)
  expect(reused).toBeGreaterThan(5)
  expect(aged).toBeGreaterThan(0)
  await expectOwnFileSystem('strange', 25)
})
