/** Failures of a push, and the effects of options. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { assertPushAccess } from '../../src/registry/blob-upload.ts'
import { pushImage } from '../../src/registry/push-image.ts'
import { fakeImage } from '../fakes/registry/fake-image.ts'
import type { ReceivedRequest, StubResponse } from '../fakes/registry/hostile-internet.ts'
import { image, registryOrigin } from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'
import { PushTarget, uploads } from './push-target.ts'

const upload = /\/blobs\/uploads\/1/
let target: PushTarget

beforeEach(async () => {
  target = await PushTarget.open()
})
afterEach(() => target.close())

test('a failed upload cancels the other uploads', async () => {
  const { layers } = target.image
  target.on('PUT', upload, ({ path }) =>
    decodeURIComponent(path).includes(layers[0]?.digest ?? '')
      ? { status: 403 }
      : { status: 201, delivery: 'stall-head' },
  )
  expect(await rejectionMessage(target.push())).toContain(`blob ${layers[0]?.digest} of ${image}`)
  expect(target.requests('PUT').filter(path => path.includes('/manifests/'))).toEqual([])
})

test('the error after the last attempt names the blob once, and its image once', async () => {
  await target.store(fakeImage(() => {}, []))
  target.on('PUT', upload, { status: 503 })
  await expect(target.push()).rejects.toMatchObject({
    kind: 'server-unreachable',
    message: `blob ${target.image.config.digest} of ${image}: the registry responded with 503 to PUT (tried 3 times)`,
  })
})

test('an upload has the size and the type of a blob', async () => {
  await target.store(fakeImage(() => {}, []))
  await target.push()
  const [put] = target.fixture.internet.requests.filter(({ method }) => method === 'PUT')
  expect(put?.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-length': String(target.image.config.size),
  })
  expect(put?.body).toBe(target.image.config.bytes.toString('latin1'))
})

test('fails if the registry reports another digest for a manifest', async () => {
  const digest = `sha256:${'0'.repeat(64)}`
  target.on('PUT', /\/manifests\//, { status: 201, headers: { 'docker-content-digest': digest } })
  expect(await rejectionMessage(target.push())).toBe(
    `${image}: manifest ${target.image.manifest.digest}: the registry reports the digest ${digest} for the uploaded ` +
      `${target.image.manifest.digest}: do not use this image`,
  )
})

test.each<[string, number, StubResponse]>([
  ['status 200 and no size', 0, { delivery: 'end-early' }],
  ['status 204', 1, { status: 204 }],
  ['status 403', 1, { status: 403 }],
])('after a HEAD response with %s, the number of blob uploads is %i', async (_name, count, response) => {
  await target.store(fakeImage(() => {}, []))
  target.on('HEAD', /\/blobs\/sha256:/, response)
  await target.push()
  expect(target.requests('PUT').filter(path => path.includes('/blobs/'))).toHaveLength(count)
})

test('blobs are mounted and skipped without progress callbacks', async () => {
  const [layer] = target.image.layers
  target.on('HEAD', new RegExp(`/blobs/${layer?.digest}`), {
    headers: { 'content-length': String(layer?.size) },
  })
  target.fixture.internet.on(registryOrigin, /\/blobs\/uploads\/\?mount=/, { status: 201 })
  const mountFrom = [parseImageRepository('registry.example/science/base')]
  expect(await target.push(['main'], { mountFrom })).toBe(target.image.manifest.digest)
  expect(target.requests('POST')).toHaveLength(2)
})

test('mounts a blob from the second repository if the first repository does not have the blob', async () => {
  await target.store(fakeImage(() => {}, []))
  const { digest } = target.image.config
  target.fixture.internet.on(registryOrigin, /\/blobs\/uploads\/\?mount=/, ({ path }: ReceivedRequest) =>
    path.includes('first') ? { status: 202, headers: { location: `${uploads}9` } } : { status: 201 },
  )
  const mountedPaths: string[] = []
  await target.push(['main'], {
    mountFrom: ['registry.example/a/first', 'registry.example/a/second'].map(parseImageRepository),
    progress: { blobMounted: (_blob, { path }) => void mountedPaths.push(path) },
  })
  expect(mountedPaths).toEqual(['a/second'])
  expect(target.requests('POST')).toEqual(
    ['a/first', 'a/second'].map(from => `${uploads}?mount=${digest}&from=${from}`),
  )
})

test.each([200, 201, 204])(
  'a registry that starts no upload (status %i) cannot be pushed to',
  async status => {
    target.on('POST', /\/blobs\/uploads\//, { status, headers: { location: `${uploads}1` } })
    expect(await rejectionMessage(assertPushAccess(target.fixture.client()))).toBe(
      `${image} cannot be pushed to: the registry responded with ${status}`,
    )
  },
)

test('an upload whose file is missing fails without a retry', async () => {
  const content = target.pushableImage()
  const client = target.fixture.client()
  const imageWithoutBlob = { ...content, blobPath: () => '/nonexistent/blob' }
  expect(await rejectionMessage(pushImage(client, imageWithoutBlob, ['main']))).toMatch(
    /^blob sha256:\S+ of registry\.example\/science\/model cannot be read from disk \(ENOENT/,
  )
  expect(target.fixture.pauses).toEqual([])
})
