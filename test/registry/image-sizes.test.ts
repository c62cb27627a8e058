import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseReference } from '../../src/oci/reference.ts'
import { fetchImageSizes } from '../../src/registry/image-sizes.ts'
import { fakeImage, manifestResponse } from '../fakes/registry/fake-image.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'

const firstImage = fakeImage()
const secondImage = fakeImage(() => {}, [Buffer.alloc(512)])
const compressedSize = ({ layers }: typeof firstImage) => layers.reduce((sum, { size }) => sum + size, 0)
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
  for (const { manifest } of [firstImage, secondImage])
    fixture.internet.on(registryOrigin, new RegExp(manifest.digest), manifestResponse(manifest))
})
afterEach(() => fixture.close())

const fetchSizes = (...names: readonly string[]) =>
  fetchImageSizes(names.map(parseReference), async ({ registry, path }) =>
    fixture.client({ name: `${registry}/${path}` }),
  )
const pinnedName = ({ manifest }: typeof firstImage, name = image) => `${name}@${manifest.digest}`

test('sums the compressed layers of each image, and requests an image once', async () => {
  expect(await fetchSizes(pinnedName(firstImage), pinnedName(secondImage), pinnedName(firstImage))).toEqual(
    new Map([
      [firstImage.manifest.digest, compressedSize(firstImage)],
      [secondImage.manifest.digest, compressedSize(secondImage)],
    ]),
  )
  expect(fixture.internet.requests).toHaveLength(2)
})

test('omits images without a digest, and images that the registry no longer has', async () => {
  const missingImage = `${image}@sha256:${'0'.repeat(64)}`
  expect(await fetchSizes(`${image}:tag`, missingImage, pinnedName(secondImage))).toEqual(
    new Map([[secondImage.manifest.digest, compressedSize(secondImage)]]),
  )
})

test('requests no further image of a repository after a failed connection', async () => {
  const digests = Array.from({ length: 20 }, (_, index) => `sha256:${String(index).padStart(64, '0')}`)
  fixture.internet.on(registryOrigin, /\/broken\//, { status: 503 })
  const brokenNames = digests.map(digest => `registry.example/broken/model@${digest}`)
  expect(await fetchSizes(...brokenNames, pinnedName(firstImage))).toEqual(
    new Map([[firstImage.manifest.digest, compressedSize(firstImage)]]),
  )
  const requestedPaths = fixture.internet.received(registryOrigin, /\/broken\//).map(({ path }) => path)
  expect(new Set(requestedPaths).size).toBe(6)
})
