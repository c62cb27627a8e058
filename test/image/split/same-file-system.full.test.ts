import { test } from '@jest/globals'
import { expectLayersWithinTarget, expectSameFileSystem } from './same-file-system.ts'

test('the split layers of thousands of tars, applied in order, result in the same file systems', async () => {
  await expectSameFileSystem(2_000)
})

test('the layers of thousands of ordinary tars fit the target unless files that belong together are larger', async () => {
  await expectLayersWithinTarget(2_000)
})
