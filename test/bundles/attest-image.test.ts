import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readIds } from '../attacks/provenance-stage.ts'
import { type RunClaims, runClaims } from '../fakes/sigstore/run-claims.ts'
import { Sigstore } from '../fakes/sigstore/sigstore.ts'
import type { StepContext } from '../runner/run-action.ts'
import { runCli } from '../runner/run-cli.ts'
import { source, sourceToken } from '../scenarios/two-repositories.ts'
import { BuildRig } from './build-rig.ts'

const trustRoot = '.github/trust-root.json'
const files = { Dockerfile: 'FROM scratch\nCOPY a /a\n' }
let rig: BuildRig
let sigstore: Sigstore

beforeAll(async () => {
  rig = await BuildRig.open()
  sigstore = await Sigstore.open()
  await rig.stage.push({ [trustRoot]: sigstore.trustRootFile })
  grant('write')
})
afterAll(async () => {
  await rig.close()
  await sigstore.close()
})

function grant(attestations: 'read' | 'write'): void {
  const repositories = { [source]: { contents: 'write', actions: 'read', attestations } } as const
  rig.stage.github.addToken(sourceToken, { login: 'github-actions[bot]', kind: 'actions', repositories })
}

/** Builds in a job with `id-token: write`. */
async function build(
  context: StepContext,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<RunClaims> = {},
) {
  const ids = await readIds(rig.stage.github.url, source)
  const claims = runClaims(ids, { ref: context.ref, sha: context.sha, ...more })
  const env = { ...context.env, ...sigstore.identityEnvironment(claims) }
  return rig.run({ ...context, env }, { 'trust-root': trustRoot, ...inputs })
}

async function verify(digest: string) {
  const file = join(rig.stage.directory, 'trust-root.json')
  await writeFile(file, sigstore.trustRootFile)
  const image = `${rig.name('model')}@${digest}`
  const args = ['verify', image, '--source', source, '--trust-root', file, '--json']
  const { out } = await runCli(args, { GITHUB_API_URL: rig.stage.github.url })
  return JSON.parse(out) as { ref: string; revision: string }[]
}

test('the pushed digest is signed for the ref and commit that were built, and is reused afterwards', async () => {
  const context = await rig.stage.push({ ...files, a: '1' }, 'signed')
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

test('a manual run signs for the ref that it built', async () => {
  const context = await rig.stage.push({ ...files, a: '2' }, 'by-hand')
  const run = { ref: 'refs/heads/main', event_name: 'workflow_dispatch' }
  const { errors, outputs } = await build(context, { ref: 'refs/heads/by-hand' }, run)
  expect(errors).toEqual([])
  expect(await verify(outputs.digest ?? '')).toMatchObject([
    { ref: 'refs/heads/by-hand', revision: context.sha },
  ])
})

test('an image that no one signed is not reused, whatever its annotations say', async () => {
  const context = await rig.stage.push({ ...files, a: '3' }, 'forged')
  const first = await build(context)
  const forged = await rig.retagDifferently('model', 'forged')
  expect(forged).not.toBe(first.outputs.digest)

  const second = await build(context)

  expect(second.errors).toEqual([])
  expect(second.outputs).toMatchObject({ built: 'true', attested: 'true' })
  expect(second.outputs.reason).toContain(`${source} has no signed provenance for ${forged}`)
  expect(await rig.headDigest('model', 'forged')).toBe(second.outputs.digest)
})

test('without the permissions nothing is signed; with attest: true that is an error before the build', async () => {
  const context = await rig.stage.push({ ...files, a: '4' }, 'no-identity')
  const auto = await rig.run(context)
  expect(auto.errors).toEqual([])
  expect(auto.outputs.attested).toBe('false')
  expect(auto.log).toContain('Not signed: the job lacks a permission: add `id-token: write`')

  const required = await rig.run(context, { attest: 'true' })
  expect(required.errors).toEqual([
    expect.stringContaining('`attest` is true, but the job lacks a permission'),
  ])

  const refused = await build(context, { attest: 'false' })
  expect(refused.outputs).toMatchObject({ built: 'false', attested: 'false' })
})

test('a job that may not store signatures is warned; with attest: true it fails', async () => {
  grant('read')
  try {
    const context = await rig.stage.push({ ...files, a: '5' }, 'no-storage')
    const auto = await build(context)
    expect(auto.errors).toEqual([])
    expect(auto.outputs.attested).toBe('false')
    expect(auto.warnings).toContainEqual(expect.stringContaining('Add `attestations: write`'))
    const again = await build(context)
    expect(again.errors).toEqual([])
    expect(again.outputs).toMatchObject({ built: 'false', attested: 'false', digest: auto.outputs.digest })
    const required = await build(context, { attest: 'true' })
    expect(required.errors).toEqual([expect.stringContaining('was pushed, but not signed')])
  } finally {
    grant('write')
  }
})

test('the name of a private repository is not published unless attest: true allows it', async () => {
  const context = await rig.stage.push({ ...files, a: '6' }, 'private')
  const asked = sigstore.requests.length
  const auto = await build(context, {}, { repository_visibility: 'private' })
  expect(auto.outputs.attested).toBe('false')
  expect(auto.log).toContain('Not signed: the repository is private')
  expect(sigstore.requests.slice(asked).filter(path => !path.startsWith('/identity'))).toEqual([])
  const required = await build(context, { attest: 'true' }, { repository_visibility: 'private' })
  expect(required.outputs.attested).toBe('true')
})

test('a signing service that fails ends the run after the push, without the identity token in the log', async () => {
  const context = await rig.stage.push({ ...files, a: '7' }, 'unavailable')
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

test('an image that may hold other code than its commit is not signed', async () => {
  const dockerfile = `FROM scratch AS clone\nRUN git clone ${rig.stage.github.url}/${source} /code\nFROM scratch\nCOPY a /a\n`
  const context = await rig.stage.push({ Dockerfile: dockerfile, a: '8' }, 'cloned')
  const auto = await build(context)
  expect(auto.errors).toEqual([])
  expect(auto.outputs).toMatchObject({ built: 'true', attested: 'false' })
  expect(auto.log).toContain('Not signed: the image may hold other code than its commit')
  const required = await build(context, { attest: 'true', force: 'true' })
  expect(required.errors).toEqual([expect.stringContaining('may hold other code than its commit')])
})
