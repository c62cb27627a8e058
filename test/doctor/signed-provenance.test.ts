import { expect, test } from '@jest/globals'
import { checkSignedProvenance } from '../../src/doctor/checks/signed-provenance.ts'
import { type Facts, foundValue } from '../../src/doctor/facts/facts.ts'
import { gatherProvenance } from '../../src/doctor/facts/gather-provenance.ts'
import { mergeSimilar } from '../../src/doctor/report/merge-similar.ts'
import { parseReference } from '../../src/oci/reference.ts'
import type { ProvenanceResult } from '../../src/provenance/find-origins.ts'
import { parseSourceRef } from '../../src/refs/source-ref.ts'
import {
  healthyFacts,
  image,
  launcherBranch,
  launcherWorkflow,
  newer,
  pinned,
  workflow,
} from './healthy-facts.ts'

function provenanceFor(ref: string): ProvenanceResult {
  const origin = {
    ...{ repository: { owner: 'science', name: 'model' }, ref: parseSourceRef(ref), revision: 'c0ffee' },
    ...{ workflow: 'https://github.com/x', runUrl: 'https://github.com/x', trigger: 'push' },
  }
  return { origins: [origin], rejections: [] }
}

function findings(result: Facts['provenance'] extends ReadonlyMap<infer _K, infer V> ? V : never): string[] {
  const facts = { ...healthyFacts(), provenance: new Map([[pinned, result]]) }
  return checkSignedProvenance(facts)
    .filter(({ what }) => !what.startsWith('Branch "') || what.startsWith('Branch "main"'))
    .map(({ verdict, what }) => `${verdict} ${what}`)
}

test('returns no finding for a launcher that does not require provenance', () => {
  expect(checkSignedProvenance(healthyFacts())).toEqual([])
})

test('reports why a pinned image has no valid provenance for its branch', () => {
  expect(findings(foundValue(provenanceFor('refs/heads/evil')))).toEqual([
    expect.stringMatching(/^warn .*it was built from refs\/heads\/evil$/),
  ])
  expect(findings(foundValue({ origins: [], rejections: [] }))).toEqual([
    expect.stringMatching(/^fail .*it is not signed$/),
  ])
  expect(findings(foundValue({ origins: [], rejections: ['wrong issuer'] }))).toEqual([
    expect.stringMatching(/^fail .*wrong issuer$/),
  ])
  expect(findings({ isKnown: false, reason: 'no response' })).toEqual([
    expect.stringMatching(/^warn .*no response$/),
  ])
})

test('merges the same problem of several branches, and passes without one', () => {
  const texts = (result: Parameters<typeof findings>[0]) =>
    mergeSimilar(checkSignedProvenance({ ...healthyFacts(), provenance: new Map([[pinned, result]]) })).map(
      ({ check, verdict, what }) => [check, verdict, what],
    )
  const { origins } = provenanceFor('refs/heads/main')
  const bothOrigins = [...origins, ...provenanceFor('refs/heads/development').origins]
  expect(texts(foundValue({ origins: bothOrigins, rejections: [] }))).toEqual([
    ['signed-provenance', 'pass', 'Every pinned image has valid signed provenance'],
  ])
  expect(texts({ isKnown: false, reason: 'no response' })).toEqual([
    [
      'signed-provenance',
      'warn',
      '2 branches of science/launcher are pinned to images whose provenance cannot be verified: "main", "development"',
    ],
  ])
  const otherOrigins = [...provenanceFor('refs/heads/a').origins, ...provenanceFor('refs/tags/v1').origins]
  const origin = 'it was built from refs/heads/a, refs/tags/v1'
  expect(texts(foundValue({ origins: otherOrigins, rejections: [] }))).toEqual([
    [
      'signed-provenance',
      'warn',
      `2 branches of science/launcher are pinned to images without valid provenance for the branch: "main" (${origin}), "development" (${origin})`,
    ],
  ])
})

test("gathers provenance only if the launcher's workflow requires it", async () => {
  const requests: string[] = []
  const gather = (text: string) =>
    gatherProvenance(
      [parseReference(`${image}:main@${pinned}`)],
      [workflow('.github/workflows/update.yml', text)],
      async (digest, required) => {
        requests.push(`${digest} ${required.repository.name} ${required.trustRoot}`)
        return provenanceFor('refs/heads/main')
      },
    )
  const inputs = (text: string) => `${launcherWorkflow}        with: {${text}}\n`
  expect((await gather(launcherWorkflow)).size).toBe(0)
  expect((await gather(inputs("source-repository: science/model, require-provenance: 'false'"))).size).toBe(0)
  expect((await gather(inputs('source-repository: science/model, trust-root: root.json'))).size).toBe(1)
  expect(requests).toEqual([`${pinned} model root.json`])
})

test('explains what the launcher would do, and how to sign the image', () => {
  const check = (result: Parameters<typeof findings>[0]) =>
    checkSignedProvenance({ ...healthyFacts(), provenance: new Map([[pinned, result]]) })[0]
  expect(check({ isKnown: false, reason: 'no response' })).toMatchObject({
    why: 'The launcher rejects images whose provenance cannot be verified.',
    fix: 'Run the doctor again when the service is available.',
  })
  expect(check(foundValue({ origins: [], rejections: [] }))).toMatchObject({
    why: "The launcher's workflow requires signed provenance, so it would not pin this image today.",
    fix: 'Grant the build `id-token: write` and `attestations: write`, and run it again with `force: true`.',
  })
})

test('ignores branches that pin nothing, or an image whose provenance was not read', () => {
  const { launcher, ...others } = healthyFacts()
  const dockerfiles = [
    `FROM ${image}:main\n`,
    `FROM ${image}:main@${newer}\n`,
    `FROM ${image}:main@${pinned}\n`,
  ]
  const branches = dockerfiles.map(text => launcherBranch('main', text))
  const provenance = new Map([[pinned, foundValue(provenanceFor('refs/heads/main'))]])
  const check = (count: number) =>
    checkSignedProvenance({
      ...others,
      launcher: { ...launcher, branches: branches.slice(0, count) },
      provenance,
    })
  expect(check(3).map(({ verdict }) => verdict)).toEqual(['pass'])
  expect(check(2)).toEqual([])
})
