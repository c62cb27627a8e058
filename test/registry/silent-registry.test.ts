import { buffer } from 'node:stream/consumers'
import { afterEach, expect, test } from '@jest/globals'
import { defaultTimeouts } from '../../src/http/idle-timeout.ts'
import type { StubResponse } from '../fakes/registry/hostile-internet.ts'
import { fakeDescriptor as descriptorOf, fakeBlob } from '../fakes/registry/image.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'
import { rejectionMessage } from '../rejection-message.ts'

const bytes = Buffer.alloc(300_000, 'b')
const blob = descriptorOf(fakeBlob(bytes, 'application/vnd.oci.image.layer.v1.tar'))
const body = '{"schemaVersion":2}'
const fixtures: RegistryFixture[] = []

afterEach(async () => {
  await Promise.all(fixtures.splice(0).map(fixture => fixture.close()))
})

/** Reads from a registry that answers a path like this, and stays silent for longer than `timeouts` allow. */
async function readSilent(
  pattern: RegExp,
  answer: StubResponse,
  what: 'image' | 'blob' = 'image',
): Promise<string> {
  const fixture = await RegistryFixture.open()
  fixtures.push(fixture)
  const challenge = { 'www-authenticate': `Bearer realm="${registryOrigin}/token"` }
  fixture.internet.on(registryOrigin, /./, { status: 401, headers: challenge })
  fixture.internet.on(registryOrigin, pattern, answer)
  const isHead = answer.manner === 'stall-head'
  const timeouts = { ...defaultTimeouts, ...(isHead ? { headers: 2_000 } : { idle: 2_000 }) }
  const source = fixture.source({ timeouts })
  const task = what === 'image' ? fixture.read({ timeouts }) : source.openBlob(blob).then(buffer)
  return `${await rejectionMessage(task)}, paused ${fixture.pauses.length} times`
}

// All at once: each case lasts as long as two attempts wait.
test('a registry or a token service that falls silent is asked once more, then given up', async () => {
  const [manifests, blobs, token] = [/manifests/, /blobs/, /\/token/]
  const said = await Promise.all([
    readSilent(manifests, { body, manner: 'stall-head' }),
    readSilent(manifests, { body, manner: 'stall' }),
    readSilent(manifests, { body, manner: 'drip' }),
    readSilent(blobs, { body: bytes, manner: 'stall' }, 'blob'),
    readSilent(token, { manner: 'stall-head' }),
    readSilent(token, { body: '{"token":"a"}', manner: 'stall' }),
  ])
  const end = '\\(tried 2 times\\), paused 1 times$'
  const manifest = `^the manifest of ${image}:tag after`
  expect(said).toEqual([
    expect.stringMatching(`^${image}: registry\\.example did not answer within 2 s ${end}`),
    expect.stringMatching(`${manifest} 10 bytes: no data was received for 2 s ${end}`),
    expect.stringMatching(`${manifest} \\d+ bytes: no data was received for 2 s ${end}`),
    expect.stringMatching(
      `^blob ${blob.digest} of ${image}:tag after \\d+ bytes: no data was received for 2 s ${end}`,
    ),
    expect.stringMatching(
      `^${image}: the token service at registry\\.example did not answer within 2 s ${end}`,
    ),
    expect.stringMatching(
      `^${image}: the token service at registry\\.example after \\d+ bytes: no data was received for 2 s ${end}`,
    ),
  ])
})

test('a reader that takes its time is not taken for silence', async () => {
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
