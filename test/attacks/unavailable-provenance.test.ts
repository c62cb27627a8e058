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

async function expectRejected({ errors }: StepResult, ...parts: string[]): Promise<void> {
  for (const part of parts) expect(errors.join('\n')).toContain(part)
  expect(errors).toHaveLength(1)
  expect(await fixture.dockerfile()).not.toContain('@sha256')
  expect(launcherWrites(fixture.repositories)).toEqual([])
}

test('rejects signatures of replaced keys and accepts those of the new keys', async () => {
  const [before, after] = [await fixture.image(), await fixture.image()]
  await fixture.attest(before)
  await fixture.sigstore.renewKeys()
  await expectRejected(await fixture.update(fixture.event(before)), 'The trust root of', 'cannot be verified')

  fixture.sigstore.trustCurrentRoot()
  await fixture.seedTrustRoot()
  await fixture.attest(after)
  await expectRejected(await fixture.update(fixture.event(before)), 'its signature is not valid')
  expect((await fixture.update(fixture.event(after))).outputs.outcome).toBe('pinned')
})

test('rejects an expired trust root', async () => {
  const digest = await fixture.image()
  const timers = [
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
    doNotFake: [...timers, 'clearTimeout', 'clearInterval', 'clearImmediate'],
  })
  await fixture.sigstore.renewKeys().finally(() => jest.useRealTimers())
  fixture.sigstore.trustCurrentRoot()
  await fixture.seedTrustRoot()
  await expectRejected(await fixture.update(fixture.event(digest)), 'expired')
})

test('reports services that cannot be reached', async () => {
  const digest = await fixture.image()
  await fixture.attest(digest)
  const update = () => fixture.update(fixture.event(digest), {}, { env: fastClock })

  fixture.sigstore.unavailable.add('/tuf')
  await expectRejected(await update(), 'The trust root of', 'answered with status 503')
  fixture.sigstore.unavailable.clear()

  const answerWith = (part: string, status: number) =>
    fixture.repositories.github.intercept(({ path }) =>
      path.includes(part) ? { status, body: { message: 'Unavailable' } } : undefined,
    )
  const restoreList = answerWith('/attestations/', 503)
  await expectRejected(await update(), source)
  restoreList()
  const restoreStore = answerWith('/attestation-store/', 503)
  await expectRejected(await update(), 'answered with status 503')
  restoreStore()

  expect((await update()).outputs.outcome).toBe('pinned')
})

test('rejects a malformed trust root file', async () => {
  const digest = await fixture.image()
  await fixture.seedTrustRoot('{"mirror": "tuf.example"}')
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    '.github/trust-root.json',
    'mirror: expected a URL',
  )
})
