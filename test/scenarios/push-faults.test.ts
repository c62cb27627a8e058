import { readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Digest } from '../../src/oci/digest.ts'
import type { Fault } from '../fakes/registry/fault-proxy.ts'
import { layerSizes, PushFixture } from '../fakes/registry/push-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const uploads = /\/blobs\/uploads\//
const manifests = /\/manifests\//
const tagManifest = /\/manifests\/tag$/
const blobCount = layerSizes.length + 1
let fixture: PushFixture

beforeEach(async () => {
  fixture = await PushFixture.open()
})
afterEach(() => fixture.close())

/** Asserts that the tag points to the image, and that each blob was sent the given number of times. */
async function expectPushed(retries: number): Promise<void> {
  expect(await fixture.headDigest('tag')).toBe((await fixture.layout.readManifest()).digest)
  expect(fixture.uploads()).toHaveLength(blobCount + retries)
  const storedUploads = fixture.uploads().filter(({ status }) => status === 201)
  expect(storedUploads.map(({ digest }) => digest).sort()).toEqual((await fixture.blobs()).sort())
}

async function readFirstLayer(): Promise<Digest> {
  const [, layer] = await fixture.blobs()
  if (layer === undefined) throw new Error('the image has no layer')
  return layer
}

test('checks for each blob, sends it in one request of known length, and pushes the manifest before the tags', async () => {
  const sentBytes = new Map<string, number[]>()
  const progress = {
    blobSent: ({ digest }: { digest: string }, bytes: number) =>
      void sentBytes.set(digest, [...(sentBytes.get(digest) ?? []), bytes]),
  }
  await fixture.push(['one', 'two'], { progress })
  const steps = fixture.proxy.exchanges.map(({ method, path }) => {
    if (manifests.test(path))
      return `${method} ${path
        .split('/')
        .at(-1)
        ?.replace(/^sha256:.*/, 'digest')}`
    return `${method} ${uploads.test(path) ? 'upload' : 'blob'}`
  })
  expect(steps.slice(0, blobCount)).toEqual(Array(blobCount).fill('HEAD blob'))
  expect(steps.slice(-3)).toEqual(['PUT digest', 'PUT one', 'PUT two'])
  const puts = fixture.proxy.exchanges.filter(({ method, path }) => method === 'PUT' && uploads.test(path))
  expect(puts.map(({ headers }) => headers['transfer-encoding'])).toEqual(Array(blobCount).fill(undefined))
  expect(
    puts.map(({ receivedBytes: received, headers }) => Number(headers['content-length']) - received),
  ).toEqual(Array(blobCount).fill(0))
  for (const bytes of sentBytes.values()) expect(bytes).toEqual(bytes.toSorted((left, right) => left - right))
  expect([...sentBytes.values()].map(bytes => bytes.at(-1)).sort()).toEqual(
    expect.arrayContaining([...layerSizes].sort()),
  )

  fixture.proxy.exchanges.length = 0
  await fixture.push(['one'])
  expect(fixture.proxy.exchanges.filter(({ method }) => method === 'POST')).toEqual([])
})

describe('fault 5: a denial', () => {
  const denial: Fault = { status: 403, body: '{"errors":[{"code":"DENIED","message":"denied"}]}' }
  test('is not retried without a token', async () => {
    fixture.proxy.fail('POST', uploads, denial, denial, denial, denial, denial, denial)
    expect(await rejectionMessage(fixture.push())).toContain(
      'the registry responded with 403 (DENIED: denied)',
    )
    expect(fixture.pauses).toEqual([])
    expect(await fixture.headDigest('tag')).toBe(404)
  })
})

describe('fault 6: the Retry-After of an upload', () => {
  test('in seconds determines the pause', async () => {
    fixture.proxy.fail('PUT', uploads, { status: 429, headers: { 'retry-after': '7' } })
    await fixture.push()
    expect(fixture.pauses).toEqual([7000])
    await expectPushed(1)
  })

  test.each(['Wed, 21 Oct 2015 07:28:00 GMT', '0'])(
    'with the value %s is replaced by a longer pause',
    async value => {
      fixture.proxy.fail('PUT', uploads, { status: 429, headers: { 'retry-after': value } })
      await fixture.push()
      expect(fixture.pauses).toEqual([expect.any(Number)])
      expect(fixture.pauses[0]).toBeGreaterThan(10)
      await expectPushed(1)
    },
  )

  test('as a date determines the pause', async () => {
    const date = new Date(Date.now() + 20_000).toUTCString()
    fixture.proxy.fail('POST', uploads, { status: 429, headers: { 'retry-after': date } })
    await fixture.push()
    expect(fixture.pauses).toHaveLength(1)
    expect(fixture.pauses[0]).toBeGreaterThan(10_000)
    await expectPushed(0)
  })

  test('of an hour fails the push and ends all its uploads', async () => {
    fixture.proxy.fail('POST', uploads, { status: 429, headers: { 'retry-after': '3600' } })
    expect(await rejectionMessage(fixture.push())).toMatch(
      /responded with 429 to POST, and requires a wait of 3600 s \(tried 1 time\)$/,
    )
    expect(await fixture.headDigest('tag')).toBe(404)
  })
})

test.each([502, 503, 504])(
  'fault 7: resends only the blob whose upload failed with status %p',
  async status => {
    fixture.proxy.fail('PUT', uploads, undefined, { status }, { status })
    await fixture.push()
    expect(fixture.pauses).toHaveLength(2)
    await expectPushed(2)
  },
)

test('fault 7: fails without creating a tag if each upload fails with status 503', async () => {
  fixture.proxy.fail('PUT', uploads, ...Array(20).fill({ status: 503 }))
  expect(await rejectionMessage(fixture.push())).toMatch(/responded with 503 to PUT \(tried 3 times\)$/)
  expect(await fixture.headDigest('tag')).toBe(404)
})

