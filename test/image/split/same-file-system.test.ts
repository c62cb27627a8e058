import { test } from '@jest/globals'
import { expectLayersWithinTarget, expectSameFileSystem } from './same-file-system.ts'

test('splits any tar into layers that result in the same file system', async () => {
  await expectSameFileSystem(60)
})

test('splits an ordinary tar into layers within the target, unless files that belong together are larger', async () => {
  await expectLayersWithinTarget(60)
})
