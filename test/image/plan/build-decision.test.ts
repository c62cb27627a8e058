import { expect, test } from '@jest/globals'
import { binderContract } from '../../../src/contract/contract.ts'
import { decideBuild } from '../../../src/image/plan/build-decision.ts'
import type { BuilderSettings } from '../../../src/image/request/builder-settings.ts'
import {
  decodeChecks,
  encodeChecks,
  missingChecks,
  type RequiredChecks,
  requiredChecks,
} from '../../../src/image/request/required-checks.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { publishedImage } from '../published-image.ts'

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)
const platform = { os: 'linux', architecture: 'amd64' }

const allChecks: RequiredChecks = {
  contract: digest('a'),
  smoke: { port: 8888, command: digest('b'), timeout: 30_000 },
  layers: { largest: 1e9, measure: 'uncompressed' },
}
const smoke = { port: 8888, command: digest('b'), timeout: 30_000 }
const layers = { largest: 1e9, measure: 'uncompressed' } as const
const noChecks: RequiredChecks = { contract: null, smoke: null, layers: null }

test.each<[string, Partial<RequiredChecks>, Partial<RequiredChecks>, string[]]>([
  ['the same checks', {}, {}, []],
  ['a contract that was not required before', { contract: null }, {}, ['check-contract is now enabled']],
  ['another contract', {}, { contract: 'binder' }, ['the contract has changed']],
  ['a contract that is no longer required', {}, { contract: null }, []],
  ['a smoke test that was not required before', { smoke: null }, {}, ['smoke-test is now enabled']],
  ['a smoke test that is no longer required', {}, { smoke: null }, []],
  ['a new command', { smoke: { ...smoke, command: null } }, {}, ['smoke-command has changed']],
  ['a command that is no longer required', {}, { smoke: { ...smoke, command: null } }, []],
  [
    'a shorter timeout',
    {},
    { smoke: { ...smoke, timeout: 10_000 } },
    ['start-timeout changed from 30 s to 10 s'],
  ],
  ['a longer timeout', {}, { smoke: { ...smoke, timeout: 60_000 } }, []],
  ['another port', {}, { smoke: { ...smoke, port: 80 } }, ['the port changed from 8888 to 80']],
  ['a limit that was not required before', { layers: null }, {}, ['oversize is now "fail"']],
  ['a limit that is no longer required', {}, { layers: null }, []],
  [
    'a lower limit',
    {},
    { layers: { ...layers, largest: 5e8 } },
    ['max-layer-size changed from 1.00 GB to 500 MB'],
  ],
  ['a higher limit', {}, { layers: { ...layers, largest: 2e9 } }, []],
  [
    'another measure',
    {},
    { layers: { ...layers, measure: 'compressed' } },
    ['measure changed from "uncompressed" to "compressed"'],
  ],
])('lists the additional checks for %s', (_name, before, now, expected) => {
  expect(
    missingChecks(decodeChecks(encodeChecks({ ...allChecks, ...before })), { ...allChecks, ...now }),
  ).toEqual(expected)
})

test('derives the required checks from the settings, without recording the command', () => {
  const settings = {
    budget: { maxLayerSize: 1e9, warnLayerSize: 8e8, measure: 'uncompressed' },
    oversize: 'fail',
    ...{ checkContract: true, smokeTest: true, smokeCommand: 'TOKEN=hunter2 run', startTimeout: 30_000 },
  } as const
  const currentChecks = requiredChecks(settings, { contract: binderContract, digest: undefined })
  expect(currentChecks).toMatchObject({ contract: 'binder', smoke: { port: 8888, timeout: 30_000 }, layers })
  expect(encodeChecks(currentChecks)).not.toContain('hunter2')
  const disabledSettings = {
    checkContract: false,
    smokeTest: false,
    smokeCommand: undefined,
    oversize: 'warn',
  } as const
  expect(
    requiredChecks({ ...settings, ...disabledSettings }, { contract: binderContract, digest: undefined }),
  ).toEqual(noChecks)
})

const decideWithRecord = (record: string | undefined, change: Partial<BuilderSettings> = {}) => {
  const ingredients = {
    ...{ entries: [], file: 'Dockerfile', target: undefined, platform },
    ...{ buildArgs: new Map(), labels: new Map(), bases: new Map() },
  }
  const candidate = { fingerprint: digest('f'), ingredients, checks: allChecks, revision: 'c' }
  const published = publishedImage({ fingerprint: digest('f'), revision: 'c', checks: decodeChecks(record) })
  const builder: BuilderSettings = {
    ...{
      builder: undefined,
      force: false,
      noCache: false,
      refresh: false,
      onlyIfChanged: false,
      cache: 'none',
      cacheRef: undefined,
    },
    ...change,
  }
  const publication = { push: true, tags: [], latest: 'auto', requirePublic: true, attest: 'auto' } as const
  return decideBuild(candidate, published, { builder, publication })
}

test('rebuilds an image that was pushed without a required check', () => {
  expect(decideWithRecord(encodeChecks({ ...noChecks, layers }))).toEqual({
    kind: 'build',
    reason: 'the required checks have changed: check-contract is now enabled, smoke-test is now enabled',
    changes: ['check-contract is now enabled', 'smoke-test is now enabled'],
  })
  expect(decideWithRecord('unreadable record').kind).toBe('build')
})

test.each<Partial<BuilderSettings>>([{ force: true }, { noCache: true }, { refresh: true }])(
  'rebuilds an unchanged image with the settings %j',
  change => {
    expect(decideWithRecord(encodeChecks(allChecks), change).kind).toBe('build')
  },
)

test('reuses an image that passed all checks, or whose checks were not recorded', () => {
  expect(decideWithRecord(undefined).kind).toBe('reuse')
  expect(decideWithRecord(encodeChecks(allChecks)).kind).toBe('reuse')
})