test.each([
  [404, { code: 'MANIFEST_BLOB_UNKNOWN', message: 'blob unknown to registry' }],
  [400, { code: 'MANIFEST_BLOB_UNKNOWN' }],
  [404, { code: 'UNKNOWN', message: 'unknown blob' }],
])(
  'resends only the manifest after status %d for a blob that the registry does not find yet',
  async (status, error) => {
    const fault = { status, body: JSON.stringify({ errors: [error] }) }
    fixture.proxy.fail('PUT', manifests, fault, fault)
    await fixture.push()
    expect(fixture.pauses).toHaveLength(2)
    await expectPushed(0)
  },
)

test('fails with the explanation of the registry if it never finds a blob', async () => {
  const body = '{"errors":[{"code":"MANIFEST_BLOB_UNKNOWN","message":"blob unknown to registry"}]}'
  fixture.proxy.fail('PUT', manifests, ...Array(20).fill({ status: 404, body }))
  expect(await rejectionMessage(fixture.push())).toMatch(/MANIFEST_BLOB_UNKNOWN.* \(tried 3 times\)$/)
  expect(await fixture.headDigest('tag')).toBe(404)
})

test('fault 8: resends only the manifest after status 503', async () => {
  fixture.proxy.fail('PUT', manifests, { status: 503 }, { status: 503 })
  await fixture.push()
  await expectPushed(0)
})

describe('fault 9: the push', () => {
  test.each([1, 4_000_000, 8_000_000])(
    'retries only the blob of a connection that is cut at byte %p',
    async cut => {
      // The upload of the configuration would end before the cut.
      fixture.proxy.fail('PUT', new RegExp((await readFirstLayer()).slice('sha256:'.length)), { cut })
      await fixture.push()
      expect(fixture.pauses).toHaveLength(1)
      await expectPushed(1)
    },
  )

  test('does not resend a blob that the registry had stored before the connection was cut', async () => {
    fixture.proxy.fail('PUT', uploads, { cut: 'response' })
    await fixture.push()
    expect(await fixture.headDigest('tag')).toBe((await fixture.layout.readManifest()).digest)
    expect(fixture.uploads()).toHaveLength(blobCount)
  })

  test('resends a tag if the connection is cut before the response', async () => {
    fixture.proxy.fail('PUT', tagManifest, { cut: 'response' })
    await fixture.push()
    await expectPushed(0)
  })

  test('fails with the name of the blob if its connection is cut repeatedly', async () => {
    fixture.proxy.fail('PUT', uploads, ...Array(20).fill({ cut: 1 }))
    expect(await rejectionMessage(fixture.push())).toMatch(
      /^blob sha256:\w+ of 127\S+\/science\/model: 127\S+ aborted an upload: .* \(tried 3 times\)$/,
    )
    expect(await fixture.headDigest('tag')).toBe(404)
  })

  test('restarts an upload that is unknown to the registry', async () => {
    fixture.proxy.fail('PUT', uploads, { status: 404, body: '{"errors":[{"code":"BLOB_UPLOAD_UNKNOWN"}]}' })
    await fixture.push()
    await expectPushed(1)
  })
})

describe('fault 14: fails if the registry confirms another digest', () => {
  const otherDigest = `sha256:${'f'.repeat(64)}`
  test.each([
    ['of a blob', uploads],
    ['of the manifest', manifests],
  ])('%s', async (_name, path) => {
    fixture.proxy.fail('PUT', path, { headers: { 'docker-content-digest': otherDigest } })
    expect(await rejectionMessage(fixture.push())).toMatch(
      new RegExp(
        `the registry reports the digest ${otherDigest} for the uploaded sha256:\\w+: do not use this image$`,
      ),
    )
    expect(await fixture.headDigest('tag')).toBe(404)
  })
})

test('fault 16: the error for a failed tag names the tags that point to the image, and the next push succeeds', async () => {
  fixture.proxy.fail('PUT', /\/manifests\/two$/, { status: 403 })
  const { digest } = await fixture.layout.readManifest()
  const message = await rejectionMessage(fixture.push(['one', 'two', 'three']))
  expect(message).toContain('manifest two: the registry responded with 403')
  expect(message).toContain(
    `The image itself is in the registry as ${digest}. Tags that point to it: one; missing tags: two, three. Run this again`,
  )
  expect([await fixture.headDigest('one'), await fixture.headDigest('two')]).toEqual([digest, 404])
  await fixture.push(['one', 'two', 'three'])
  expect([await fixture.headDigest('two'), await fixture.headDigest('three')]).toEqual([digest, digest])
})

test('does not retry a blob that is damaged on disk', async () => {
  const damagedBlob = await readFirstLayer()
  const path = fixture.layout.blobPath(damagedBlob)
  const bytes = await readFile(path)
  bytes[5_000_000] = (bytes[5_000_000] ?? 0) ^ 1
  await writeFile(path, bytes)
  expect(await rejectionMessage(fixture.push())).toContain(
    `blob ${damagedBlob} of ${fixture.proxy.host}/science/model is damaged on disk`,
  )
  expect(fixture.uploads().filter(({ digest }) => digest === damagedBlob)).toHaveLength(1)
})

test('does not send a blob that is truncated on disk', async () => {
  const truncatedBlob = await readFirstLayer()
  await writeFile(fixture.layout.blobPath(truncatedBlob), 'short')
  expect(await rejectionMessage(fixture.push())).toContain(`is 5 bytes on disk, expected ${layerSizes[0]}`)
  expect(fixture.uploads().filter(({ digest }) => digest === truncatedBlob)).toEqual([])
})
