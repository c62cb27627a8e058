import { expect, test } from '@jest/globals'
import { expectOwnFileSystem } from './next-image.ts'

test('the next image keeps its own file system, whichever layers it reuses from the previous image', async () => {
  expect(await expectOwnFileSystem('ordinary', 25)).toBeGreaterThan(5)
  await expectOwnFileSystem('strange', 25)
})
