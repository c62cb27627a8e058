import { buffer } from 'node:stream/consumers'
import { afterEach, expect, test } from '@jest/globals'
import { defaultTimeouts } from '../../src/http/idle-timeout.ts'
import { fakeDescriptor as descriptor, fakeBlob } from '../fakes/registry/fake-image.ts'
import type { StubResponse } from '../fakes/registry/hostile-internet.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const bytes = Buffer.alloc(300_000, 'b')
const blob = descriptor(fakeBlob(bytes, 'application/vnd.oci.image.layer.v1.tar'))
const body = '{"schemaVersion":2}'
const fixtures: RegistryFixture[] = []

afterEach(async () => {
  await Promise.all(fixtures.splice(0).map(fixture => fixture.close()))
})

/**
 * Reads from a registry that stops responding to a path, with a timeout of 2 s.
 *
 * @returns the error and the number of pauses.
 */
async function readSilentRegistry(
  pattern: RegExp,
  response: StubResponse,
  content: 'image' | 'blob' = 'image',
): Promise<string> {
  const fixture = await RegistryFixture.open()
  fixtures.push(fixture)
  const challenge = { 'www-authenticate': `Bearer realm="${registryOrigin}/token"` }
  fixture.internet.on(registryOrigin, /./, { status: 401, headers: challenge })
  fixture.internet.on(registryOrigin, pattern, response)
  const isHead = response.delivery === 'stall-head'
  const timeouts = { ...defaultTimeouts, ...(isHead ? { headers: 2_000 } : { idle: 2_000 }) }
  const source = fixture.source({ timeouts })
  const task = content === 'image' ? fixture.read({ timeouts }) : source.openBlob(blob).then(buffer)
  return `${await rejectionMessage(task)}, pauses: ${fixture.pauses.length}`
}

// The cases run concurrently, because each of them waits for two timeouts.
test('retries a silent registry or token service once, then fails', async () => {
  const [manifests, blobs, token] = [/manifests/, /blobs/, /\/token/]
  const results = await Promise.all([
    readSilentRegistry(manifests, { body, delivery: 'stall-head' }),
    readSilentRegistry(manifests, { body, delivery: 'stall' }),
    readSilentRegistry(manifests, { body, delivery: 'drip' }),
    readSilentRegistry(blobs, { body: bytes, delivery: 'stall' }, 'blob'),
    readSilentRegistry(token, { delivery: 'stall-head' }),
    readSilentRegistry(token, { body: '{"token":"a"}', delivery: 'stall' }),
  ])
  const end = '\\(tried 2 times\\), pauses: 1$'
  const manifest = `^the manifest of ${image}:tag after`
  expect(results).toEqual([
    expect.stringMatching(`^${image}: registry\\.example did not respond within 2 s ${end}`),
    expect.stringMatching(`${manifest} 10 bytes: no data was received for 2 s ${end}`),
    expect.stringMatching(`${manifest} \\d+ bytes: no data was received for 2 s ${end}`),
    expect.stringMatching(
      `^blob ${blob.digest} of ${image}:tag after \\d+ bytes: no data was received for 2 s ${end}`,
    ),
    expect.stringMatching(
      `^${image}: the token service at registry\\.example did not respond within 2 s ${end}`,
    ),
    expect.stringMatching(
      `^${image}: the token service at registry\\.example after \\d+ bytes: no data was received for 2 s ${end}`,
    ),
  ])
})

test('does not time out if the reader is slow and the registry is not', async () => {
  const fixture = await RegistryFixture.open()
  fixtures.push(fixture)
  fixture.internet.on(registryOrigin, /blobs/, { body: bytes })
  let size = 0
  for await (const chunk of await fixture
    .source({ timeouts: { headers: 60_000, idle: 2_000 } })
    .openBlob(blob)) {
    if (size === 0) await new Promise(resolve => setTimeout(resolve, 2_500))
    size += chunk.length
  }
  expect(size).toBe(bytes.length)
  expect(fixture.pauses).toEqual([])
})
