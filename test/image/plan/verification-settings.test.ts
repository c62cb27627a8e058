import { expect, test } from '@jest/globals'
import type { Inputs } from '../../../src/actions/build-binder-image/inputs.ts'
import { binderContract } from '../../../src/contract/contract.ts'
import { decide } from '../../../src/image/plan/build-decision.ts'
import type { BuildPlan } from '../../../src/image/plan/build-plan.ts'
import {
  type AskedProof,
  askedProof,
  decodeProof,
  encodeProof,
  unprovenIn,
} from '../../../src/image/plan/verification-settings.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import { publishedImage } from '../../actions/build-binder-image/published-image.ts'

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)
const platform = { os: 'linux', architecture: 'amd64' }

const full: AskedProof = {
  contract: digest('a'),
  smoke: { port: 8888, command: digest('b'), timeout: 30_000 },
  layers: { largest: 1e9, measure: 'uncompressed' },
}
const smoke = { port: 8888, command: digest('b'), timeout: 30_000 }
const layers = { largest: 1e9, measure: 'uncompressed' } as const
const nothing: AskedProof = { contract: null, smoke: null, layers: null }

test.each<[string, Partial<AskedProof>, Partial<AskedProof>, string[]]>([
  ['the same', {}, {}, []],
  ['a contract at last', { contract: null }, {}, ['check-contract is on now']],
  ['another contract', {}, { contract: 'binder' }, ['the contract is another one']],
  ['no contract any more', {}, { contract: null }, []],
  ['a start at last', { smoke: null }, {}, ['smoke-test is on now']],
  ['no start any more', {}, { smoke: null }, []],
  ['a command', { smoke: { ...smoke, command: null } }, {}, ['smoke-command is another one']],
  ['no command any more', {}, { smoke: { ...smoke, command: null } }, []],
  ['less patience', {}, { smoke: { ...smoke, timeout: 10_000 } }, ['start-timeout is now 10 s, was 30 s']],
  ['more patience', {}, { smoke: { ...smoke, timeout: 60_000 } }, []],
  ['another port', {}, { smoke: { ...smoke, port: 80 } }, ['the port is now 80, was 8888']],
  ['a limit at last', { layers: null }, {}, ['oversize is now "fail"']],
  ['no limit any more', {}, { layers: null }, []],
  [
    'a lower limit',
    {},
    { layers: { ...layers, largest: 5e8 } },
    ['max-layer-size is now 500 MB, was 1.00 GB'],
  ],
  ['a higher limit', {}, { layers: { ...layers, largest: 2e9 } }, []],
  [
    'another measure',
    {},
    { layers: { ...layers, measure: 'compressed' } },
    ['measure is now "compressed", was "uncompressed"'],
  ],
])('%s', (_name, before, now, expected) => {
  expect(unprovenIn(decodeProof(encodeProof({ ...full, ...before })), { ...full, ...now })).toEqual(expected)
})

test('inputs say what is asked', () => {
  const inputs = {
    budget: { maxLayerSize: 1e9, warnLayerSize: 8e8, measure: 'uncompressed' },
    oversize: 'fail',
    proof: {
      ...{ contract: undefined, checkContract: true, smokeTest: true, smokeCommand: 'TOKEN=hunter2 run' },
      ...{ startTimeout: 30_000, requirePublic: true },
    },
  } as const
  const asked = askedProof(inputs, { contract: binderContract, digest: undefined })
  expect(asked).toMatchObject({ contract: 'binder', smoke: { port: 8888, timeout: 30_000 }, layers })
  expect(encodeProof(asked)).not.toContain('hunter2')
  const off = { ...inputs.proof, checkContract: false, smokeTest: false, smokeCommand: undefined }
  const loose = { ...inputs, oversize: 'warn', proof: off } as const
  expect(askedProof(loose, { contract: binderContract, digest: undefined })).toEqual(nothing)
})

const decideOn = (kept: string | undefined) => {
  const ingredients = {
    ...{ entries: [], file: 'Dockerfile', target: undefined, platform },
    ...{ buildArgs: new Map(), labels: new Map(), bases: new Map() },
  }
  const plan: BuildPlan = {
    ...{ fingerprint: digest('f'), ingredients, proof: full, dependencies: undefined },
    ...{ created: '2026-11-01T10:00:00Z', annotations: {}, workingDirectory: '/', context: '.' },
    ...{ file: 'Dockerfile', target: undefined, platform, buildArgs: new Map(), labels: new Map() },
    ...{ builder: undefined, noCache: false },
  }
  const published = publishedImage({ fingerprint: digest('f'), revision: 'c', proof: decodeProof(kept) })
  const inputs = { push: true } as Inputs
  return decide(inputs, plan, published, 'c')
}

test('an image that was pushed unproven is built and proven when proof is asked', () => {
  expect(decideOn(encodeProof({ ...nothing, layers }))).toEqual({
    isBuilt: true,
    reason: 'the proof that is asked for is another one: check-contract is on now, smoke-test is on now',
    changes: ['check-contract is on now', 'smoke-test is on now'],
  })
  expect(decideOn('what is this').isBuilt).toBe(true)
})

test('an image from before that was kept, and one that has stood all of it, are reused', () => {
  expect(decideOn(undefined).isBuilt).toBe(false)
  expect(decideOn(encodeProof(full)).isBuilt).toBe(false)
})
