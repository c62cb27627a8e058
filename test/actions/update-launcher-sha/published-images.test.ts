import { expect, test } from '@jest/globals'
import { parseReference } from '../../../src/oci/reference.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { labels } from './science-model.ts'

const reference = (name: string, digest: string) => ({
  ...parseReference(`ghcr.io/science/${name}@${digest}`),
  digest: digest as ReturnType<MemoryRegistry['add']>,
})

test('reads each image once, and different images separately', async () => {
  const registry = new MemoryRegistry()
  const [first, second] = [registry.add(labels('2026-01-01T00:00:00Z')), registry.add({ number: '2' })]
  const images = registry.images()
  for (const read of ['read', 'readIfExists'] as const) {
    const [image, otherImage, repeatedImage] = await Promise.all([
      images[read](reference('model', first)),
      images[read](reference('model', second)),
      images[read](reference('model', first)),
    ])
    expect(image?.config.labels).toEqual(labels('2026-01-01T00:00:00Z'))
    expect(otherImage?.config.labels).toEqual({ number: '2' })
    expect(repeatedImage).toBe(image)
  }
  const manifests = registry.requests.filter(request => request.endsWith(`/manifests/${first}`))
  expect(manifests).toHaveLength(2)
})

test('reads each repository from its own address', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add()
  const images = registry.images()
  await images.read(reference('one', digest))
  await images.read(reference('two', digest))
  for (const name of ['one', 'two'])
    expect(registry.requests).toContain(`GET /v2/science/${name}/manifests/${digest}`)
})

test('returns no digest for an unknown tag, and no image for an unknown digest', async () => {
  const registry = new MemoryRegistry()
  const digest = registry.add({}, 'main')
  const images = registry.images()
  const model = { registry: 'ghcr.io', path: 'science/model' }
  expect(await images.headDigest({ ...model, tag: 'main' })).toBe(digest)
  expect(await images.headDigest({ ...model, tag: 'other' })).toBeUndefined()
  expect(await images.readIfExists(reference('model', `sha256:${'0'.repeat(64)}`))).toBeUndefined()
  await expect(images.read(reference('model', `sha256:${'0'.repeat(64)}`))).rejects.toThrow()
})
