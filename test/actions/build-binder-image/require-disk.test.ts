import { expect, test } from '@jest/globals'
import type { PublishedImage } from '../../../src/actions/build-binder-image/published-image.ts'
import { requireDisk } from '../../../src/actions/build-binder-image/require-disk.ts'

const last = { layers: [{ size: 3e9 }, { size: 1e9 }] } as unknown as PublishedImage
const withFree = (free: number) => ({ temporaryDirectory: '/scratch', freeDisk: async () => free })

test('29 a disk without room for the image and the archive of it is refused before the build', async () => {
  await expect(requireDisk(last, withFree(8.4e9))).rejects.toThrow(
    /^\/scratch has 8\.40 GB free, and the image needs about 8\.50 GB there: remove/,
  )
  await expect(requireDisk(last, withFree(8.5e9))).resolves.toBeUndefined()
})

test('29 without a last image, a nearly full disk', async () => {
  await expect(requireDisk(undefined, withFree(0.4e9))).rejects.toThrow('/scratch has 400 MB free')
  await expect(requireDisk(undefined, withFree(0.6e9))).resolves.toBeUndefined()
})
