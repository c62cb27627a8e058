import { expect, test } from '@jest/globals'
import { expectOwnFileSystem } from './next-image.ts'

test('the next image has its own file system, whatever it keeps of the last one', async () => {
  const { reused, aged } = await expectOwnFileSystem('ordinary', 60)
  expect(reused).toBeGreaterThan(5)
  expect(aged).toBeGreaterThan(0)
  await expectOwnFileSystem('strange', 25)
})
