import { once } from 'node:events'
import { createServer } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeFetch } from '../../src/http/node-fetch.ts'
import { RepositoryClient } from '../../src/registry/repository-client.ts'
import {
  fakeDescriptor as descriptor,
  fakeBlob,
  fakeImage,
  manifestResponse,
  serve,
} from '../fakes/registry/fake-image.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const name = `${image}:tag`
const bytes = Buffer.alloc(5000, 'b')
const blob = fakeBlob(bytes, 'application/vnd.oci.image.layer.v1.tar')
let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

const readAll = async () => buffer(await fixture.source().openBlob(descriptor(blob)))

describe('fault 6: Retry-After', () => {
  test('is respected in seconds', async () => {
    const servedImage = fakeImage()
    serve(fixture.internet, registryOrigin, servedImage)
    const busyResponse = { status: 429, headers: { 'retry-after': '7' } }
    fixture.internet.on(registryOrigin, /manifests/, busyResponse, manifestResponse(servedImage.manifest))
    await expect(fixture.read()).resolves.toMatchObject({ name })
    expect(fixture.pauses).toEqual([7000])
  })

  test('is respected as a date', async () => {
    const date = new Date(Date.now() + 5000).toUTCString()
    fixture.internet.on(
      registryOrigin,
      /./,
      { status: 429, headers: { 'retry-after': date } },
      { status: 404 },
    )
    await rejectionMessage(fixture.read())
    expect(fixture.pauses[0]).toBeGreaterThan(3000)
    expect(fixture.pauses[0]).toBeLessThanOrEqual(5000)
  })

  test.each(['3600', '9'.repeat(400)])('ends the request when it is %s s', async value => {
    fixture.internet.on(registryOrigin, /./, { status: 429, headers: { 'retry-after': value } })
    expect(await rejectionMessage(fixture.read())).toMatch(
      /responded with 429 to GET, and requires a wait of \S+ s \(tried 1 time\)$/,
    )
    expect(fixture.pauses).toEqual([])
  })

  const ignoredValues = ['0', 'Wed, 21 Oct 2015 07:28:00 GMT', '', 'soon', '-5', 'in 5 minutes', '1e3']
  test.each(ignoredValues)('is ignored in favor of growing pauses when it is %p', async value => {
    fixture.internet.on(registryOrigin, /./, { status: 429, headers: { 'retry-after': value } })
    expect(await rejectionMessage(fixture.read())).toMatch(/responded with 429 to GET \(tried 3 times\)$/)
    const [firstPause = 0, secondPause = 0] = fixture.pauses
    expect(firstPause).toBeGreaterThanOrEqual(75)
    expect(firstPause).toBeLessThanOrEqual(125)
    expect(secondPause).toBeGreaterThanOrEqual(150)
  })
})

test.each([502, 503, 504])('fault 7: retries a blob after %p', async status => {
  fixture.internet.on(registryOrigin, /blobs/, { status }, { status }, { body: bytes })
  expect(bytes.equals(await readAll())).toBe(true)
  expect(fixture.pauses).toHaveLength(2)
})

test('fault 1: reports a registry that does not accept connections', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  server.close()
  await once(server, 'close')
  const client = new RepositoryClient(
    { registry: `127.0.0.1:${port}`, path: 'a' },
    { fetch: nodeFetch, retry: fixture.retry, credentials: undefined },
  )
  const message = await rejectionMessage(
    client.send({ method: 'GET', target: 'manifests/x', access: 'pull' }),
  )
  expect(message).toMatch(
    /^127\.0\.0\.1:\d+\/a: 127\.0\.0\.1:\d+ cannot be reached: .*ECONNREFUSED.* \(tried 3 times\)$/,
  )
})
