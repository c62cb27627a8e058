import { expect, test } from '@jest/globals'
import { assertDiskSpace } from '../../../src/image/build/assert-disk-space.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { publishedImage } from '../published-image.ts'

const layer = (size: number) => ({
  ...{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', size },
  digest: parseDigest(`sha256:${'a'.repeat(64)}`),
})
const previousImage = publishedImage({ layers: [layer(3e9), layer(1e9)] })
const diskServices = (free: number) => ({ temporaryDirectory: '/scratch', freeDisk: async () => free })

test('fault 29: rejects a disk without room for the image and its archive before the build', async () => {
  await expect(assertDiskSpace(previousImage, diskServices(8.4e9))).rejects.toThrow(
    /^\/scratch has 8\.40 GB free, but the image needs about 8\.50 GB: delete/,
  )
  await expect(assertDiskSpace(previousImage, diskServices(8.5e9))).resolves.toBeUndefined()
})

test('fault 29: rejects a nearly full disk when there is no previous image', async () => {
  await expect(assertDiskSpace(undefined, diskServices(0.4e9))).rejects.toThrow('/scratch has 400 MB free')
  await expect(assertDiskSpace(undefined, diskServices(0.6e9))).resolves.toBeUndefined()
})
