import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseReference } from '../../src/oci/reference.ts'
import { fetchImageSizes } from '../../src/registry/image-sizes.ts'
import { fakeImage, manifestResponse } from '../fakes/registry/fake-image.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'

const first = fakeImage()
const second = fakeImage(() => {}, [Buffer.alloc(512)])
const compressedSize = ({ layers }: typeof first) => layers.reduce((sum, { size }) => sum + size, 0)
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
  for (const { manifest } of [first, second])
    fixture.internet.on(registryOrigin, new RegExp(manifest.digest), manifestResponse(manifest))
})
afterEach(() => fixture.close())

const fetchSizes = (...names: readonly string[]) =>
  fetchImageSizes(names.map(parseReference), async ({ registry, path }) =>
    fixture.client({ name: `${registry}/${path}` }),
  )
const pinned = ({ manifest }: typeof first, name = image) => `${name}@${manifest.digest}`

test('sums the compressed layers of each image, and requests an image once', async () => {
  expect(await fetchSizes(pinned(first), pinned(second), pinned(first))).toEqual(
    new Map([
      [first.manifest.digest, compressedSize(first)],
      [second.manifest.digest, compressedSize(second)],
    ]),
  )
  expect(fixture.internet.requests).toHaveLength(2)
})

test('omits images without a digest, and images that the registry no longer has', async () => {
  const missing = `${image}@sha256:${'0'.repeat(64)}`
  expect(await fetchSizes(`${image}:tag`, missing, pinned(second))).toEqual(
    new Map([[second.manifest.digest, compressedSize(second)]]),
  )
})

test('requests no further image of a repository after a failed connection', async () => {
  const digests = Array.from({ length: 20 }, (_, index) => `sha256:${String(index).padStart(64, '0')}`)
  fixture.internet.on(registryOrigin, /\/broken\//, { status: 503 })
  const broken = digests.map(digest => `registry.example/broken/model@${digest}`)
  expect(await fetchSizes(...broken, pinned(first))).toEqual(
    new Map([[first.manifest.digest, compressedSize(first)]]),
  )
  const requested = fixture.internet.received(registryOrigin, /\/broken\//).map(({ path }) => path)
  expect(new Set(requested).size).toBe(6)
})
