import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { fastClock } from '../runner/fast-clock.ts'
import type { StepResult } from '../runner/run-action.ts'
import { launcherWrites } from '../scenarios/launcher-event.ts'
import { source } from '../scenarios/two-repositories.ts'
import { ProvenanceFixture } from './provenance-fixture.ts'

let fixture: ProvenanceFixture

beforeEach(async () => {
  fixture = await ProvenanceFixture.open()
})
afterEach(() => fixture.close())

async function expectRejected({ errors }: StepResult, ...messages: string[]): Promise<void> {
  for (const message of messages) expect(errors.join('\n')).toContain(message)
  expect(errors).toHaveLength(1)
  expect(await fixture.dockerfile()).not.toContain('@sha256')
  expect(launcherWrites(fixture.repositories)).toEqual([])
}

test('rejects signatures by the previous keys and accepts signatures by the new keys', async () => {
  const [before, after] = [await fixture.publish(), await fixture.publish()]
  await fixture.attest(before)
  await fixture.sigstore.renewKeys()
  await expectRejected(await fixture.update(fixture.event(before)), 'The trust root of', 'cannot be verified')

  fixture.sigstore.trustCurrentRoot()
  await fixture.seedTrustRoot()
  await fixture.attest(after)
  await expectRejected(await fixture.update(fixture.event(before)), 'its signature is not valid')
  expect((await fixture.update(fixture.event(after))).outputs.outcome).toBe('pinned')
})

test('follows a new root that the previous root signed, without a change in the launcher', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest)
  fixture.sigstore.rotateRoot('previous and new key')
  fixture.sigstore.rotateRoot('previous and new key')
  expect((await fixture.update(fixture.event(digest))).outputs.outcome).toBe('pinned')
  expect(fixture.sigstore.requests).toContain('/tuf/3.root.json')
})

test('rejects a new root that the previous root did not sign', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest)
  fixture.sigstore.rotateRoot('new key only')
  await expectRejected(await fixture.update(fixture.event(digest)), 'The trust root of', 'cannot be verified')
})

test('rejects an expired trust root', async () => {
  const digest = await fixture.publish()
  const realTimers = [
    'setTimeout',
    'setInterval',
    'setImmediate',
    'nextTick',
    'queueMicrotask',
    'performance',
    'hrtime',
  ] as const
  jest.useFakeTimers({
    now: new Date('2020-01-01'),
    doNotFake: [...realTimers, 'clearTimeout', 'clearInterval', 'clearImmediate'],
  })
  await fixture.sigstore.renewKeys().finally(() => jest.useRealTimers())
  fixture.sigstore.trustCurrentRoot()
  await fixture.seedTrustRoot()
  await expectRejected(await fixture.update(fixture.event(digest)), 'expired')
})

test('the error names the unavailable service', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest)
  const update = () => fixture.update(fixture.event(digest), {}, { env: fastClock })

  fixture.sigstore.unavailable.add('/tuf')
  await expectRejected(await update(), 'The trust root of', 'responded with status 503')
  fixture.sigstore.unavailable.clear()

  const respondWith = (part: string, status: number) =>
    fixture.repositories.github.intercept(({ path }) =>
      path.includes(part) ? { status, body: { message: 'Unavailable' } } : undefined,
    )
  const restoreList = respondWith('/attestations/', 503)
  await expectRejected(await update(), source)
  restoreList()
  const restoreStore = respondWith('/attestation-store/', 503)
  await expectRejected(await update(), 'responded with status 503')
  restoreStore()

  expect((await update()).outputs.outcome).toBe('pinned')
})

test('rejects a malformed trust root file', async () => {
  const digest = await fixture.publish()
  await fixture.seedTrustRoot('{"mirror": "tuf.example"}')
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    '.github/trust-root.json',
    'mirror: expected a URL',
  )
})
