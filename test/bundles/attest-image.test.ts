import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fetchIds } from '../attacks/provenance-fixture.ts'
import { type RunClaims, runClaims } from '../fakes/sigstore/run-claims.ts'
import { Sigstore } from '../fakes/sigstore/sigstore.ts'
import type { StepContext } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'
import { source, sourceToken } from '../scenarios/two-repositories.ts'
import { BuildFixture } from './build-fixture.ts'

const trustRoot = '.github/trust-root.json'
const files = { Dockerfile: 'FROM scratch\nCOPY a /a\n' }
let fixture: BuildFixture
let sigstore: Sigstore

beforeAll(async () => {
  fixture = await BuildFixture.open()
  sigstore = await Sigstore.open()
  await fixture.repositories.push({ [trustRoot]: sigstore.trustRootFile })
  grant('write')
})
afterAll(async () => {
  await fixture.close()
  await sigstore.close()
})

function grant(attestations: 'read' | 'write'): void {
  const repositories = { [source]: { contents: 'write', actions: 'read', attestations } } as const
  fixture.repositories.github.addToken(sourceToken, {
    login: 'github-actions[bot]',
    kind: 'actions',
    repositories,
  })
}

/** Builds in a job with `id-token: write`. */
async function build(
  context: StepContext,
  inputs: Readonly<Record<string, string>> = {},
  overrides: Partial<RunClaims> = {},
) {
  const ids = await fetchIds(fixture.repositories.github.url, source)
  const claims = runClaims(ids, { ref: context.ref, sha: context.sha, ...overrides })
  const env = { ...context.env, ...sigstore.identityEnvironment(claims) }
  return fixture.run({ ...context, env }, { 'trust-root': trustRoot, ...inputs })
}

async function verify(digest: string) {
  const file = join(fixture.repositories.directory, 'trust-root.json')
  await writeFile(file, sigstore.trustRootFile)
  const image = `${fixture.imageName('model')}@${digest}`
  const args = ['verify', image, '--source', source, '--trust-root', file, '--json']
  const { out } = await runCli(args, { GITHUB_API_URL: fixture.repositories.github.url })
  return JSON.parse(out) as { ref: string; revision: string }[]
}

test('signs the pushed digest for the built ref and commit, and reuses the image in the next run', async () => {
  const context = await fixture.repositories.push({ ...files, a: '1' }, 'signed')
  const first = await build(context)
  expect(first.errors).toEqual([])
  expect(first.outputs).toMatchObject({ built: 'true', attested: 'true' })
  expect(first.summary).toContain(`Signed: built from refs/heads/signed at ${context.sha}`)
  expect(await verify(first.outputs.digest ?? '')).toMatchObject([
    { ref: 'refs/heads/signed', revision: context.sha },
  ])

  const second = await build(context)
  expect(second.errors).toEqual([])
  expect(second.outputs).toMatchObject({ built: 'false', attested: 'true', digest: first.outputs.digest })
})

test('a manually triggered run signs the image for the ref that the run built', async () => {
  const context = await fixture.repositories.push({ ...files, a: '2' }, 'manual')
  const run = { ref: 'refs/heads/main', event_name: 'workflow_dispatch' }
  const { errors, outputs } = await build(context, { ref: 'refs/heads/manual' }, run)
  expect(errors).toEqual([])
  expect(await verify(outputs.digest ?? '')).toMatchObject([
    { ref: 'refs/heads/manual', revision: context.sha },
  ])
})

test('does not reuse an unsigned image, even if its annotations match', async () => {
  const context = await fixture.repositories.push({ ...files, a: '3' }, 'forged')
  const first = await build(context)
  const forgedDigest = await fixture.changeManifestDigest('model', 'forged')
  expect(forgedDigest).not.toBe(first.outputs.digest)

  const second = await build(context)

  expect(second.errors).toEqual([])
  expect(second.outputs).toMatchObject({ built: 'true', attested: 'true' })
  expect(second.outputs.reason).toContain(`${source} has no signed provenance for ${forgedDigest}`)
  expect(await fixture.headDigest('model', 'forged')).toBe(second.outputs.digest)
})

