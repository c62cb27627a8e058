import { expect, test } from '@jest/globals'
import { expectOwnFileSystem } from './next-image.ts'

test('the next image has its own file system, whatever it keeps of the last one', async () => {
  expect(await expectOwnFileSystem('ordinary', 25)).toBeGreaterThan(5)
  await expectOwnFileSystem('strange', 25)
})
