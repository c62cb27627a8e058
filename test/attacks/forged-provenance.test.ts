import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { suiteWorkflow } from '../fakes/sigstore/run-claims.ts'
import { fastClock } from '../runner/fast-clock.ts'
import type { StepResult } from '../runner/run-action.ts'
import { launcherWrites } from '../scenarios/launcher-event.ts'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { ProvenanceStage, revision } from './provenance-stage.ts'

const other = 'decade'.padEnd(40, '0')
let stage: ProvenanceStage
let before: { readonly dockerfile: string; readonly writes: number }

beforeAll(async () => {
  stage = await ProvenanceStage.open()
})
beforeEach(async () => {
  before = { dockerfile: await stage.dockerfile(), writes: launcherWrites(stage.repositories).length }
})
afterAll(() => stage.close())

async function expectRejected({ errors, outputs }: StepResult, ...parts: string[]): Promise<void> {
  for (const part of parts) expect(errors.join('\n')).toContain(part)
  expect(errors).toHaveLength(1)
  expect(outputs.changed).not.toBe('true')
  expect(await stage.dockerfile()).toBe(before.dockerfile)
  expect(launcherWrites(stage.repositories)).toHaveLength(before.writes)
}

test('an image that the workflow of the source built is pinned, with its verified build in the commit', async () => {
  const digest = await stage.image()
  await stage.attest(digest)

  const { errors, outputs } = await stage.update(stage.event(digest))

  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  const [commit] = await stage.repositories.github.log(launcher, 'main')
  expect(commit?.message).toContain(`Source: ${source}@${revision} (refs/heads/main)`)
  expect(commit?.message).toContain('Build: https://github.com/science/model/actions/runs/1/attempts/1')
})

test('the event with only a branch and a digest is completed by the provenance', async () => {
  const digest = await stage.image()
  await stage.attest(digest)
  const { errors, outputs } = await stage.update({ branch: 'main', sha: digest })
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
})

test('rejects an image without provenance', async () => {
  const digest = await stage.image()
  await expectRejected(
    await stage.update(stage.event(digest)),
    `${source} has no signed provenance for ${digest}`,
  )
})

test('rejects an image of another branch, announced for this one', async () => {
  const digest = await stage.image()
  await stage.attest(digest, {}, { ref: 'refs/heads/evil' })
  await expectRejected(
    await stage.update(stage.event(digest)),
    'built from refs/heads/evil',
    'but the event is for refs/heads/main',
  )
  await expectRejected(
    await stage.update({ branch: 'main', sha: digest }),
    'which belongs on launcher branch "evil", and not on "main"',
  )
})

test('rejects a run of another branch that claims to have built this one', async () => {
  const digest = await stage.image()
  await stage.attest(digest, { ref: 'refs/heads/main' }, { ref: 'refs/heads/evil' })
  await expectRejected(
    await stage.update(stage.event(digest)),
    `it states that refs/heads/main at ${revision} was built`,
    'in a run of refs/heads/evil',
  )
})

test('a manual run on the default branch may build another one; a workflow that is not trusted may not', async () => {
  const built = { ref: 'refs/heads/stable', commit: other }
  await stage.repositories.seedLauncher('stable', `FROM ${stage.repositories.image}:main\n`)
  const digest = await stage.image({ 'org.opencontainers.image.revision': other })
  const event = stage.event(digest, {
    branch: 'stable',
    ref: built.ref,
    source: {
      repository: source,
      revision: other,
      run_url: 'https://github.com/science/model/actions/runs/1',
    },
  })

  const workflow = `${source}/.github/workflows/own.yml@refs/heads/main`
  await stage.attest(digest, built, { event_name: 'workflow_dispatch', job_workflow_ref: workflow })
  await expectRejected(
    await stage.update(event),
    `by https://github.com/${workflow}, which is not \`signer-workflow\``,
  )

  await stage.attest(digest, built, { event_name: 'workflow_dispatch' })
  const { errors, outputs } = await stage.update(event)
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
})

test('any workflow of the source may sign for exactly what it ran on', async () => {
  const workflow = `${source}/.github/workflows/own.yml@refs/heads/main`
  const digest = await stage.image()
  await stage.attest(digest, { commit: other }, { job_workflow_ref: workflow })
  await expectRejected(
    await stage.update(stage.event(digest)),
    `refs/heads/main at ${other}`,
    `at ${revision}`,
  )
  await stage.attest(digest, {}, { job_workflow_ref: workflow })
  expect((await stage.update(stage.event(digest))).outputs.outcome).toBe('pinned')
})

test('rejects the workflow of this suite as changed by a pull request', async () => {
  const digest = await stage.image()
  await stage.attest(
    digest,
    { ref: 'refs/heads/main', commit: other },
    { job_workflow_ref: `${suiteWorkflow}@refs/pull/7/merge` },
  )
  await expectRejected(await stage.update(stage.event(digest)), 'which is not `signer-workflow`')
})

test('rejects another commit than the event says', async () => {
  const digest = await stage.image()
  await stage.attest(digest, { commit: other })
  await expectRejected(
    await stage.update(stage.event(digest)),
    `at commit ${other}, but the event is for commit ${revision}`,
  )
})

test('rejects a valid signature of another repository, or of a repository that took over the name', async () => {
  const digest = await stage.image()
  const fork = await stage.createRepository('mallory/model')
  await stage.attest(digest, {}, { repository: 'mallory/model' }, fork)
  await expectRejected(
    await stage.update(stage.event(digest)),
    'signed by a workflow of mallory/model',
    `expected ${source}`,
  )

  const squatted = await stage.image()
  await stage.attest(squatted, {}, {}, fork)
  await expectRejected(await stage.update(stage.event(squatted)), `(repository ${fork.id}`)
})

