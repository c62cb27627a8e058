/** Pushes to a scripted registry: requests in order, mounts, retries and every rejection. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Digest } from '../../src/oci/digest.ts'
import type { StoredManifest } from '../../src/oci/image-source.ts'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { assertPushAccess } from '../../src/registry/blob-upload.ts'
import { type PushableImage, type PushOptions, pushImage } from '../../src/registry/push-image.ts'
import { type FakeImage, fakeBlob, fakeDescriptor, fakeImage } from '../fakes/registry/fake-image.ts'
import type { ReceivedRequest, StubResponse } from '../fakes/registry/hostile-internet.ts'
import {
  image,
  RegistryFixture,
  registryOrigin,
  testCredentials,
} from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const indexType = 'application/vnd.oci.image.index.v1+json'
const uploads = '/v2/science/model/blobs/uploads/'
let fixture: RegistryFixture
let folder: string
let served: FakeImage

beforeEach(async () => {
  fixture = await RegistryFixture.open()
  folder = await mkdtemp(join(tmpdir(), 'push-'))
  served = fakeImage()
  for (const { digest, bytes } of [served.config, ...served.layers])
    await writeFile(join(folder, digest), bytes)
  acceptEverything()
})
afterEach(async () => {
  await fixture.close()
  await rm(folder, { recursive: true })
})

type Responder = (request: ReceivedRequest) => StubResponse

/** Simulates a registry without blobs that accepts uploads. */
function acceptEverything(): void {
  on('HEAD', /\/blobs\/sha256:/, () => ({ status: 404 }))
  fixture.internet.on(registryOrigin, /\/blobs\/uploads\//, ({ method }) =>
    method === 'POST' ? { status: 202, headers: { location: `${uploads}1?state=x%3D` } } : { status: 201 },
  )
  fixture.internet.on(registryOrigin, /\/manifests\//, { status: 201 })
}

/** Overrides the responses to one method. */
function on(method: string, pattern: RegExp, ...responders: readonly (StubResponse | Responder)[]): void {
  let count = 0
  fixture.internet.on(registryOrigin, pattern, request => {
    if (request.method !== method)
      return method === 'PUT' ? { status: 202, headers: { location: `${uploads}1` } } : { status: 201 }
    const responder = responders[Math.min(count++, responders.length - 1)]
    return typeof responder === 'function' ? responder(request) : (responder ?? {})
  })
}

function pushable(
  { manifest }: Pick<FakeImage, 'manifest'>,
  others: readonly StoredManifest[] = [],
): PushableImage {
  const notRead = async () => {
    throw new Error('a push reads only files')
  }
  return {
    ...{ name: 'example', isLocal: true, readBlob: notRead, openBlob: notRead, readRange: notRead },
    readManifest: async digest => others.find(other => other.digest === digest) ?? manifest,
    blobPath: digest => join(folder, digest),
  }
}

const push = (tags: readonly string[] = ['main'], options: PushOptions = {}) =>
  pushImage(fixture.client(), pushable(served), tags, options)

const requests = (method: string) =>
  fixture.internet.requests
    .filter(request => request.method === method)
    .map(({ path }) => decodeURIComponent(path))

describe('a push', () => {
  test('sends blobs, then the manifest by digest, then the tags', async () => {
    const sent = new Map<string, number[]>()
    const pushed: string[] = []
    const progress = {
      blobSent: ({ digest }: { readonly digest: Digest }, bytes: number) =>
        void sent.set(digest, [...(sent.get(digest) ?? []), bytes]),
      blobPushed: ({ digest }: { readonly digest: Digest }) => void pushed.push(digest),
    }
    expect(await push(['main', 'v1'], { progress })).toBe(served.manifest.digest)

    const blobs = [served.config, ...served.layers]
    const puts = requests('PUT')
    expect(puts.slice(0, 3).sort()).toEqual(
      blobs.map(({ digest }) => `${uploads}1?state=x=&digest=${digest}`).sort(),
    )
    expect(puts.slice(3)).toEqual(
      [served.manifest.digest, 'main', 'v1'].map(target => `/v2/science/model/manifests/${target}`),
    )
    for (const { digest, size } of blobs) {
      expect(sent.get(digest)?.[0]).toBe(0)
      expect(sent.get(digest)?.at(-1)).toBe(size)
    }
    expect(pushed.sort()).toEqual(blobs.map(({ digest }) => digest).sort())
    const manifestPut = fixture.internet.requests.find(({ path }) => path.endsWith('/manifests/main'))
    expect(manifestPut?.headers['content-type']).toBe(served.manifest.mediaType)
    expect(manifestPut?.body).toBe(served.manifest.bytes.toString('latin1'))
  })

  test('skips a blob only if the registry has it with the same size', async () => {
    const skipped: string[] = []
    const [first, second] = served.layers
    const lengths = new Map([
      [first?.digest, first?.size],
      [second?.digest, 7],
    ])
    on('HEAD', /\/blobs\/sha256:/, ({ path }) => {
      const length = lengths.get(path.split('/').at(-1) as Digest)
      return length === undefined ? { status: 404 } : { headers: { 'content-length': String(length) } }
    })
    await push(['main'], { progress: { blobSkipped: ({ digest }) => void skipped.push(digest) } })
    expect(skipped).toEqual([first?.digest])
    expect(requests('PUT').filter(path => path.includes('/blobs/'))).toHaveLength(2)
  })

  test('sends an index after its manifests, and each blob once', async () => {
    const entry = fakeDescriptor(served.manifest)
    const content = { schemaVersion: 2, mediaType: indexType, manifests: [entry] }
    const index = fakeBlob(Buffer.from(JSON.stringify(content)), indexType)
    await pushImage(fixture.client(), pushable({ manifest: index }, [served.manifest]), ['main'])
    expect(requests('PUT').filter(path => path.includes('/manifests/'))).toEqual(
      [served.manifest.digest, index.digest, 'main'].map(target => `/v2/science/model/manifests/${target}`),
    )
  })

  test('mounts blobs from other repositories of the registry', async () => {
    const mounted: string[] = []
    fixture.internet.on(registryOrigin, /\/blobs\/uploads\/\?mount=/, { status: 201 })
    const mountFrom = ['registry.example/science/base', 'other.example/science/base', image].map(
      parseImageRepository,
    )
    await push(['main'], {
      mountFrom,
      progress: { blobMounted: (_blob, { path }) => void mounted.push(path) },
    })
    expect(mounted).toEqual(Array(3).fill('science/base'))
    expect(requests('PUT').filter(path => path.includes('/blobs/'))).toEqual([])
    const [post = ''] = requests('POST')
    expect(post).toMatch(/\/uploads\/\?mount=sha256:[0-9a-f]{64}&from=science\/base$/)
  })

  test('uploads to the URL that the registry returns if it starts an upload instead of a mount', async () => {
    const location = '/elsewhere/upload?session=7'
    fixture.internet.on(registryOrigin, /\/blobs\/uploads\/\?mount=/, { status: 202, headers: { location } })
    fixture.internet.on(registryOrigin, /^\/elsewhere\//, { status: 201 })
    await push(['main'], { mountFrom: [parseImageRepository('registry.example/science/base')] })
    const puts = requests('PUT').filter(path => path.startsWith('/elsewhere/'))
    expect(puts).toHaveLength(3)
    for (const path of puts) expect(path).toMatch(/\?session=7&digest=sha256:/)
  })

  test('does not retry a repository that rejected a mount', async () => {
    fixture.internet.on(registryOrigin, /\/blobs\/uploads\/\?mount=/, { status: 404 })
    served = fakeImage(() => {}, [])
    await writeFile(join(folder, served.config.digest), served.config.bytes)
    await push(['main'], { mountFrom: [parseImageRepository('registry.example/science/base')] })
    expect(requests('POST').map(path => path.includes('mount'))).toEqual([true, false])
  })
})

describe('an upload', () => {
  const put = /\/blobs\/uploads\/1/
  const label = () => `blob ${served.config.digest} of ${image}`

  beforeEach(async () => {
    served = fakeImage(() => {}, [])
    await writeFile(join(folder, served.config.digest), served.config.bytes)
  })

  test.each([400, 404, 416, 500, 503])('is repeated after status %d', async status => {
    on('PUT', put, { status }, { status: 201 })
    await push()
    expect(requests('PUT').filter(path => path.includes('/blobs/'))).toHaveLength(2)
    expect(fixture.pauses).toHaveLength(1)
  })

  test('is not repeated if the registry already has the blob', async () => {
    on('PUT', put, { status: 503 })
    const headers = { 'content-length': String(served.config.size) }
    on('HEAD', /\/blobs\/sha256:/, { status: 404 }, { status: 200, headers })
    await push()
    expect(requests('PUT').filter(path => path.includes('/blobs/'))).toHaveLength(1)
  })

  test.each<[number, string]>([
    [413, 'A server or proxy does not accept an upload of this size: split the layer'],
    [403, 'Pushing requires a login'],
    [422, 'the registry responded with 422 (DENIED: no)'],
  ])('fails with status %d and an explanation', async (status, advice) => {
    on('PUT', put, { status, body: '{"errors": [{"code": "DENIED", "message": "no"}]}' })
    const message = await rejectionMessage(push())
    expect(message).toContain(label())
    expect(message).toContain(advice)
    expect(requests('PUT').filter(path => path.includes('/manifests/'))).toEqual([])
  })

  test('fails if the file is damaged', async () => {
    on('PUT', put, { status: 400 })
    await writeFile(join(folder, served.config.digest), Buffer.alloc(served.config.size))
    const message = await rejectionMessage(push())
    expect(message).toContain(`${label()} is damaged on disk: its content has the digest sha256:`)
    expect(message).toContain('Build it again')
  })

  test('fails if the registry reports another digest', async () => {
    const digest = `sha256:${'0'.repeat(64)}`
    on('PUT', put, { status: 201, headers: { 'docker-content-digest': digest } })
    expect(await rejectionMessage(push())).toContain(
      `the registry reports the digest ${digest} for the uploaded ${served.config.digest}: do not use this image`,
    )
  })

  test('accepts a digest of another algorithm', async () => {
    on('PUT', put, { status: 201, headers: { 'docker-content-digest': `sha512:${'0'.repeat(128)}` } })
    expect(await push()).toBe(served.manifest.digest)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no location', {}],
    ['a location that is not a URL', { location: 'https://[' }],
  ])('fails with %s', async (_name, headers) => {
    on('POST', /\/blobs\/uploads\/$/, { status: 202, headers })
    expect(await rejectionMessage(push())).toContain('the registry did not provide an upload URL')
  })
})

describe('a manifest', () => {
  const manifests = /\/manifests\//

  test.each(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN'])('is sent again after the error %s', async code => {
    on('PUT', manifests, { status: 404, body: JSON.stringify({ errors: [{ code }] }) }, { status: 201 })
    expect(await push()).toBe(served.manifest.digest)
    expect(fixture.pauses).toHaveLength(1)
  })

  test('is rejected with the explanation of the registry', async () => {
    on('PUT', manifests, {
      status: 400,
      body: '{"errors": [{"code": "MANIFEST_INVALID", "message": "bad\\u001b[31m"}]}',
    })
    const message = await rejectionMessage(push())
    expect(message).toContain(
      `${image}: manifest ${served.manifest.digest}: the registry responded with 400 (MANIFEST_INVALID: bad [31m)`,
    )
    expect(fixture.pauses).toEqual([])
  })

  test.each<[number, string]>([
    [1, 'none; missing tags: main, v1, v2'],
    [2, 'main; missing tags: v1, v2'],
    [3, 'main, v1; missing tags: v2'],
  ])('the error after %d accepted manifests names the tags', async (accepted, state) => {
    on('PUT', manifests, ...Array(accepted).fill({ status: 201 }), { status: 403 })
    const message = await rejectionMessage(push(['main', 'v1', 'v2']))
    expect(message).toContain(
      `in the registry as ${served.manifest.digest}. Tags that point to it: ${state}. Run this again to push only the missing tags`,
    )
  })

  test('of an unknown type is not sent', async () => {
    const manifest = fakeBlob(Buffer.from('{"schemaVersion": 2, "mediaType": "text/plain"}'), 'text/plain')
    const message = await rejectionMessage(pushImage(fixture.client(), pushable({ manifest }), ['main']))
    expect(message).toContain('is of type "text/plain"')
    expect(fixture.internet.requests).toEqual([])
  })
})

describe('permission to push', () => {
  test('is verified by an upload that is cancelled', async () => {
    await assertPushAccess(fixture.client())
    expect(fixture.internet.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST ${uploads}`,
      `DELETE ${uploads}1?state=x%3D`,
    ])
  })

  test('does not depend on the cancellation', async () => {
    on('POST', /\/blobs\/uploads\//, { status: 202, headers: { location: '/cancel' } })
    fixture.internet.on(registryOrigin, /^\/cancel/, { status: 405 })
    await expect(assertPushAccess(fixture.client())).resolves.toBeUndefined()
  })

  test.each<[string, typeof testCredentials | undefined, string]>([
    ['without a login', undefined, 'Pushing requires a login: run `docker login`'],
    [
      'with a login',
      testCredentials,
      'have no permission to push: on ghcr.io the job needs `permissions: packages: write`',
    ],
  ])('is named in the error if it is missing %s', async (_name, credentials, advice) => {
    on('POST', /\/blobs\/uploads\//, { status: 403 })
    const client = fixture.client(credentials === undefined ? {} : { credentials })
    const message = await rejectionMessage(assertPushAccess(client))
    expect(message).toContain(`${image} cannot be pushed to: the registry responded with 403`)
    expect(message).toContain(advice)
  })
})