test('a job without the permissions signs nothing, and fails before the build if `attest` is true', async () => {
  const context = await fixture.repositories.push({ ...files, a: '4' }, 'no-identity')
  const autoRun = await fixture.run(context)
  expect(autoRun.errors).toEqual([])
  expect(autoRun.outputs.attested).toBe('false')
  expect(autoRun.log).toContain('Not signed: the job lacks a permission: add `id-token: write`')

  const requiredRun = await fixture.run(context, { attest: 'true' })
  expect(requiredRun.errors).toEqual([
    expect.stringContaining('`attest` is true, but the job lacks a permission'),
  ])

  const unsignedRun = await build(context, { attest: 'false' })
  expect(unsignedRun.outputs).toMatchObject({ built: 'false', attested: 'false' })
})

test('a job that cannot store signatures causes a warning, or an error if `attest` is true', async () => {
  grant('read')
  try {
    const context = await fixture.repositories.push({ ...files, a: '5' }, 'no-storage')
    const autoRun = await build(context)
    expect(autoRun.errors).toEqual([])
    expect(autoRun.outputs.attested).toBe('false')
    expect(autoRun.warnings).toContainEqual(expect.stringContaining('Add `attestations: write`'))
    const secondRun = await build(context)
    expect(secondRun.errors).toEqual([])
    expect(secondRun.outputs).toMatchObject({
      built: 'false',
      attested: 'false',
      digest: autoRun.outputs.digest,
    })
    const requiredRun = await build(context, { attest: 'true' })
    expect(requiredRun.errors).toEqual([expect.stringContaining('was pushed, but not signed')])
  } finally {
    grant('write')
  }
})

test('does not publish the name of a private repository unless `attest` is true', async () => {
  const context = await fixture.repositories.push({ ...files, a: '6' }, 'private')
  const requestsBefore = sigstore.requests.length
  const autoRun = await build(context, {}, { repository_visibility: 'private' })
  expect(autoRun.outputs.attested).toBe('false')
  expect(autoRun.log).toContain('Not signed: the repository is private')
  expect(sigstore.requests.slice(requestsBefore).filter(path => !path.startsWith('/identity'))).toEqual([])
  const requiredRun = await build(context, { attest: 'true' }, { repository_visibility: 'private' })
  expect(requiredRun.outputs.attested).toBe('true')
})

test('fails after the push if the signing service fails, and does not log the identity token', async () => {
  const context = await fixture.repositories.push({ ...files, a: '7' }, 'unavailable')
  sigstore.unavailable.add('/rekor')
  try {
    const { errors, log } = await build(context)
    expect(errors).toEqual([expect.stringContaining('was pushed, but not signed: Sigstore (')])
    expect(
      log
        .split('\n')
        .filter(line => !line.startsWith('::add-mask::'))
        .join('\n'),
    ).not.toMatch(/eyJ[\w-]+\.eyJ/)
  } finally {
    sigstore.unavailable.clear()
  }
  expect((await build(context)).outputs).toMatchObject({ built: 'true', attested: 'true' })
})

test('does not sign an image that can contain code other than its commit', async () => {
  const dockerfile = `FROM scratch AS clone\nRUN git clone ${fixture.repositories.github.url}/${source} /code\nFROM scratch\nCOPY a /a\n`
  const context = await fixture.repositories.push({ Dockerfile: dockerfile, a: '8' }, 'cloned')
  const autoRun = await build(context)
  expect(autoRun.errors).toEqual([])
  expect(autoRun.outputs).toMatchObject({ built: 'true', attested: 'false' })
  expect(autoRun.log).toContain('Not signed: the image may contain code other than its commit')
  const requiredRun = await build(context, { attest: 'true', force: 'true' })
  expect(requiredRun.errors).toEqual([expect.stringContaining('may contain code other than its commit')])
})