test('rejects a statement about another repository than the one that signed it', async () => {
  const digest = await stage.image()
  await stage.attest(digest, { repository: 'mallory/model' })
  await expectRejected(
    await stage.update(stage.event(digest)),
    'mallory/model was built, but it was signed by a workflow of science/model',
  )
})

test('rejects the bundle of another digest', async () => {
  const [digest, genuine] = [await stage.image(), await stage.image()]
  stage.repositories.github.addAttestation(source, await stage.sign(genuine), [digest])
  await expectRejected(
    await stage.update(stage.event(digest)),
    `it is signed for ${genuine}, not for ${digest}`,
  )
})

test('rejects a statement that was changed after it was signed', async () => {
  const [digest, genuine] = [await stage.image(), await stage.image()]
  const bundle = structuredClone(await stage.sign(genuine)) as { dsseEnvelope: { payload: string } }
  const statement = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()
  const forged = statement.replaceAll(genuine.slice(7), digest.slice(7))
  bundle.dsseEnvelope.payload = Buffer.from(forged).toString('base64')
  stage.repositories.github.addAttestation(source, bundle)
  await expectRejected(await stage.update(stage.event(digest)), 'its signature is not valid')
})

test('rejects an image of a pull request', async () => {
  const pull = { ref: 'refs/pull/7/merge', event_name: 'pull_request' }
  const digest = await stage.image()
  await stage.attest(digest, {}, pull)
  await expectRejected(await stage.update(stage.event(digest)), 'built from refs/pull/7/merge')
  await expectRejected(await stage.update({ branch: 'main', sha: digest }), 'which is never launched')

  const disguised = await stage.image()
  await stage.attest(disguised, { ref: 'refs/heads/main' }, { event_name: 'pull_request_target' })
  await expectRejected(
    await stage.update(stage.event(disguised)),
    'signed in a run of a pull request (pull_request_target',
  )
})

test('rejects an identity of another provider', async () => {
  const digest = await stage.image()
  await stage.attest(digest, {}, { iss: 'https://accounts.example.org' })
  await expectRejected(
    await stage.update(stage.event(digest)),
    'https://accounts.example.org, expected https://token.actions.githubusercontent.com',
  )
})

test('a genuine bundle among forged ones is found', async () => {
  const digest = await stage.image()
  stage.repositories.github.addAttestation(source, { mediaType: 'nonsense' }, [digest])
  await stage.attest(digest, {}, { ref: 'refs/heads/evil' })
  await stage.attest(digest)
  const { errors, outputs } = await stage.update(stage.event(digest))
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
})

test('drift repair pins only what was built for the branch', async () => {
  const digest = await stage.image()
  await expectRejected(await stage.update(undefined, { branches: 'main' }), 'has no signed provenance')
  await stage.attest(digest, {}, { ref: 'refs/heads/evil' })
  await expectRejected(
    await stage.update(undefined, { branches: 'main' }),
    'which belongs on launcher branch "evil"',
  )
  await stage.attest(digest)
  const { errors, outputs } = await stage.update(undefined, { branches: 'main' })
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
})

test('a new launcher branch needs provenance too', async () => {
  const digest = await stage.image()
  const event = stage.event(digest, { branch: 'v1.0', ref: 'refs/tags/v1.0' })
  await expectRejected(await stage.update(event), 'has no signed provenance')
  await stage.attest(digest, {}, { ref: 'refs/tags/v1.0' })
  const { errors, outputs } = await stage.update(event)
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('created')
})

test('the environment cannot replace the trust root', async () => {
  const digest = await stage.image()
  await stage.attest(digest)
  const home = await mkdtemp(join(stage.repositories.directory, 'home-'))
  const env = {
    HOME: home,
    XDG_DATA_HOME: home,
    TUF_MIRROR: stage.sigstore.instance.mirror,
    TUF_ROOT: join(home, 'root.json'),
    SIGSTORE_ROOT_FILE: join(home, 'root.json'),
    SIGSTORE_TRUSTED_ROOT: stage.sigstore.trustRootFile,
    'INPUT_TRUST-ROOT': '',
    // Nothing leaves the machine: the public Sigstore is requested but not reachable.
    https_proxy: stage.sigstore.url,
    ...fastClock,
  }
  const asked = stage.sigstore.requests.length
  const result = await stage.update(stage.event(digest), { 'trust-root': '' }, { env })
  await expectRejected(result, 'The trust root of https://tuf-repo-cdn.sigstore.dev cannot be verified')
  const requests = new Set(stage.sigstore.requests.slice(asked))
  expect([...requests]).toEqual(['tuf-repo-cdn.sigstore.dev:443'])
})

test('rejects a trust root on another branch than the default one, or one that is not a file', async () => {
  const digest = await stage.image()
  await stage.attest(digest)
  const path = 'evil-root.json'
  await stage.repositories.github.seed(launcher, 'evil', { [path]: stage.sigstore.trustRootFile })
  const result = await stage.update(stage.event(digest), { 'trust-root': path }, { ref: 'refs/heads/evil' })
  await expectRejected(result, `${path} on the default branch of ${launcher} cannot be read`)
  await expectRejected(
    await stage.update(stage.event(digest), { 'trust-root': '.github' }),
    '.github on the default branch',
  )
})
