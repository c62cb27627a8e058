import { test } from '@jest/globals'
import { expectLayersWithinTarget, expectSameFileSystem } from './same-file-system.ts'

test('the split layers of any tar, applied in order, result in the same file system', async () => {
  await expectSameFileSystem(60)
})

test('the layers of an ordinary tar fit the target unless files that belong together are larger', async () => {
  await expectLayersWithinTarget(60)
})
