import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { fastClock } from '../runner/fast-clock.ts'
import type { StepResult } from '../runner/run-action.ts'
import { launcherWrites } from '../scenarios/launcher-event.ts'
import { source } from '../scenarios/two-repositories.ts'
import { ProvenanceStage } from './provenance-stage.ts'

let stage: ProvenanceStage

beforeEach(async () => {
  stage = await ProvenanceStage.open()
})
afterEach(() => stage.close())

async function expectRejected({ errors }: StepResult, ...parts: string[]): Promise<void> {
  for (const part of parts) expect(errors.join('\n')).toContain(part)
  expect(errors).toHaveLength(1)
  expect(await stage.dockerfile()).not.toContain('@sha256')
  expect(launcherWrites(stage.repositories)).toEqual([])
}

test('rejects signatures of replaced keys and accepts those of the new keys', async () => {
  const [before, after] = [await stage.image(), await stage.image()]
  await stage.attest(before)
  await stage.sigstore.renewKeys()
  await expectRejected(await stage.update(stage.event(before)), 'The trust root of', 'cannot be verified')

  stage.sigstore.trustCurrentRoot()
  await stage.seedTrustRoot()
  await stage.attest(after)
  await expectRejected(await stage.update(stage.event(before)), 'its signature is not valid')
  expect((await stage.update(stage.event(after))).outputs.outcome).toBe('pinned')
})

test('rejects an expired trust root', async () => {
  const digest = await stage.image()
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
  await stage.sigstore.renewKeys().finally(() => jest.useRealTimers())
  stage.sigstore.trustCurrentRoot()
  await stage.seedTrustRoot()
  await expectRejected(await stage.update(stage.event(digest)), 'expired')
})

test('reports services that cannot be reached', async () => {
  const digest = await stage.image()
  await stage.attest(digest)
  const update = () => stage.update(stage.event(digest), {}, { env: fastClock })

  stage.sigstore.unavailable.add('/tuf')
  await expectRejected(await update(), 'The trust root of', 'answered with status 503')
  stage.sigstore.unavailable.clear()

  const answerWith = (part: string, status: number) =>
    stage.repositories.github.intercept(({ path }) =>
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
  const digest = await stage.image()
  await stage.seedTrustRoot('{"mirror": "tuf.example"}')
  await expectRejected(
    await stage.update(stage.event(digest)),
    '.github/trust-root.json',
    'mirror: expected a URL',
  )
})
