/** Pushes to a scripted registry: requests in order, mounts, retries and every rejection. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Digest } from '../../src/oci/digest.ts'
import { parseImageRepository } from '../../src/oci/reference.ts'
import { assertPushAccess } from '../../src/registry/blob-upload.ts'
import { pushImage } from '../../src/registry/push-image.ts'
import { fakeBlob, fakeDescriptor, fakeImage } from '../fakes/registry/fake-image.ts'
import { image, registryOrigin, testCredentials } from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'
import { PushTarget, uploads } from './push-target.ts'

const indexType = 'application/vnd.oci.image.index.v1+json'
let target: PushTarget

beforeEach(async () => {
  target = await PushTarget.open()
})
afterEach(() => target.close())

describe('a push', () => {
  test('sends blobs, then the manifest by digest, then the tags', async () => {
    const sentBytes = new Map<string, number[]>()
    const pushedDigests: string[] = []
    const progress = {
      blobSent: ({ digest }: { readonly digest: Digest }, bytes: number) =>
        void sentBytes.set(digest, [...(sentBytes.get(digest) ?? []), bytes]),
      blobPushed: ({ digest }: { readonly digest: Digest }) => void pushedDigests.push(digest),
    }
    expect(await target.push(['main', 'v1'], { progress })).toBe(target.image.manifest.digest)

    const blobs = [target.image.config, ...target.image.layers]
    const puts = target.requests('PUT')
    expect(puts.slice(0, 3).sort()).toEqual(
      blobs.map(({ digest }) => `${uploads}1?state=x=&digest=${digest}`).sort(),
    )
    expect(puts.slice(3)).toEqual(
      [target.image.manifest.digest, 'main', 'v1'].map(name => `/v2/science/model/manifests/${name}`),
    )
    for (const { digest, size } of blobs) {
      expect(sentBytes.get(digest)?.[0]).toBe(0)
      expect(sentBytes.get(digest)?.at(-1)).toBe(size)
    }
    expect(pushedDigests.sort()).toEqual(blobs.map(({ digest }) => digest).sort())
    const manifestPut = target.fixture.internet.requests.find(({ path }) => path.endsWith('/manifests/main'))
    expect(manifestPut?.headers['content-type']).toBe(target.image.manifest.mediaType)
    expect(manifestPut?.body).toBe(target.image.manifest.bytes.toString('latin1'))
  })

  test('skips a blob only if the registry has the blob with the same size', async () => {
    const skippedDigests: string[] = []
    const [firstLayer, secondLayer] = target.image.layers
    const lengths = new Map([
      [firstLayer?.digest, firstLayer?.size],
      [secondLayer?.digest, 7],
    ])
    target.on('HEAD', /\/blobs\/sha256:/, ({ path }) => {
      const length = lengths.get(path.split('/').at(-1) as Digest)
      return length === undefined ? { status: 404 } : { headers: { 'content-length': String(length) } }
    })
    await target.push(['main'], {
      progress: { blobSkipped: ({ digest }) => void skippedDigests.push(digest) },
    })
    expect(skippedDigests).toEqual([firstLayer?.digest])
    expect(target.requests('PUT').filter(path => path.includes('/blobs/'))).toHaveLength(2)
  })

  test('sends an index after its manifests, and each blob once', async () => {
    const entry = fakeDescriptor(target.image.manifest)
    const content = { schemaVersion: 2, mediaType: indexType, manifests: [entry] }
    const index = fakeBlob(Buffer.from(JSON.stringify(content)), indexType)
    await pushImage(
      target.fixture.client(),
      target.pushableImage({ manifest: index }, [target.image.manifest]),
      ['main'],
    )
    expect(target.requests('PUT').filter(path => path.includes('/manifests/'))).toEqual(
      [target.image.manifest.digest, index.digest, 'main'].map(name => `/v2/science/model/manifests/${name}`),
    )
  })

  test('mounts blobs from other repositories of the registry', async () => {
    const mountedPaths: string[] = []
    target.fixture.internet.on(registryOrigin, /\/blobs\/uploads\/\?mount=/, { status: 201 })
    const mountFrom = ['registry.example/science/base', 'other.example/science/base', image].map(
      parseImageRepository,
    )
    await target.push(['main'], {
      mountFrom,
      progress: { blobMounted: (_blob, { path }) => void mountedPaths.push(path) },
    })
    expect(mountedPaths).toEqual(Array(3).fill('science/base'))
    expect(target.requests('PUT').filter(path => path.includes('/blobs/'))).toEqual([])
    const [post = ''] = target.requests('POST')
    expect(post).toMatch(/\/uploads\/\?mount=sha256:[0-9a-f]{64}&from=science\/base$/)
  })

  test('uploads to the returned URL if the registry starts an upload instead of a mount', async () => {
    const location = '/elsewhere/upload?session=7'
    target.fixture.internet.on(registryOrigin, /\/blobs\/uploads\/\?mount=/, {
      status: 202,
      headers: { location },
    })
    target.fixture.internet.on(registryOrigin, /^\/elsewhere\//, { status: 201 })
    await target.push(['main'], { mountFrom: [parseImageRepository('registry.example/science/base')] })
    const puts = target.requests('PUT').filter(path => path.startsWith('/elsewhere/'))
    expect(puts).toHaveLength(3)
    for (const path of puts) expect(path).toMatch(/\?session=7&digest=sha256:/)
  })

  test('does not retry a repository that rejected a mount', async () => {
    target.fixture.internet.on(registryOrigin, /\/blobs\/uploads\/\?mount=/, { status: 404 })
    await target.store(fakeImage(() => {}, []))
    await target.push(['main'], { mountFrom: [parseImageRepository('registry.example/science/base')] })
    expect(target.requests('POST').map(path => path.includes('mount'))).toEqual([true, false])
  })
})

describe('an upload', () => {
  const put = /\/blobs\/uploads\/1/
  const label = () => `blob ${target.image.config.digest} of ${image}`

  beforeEach(async () => {
    await target.store(fakeImage(() => {}, []))
  })

  test.each([400, 404, 416, 500, 503])('is repeated after status %d', async status => {
    target.on('PUT', put, { status }, { status: 201 })
    await target.push()
    expect(target.requests('PUT').filter(path => path.includes('/blobs/'))).toHaveLength(2)
    expect(target.fixture.pauses).toHaveLength(1)
  })

  test('is not repeated if the registry already has the blob', async () => {
    target.on('PUT', put, { status: 503 })
    const headers = { 'content-length': String(target.image.config.size) }
    target.on('HEAD', /\/blobs\/sha256:/, { status: 404 }, { status: 200, headers })
    await target.push()
    expect(target.requests('PUT').filter(path => path.includes('/blobs/'))).toHaveLength(1)
  })

  test.each<[number, string]>([
    [413, 'A server or proxy does not accept an upload of this size: split the layer'],
    [403, 'Pushing requires a login'],
    [422, 'the registry responded with 422 (DENIED: no)'],
  ])('fails with status %d and an explanation', async (status, advice) => {
    target.on('PUT', put, { status, body: '{"errors": [{"code": "DENIED", "message": "no"}]}' })
    const message = await rejectionMessage(target.push())
    expect(message).toContain(label())
    expect(message).toContain(advice)
    expect(target.requests('PUT').filter(path => path.includes('/manifests/'))).toEqual([])
  })

  test('fails if the file is damaged', async () => {
    target.on('PUT', put, { status: 400 })
    await writeFile(join(target.folder, target.image.config.digest), Buffer.alloc(target.image.config.size))
    const message = await rejectionMessage(target.push())
    expect(message).toContain(`${label()} is damaged on disk: its content has the digest sha256:`)
    expect(message).toContain('Build it again')
  })

  test('fails if the registry reports another digest', async () => {
    const digest = `sha256:${'0'.repeat(64)}`
    target.on('PUT', put, { status: 201, headers: { 'docker-content-digest': digest } })
    expect(await rejectionMessage(target.push())).toContain(
      `the registry reports the digest ${digest} for the uploaded ${target.image.config.digest}: do not use this image`,
    )
  })

  test('accepts a digest of another algorithm', async () => {
    target.on('PUT', put, { status: 201, headers: { 'docker-content-digest': `sha512:${'0'.repeat(128)}` } })
    expect(await target.push()).toBe(target.image.manifest.digest)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no location', {}],
    ['a location that is not a URL', { location: 'https://[' }],
  ])('fails with %s', async (_name, headers) => {
    target.on('POST', /\/blobs\/uploads\/$/, { status: 202, headers })
    expect(await rejectionMessage(target.push())).toContain('the registry did not provide an upload URL')
  })
})

describe('a manifest', () => {
  const manifests = /\/manifests\//

  test.each(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN'])('is resent after the error %s', async code => {
    target.on(
      'PUT',
      manifests,
      { status: 404, body: JSON.stringify({ errors: [{ code }] }) },
      { status: 201 },
    )
    expect(await target.push()).toBe(target.image.manifest.digest)
    expect(target.fixture.pauses).toHaveLength(1)
  })

  test('is rejected with the explanation of the registry', async () => {
    target.on('PUT', manifests, {
      status: 400,
      body: '{"errors": [{"code": "MANIFEST_INVALID", "message": "bad\\u001b[31m"}]}',
    })
    const message = await rejectionMessage(target.push())
    expect(message).toContain(
      `${image}: manifest ${target.image.manifest.digest}: the registry responded with 400 (MANIFEST_INVALID: bad [31m)`,
    )
    expect(target.fixture.pauses).toEqual([])
  })

  test.each<[number, string]>([
    [1, 'none; missing tags: main, v1, v2'],
    [2, 'main; missing tags: v1, v2'],
    [3, 'main, v1; missing tags: v2'],
  ])('the error names the tags if the registry accepted only %d of 4 manifests', async (count, state) => {
    target.on('PUT', manifests, ...Array(count).fill({ status: 201 }), { status: 403 })
    const message = await rejectionMessage(target.push(['main', 'v1', 'v2']))
    expect(message).toContain(
      `in the registry as ${target.image.manifest.digest}. Tags that point to it: ${state}. Run this again to push only the missing tags`,
    )
  })

  test('of an unknown type is not sent', async () => {
    const manifest = fakeBlob(Buffer.from('{"schemaVersion": 2, "mediaType": "text/plain"}'), 'text/plain')
    const message = await rejectionMessage(
      pushImage(target.fixture.client(), target.pushableImage({ manifest }), ['main']),
    )
    expect(message).toContain('is of type "text/plain"')
    expect(target.fixture.internet.requests).toEqual([])
  })
})

describe('permission to push', () => {
  test('is verified by an upload that is cancelled', async () => {
    await assertPushAccess(target.fixture.client())
    expect(target.fixture.internet.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST ${uploads}`,
      `DELETE ${uploads}1?state=x%3D`,
    ])
  })

  test('does not depend on the cancellation', async () => {
    target.on('POST', /\/blobs\/uploads\//, { status: 202, headers: { location: '/cancel' } })
    target.fixture.internet.on(registryOrigin, /^\/cancel/, { status: 405 })
    await expect(assertPushAccess(target.fixture.client())).resolves.toBeUndefined()
  })

  test.each<[string, typeof testCredentials | undefined, string]>([
    ['without a login', undefined, 'Pushing requires a login: run `docker login`'],
    [
      'with a login',
      testCredentials,
      'have no permission to push: on ghcr.io the job needs `permissions: packages: write`',
    ],
  ])('is named in the error if it is missing %s', async (_name, credentials, advice) => {
    target.on('POST', /\/blobs\/uploads\//, { status: 403 })
    const client = target.fixture.client(credentials === undefined ? {} : { credentials })
    const message = await rejectionMessage(assertPushAccess(client))
    expect(message).toContain(`${image} cannot be pushed to: the registry responded with 403`)
    expect(message).toContain(advice)
  })
})
