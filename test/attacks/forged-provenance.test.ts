import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { projectWorkflow } from '../fakes/sigstore/run-claims.ts'
import { fastClock } from '../runner/fast-clock.ts'
import type { StepResult } from '../runner/run-action.ts'
import { launcherWrites } from '../scenarios/launcher-event.ts'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { ProvenanceFixture, revision } from './provenance-fixture.ts'

const otherCommit = 'decade'.padEnd(40, '0')
let fixture: ProvenanceFixture
let before: { readonly dockerfile: string; readonly writes: number }

beforeAll(async () => {
  fixture = await ProvenanceFixture.open()
})
beforeEach(async () => {
  before = { dockerfile: await fixture.dockerfile(), writes: launcherWrites(fixture.repositories).length }
})
afterAll(() => fixture.close())

async function expectRejected({ errors, outputs }: StepResult, ...messages: string[]): Promise<void> {
  for (const message of messages) expect(errors.join('\n')).toContain(message)
  expect(errors).toHaveLength(1)
  expect(outputs.changed).not.toBe('true')
  expect(await fixture.dockerfile()).toBe(before.dockerfile)
  expect(launcherWrites(fixture.repositories)).toHaveLength(before.writes)
}

test('pins an image that the workflow of the source built and names the verified build in the commit', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest)

  const { errors, outputs } = await fixture.update(fixture.event(digest))

  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  const [commit] = await fixture.repositories.github.log(launcher, 'main')
  expect(commit?.message).toContain(`Source: ${source}@${revision} (refs/heads/main)`)
  expect(commit?.message).toContain('Build: https://github.com/science/model/actions/runs/1/attempts/1')
})

test('uses the provenance to complete an event that contains only a branch and a digest', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest)
  const { errors, outputs } = await fixture.update({ branch: 'main', sha: digest })
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
})

test('rejects an image without provenance', async () => {
  const digest = await fixture.publish()
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    `${source} has no signed provenance for ${digest}`,
  )
})

test("rejects an image built from a branch other than the event's", async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest, {}, { ref: 'refs/heads/evil' })
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    'built from refs/heads/evil',
    'but the event is for refs/heads/main',
  )
  await expectRejected(
    await fixture.update({ branch: 'main', sha: digest }),
    'That ref belongs on launcher branch "evil", not on "main"',
  )
})

test('rejects a statement about this branch from a run of another branch', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest, { ref: 'refs/heads/main' }, { ref: 'refs/heads/evil' })
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    `it states that refs/heads/main at ${revision} was built`,
    'in a run of refs/heads/evil',
  )
})

test('accepts another branch only if a trusted workflow on the default branch was triggered manually', async () => {
  const build = { ref: 'refs/heads/stable', commit: otherCommit }
  await fixture.repositories.seedLauncher('stable', `FROM ${fixture.repositories.image}:main\n`)
  const digest = await fixture.publish({ 'org.opencontainers.image.revision': otherCommit })
  const event = fixture.event(digest, {
    branch: 'stable',
    ref: build.ref,
    source: {
      repository: source,
      revision: otherCommit,
      run_url: 'https://github.com/science/model/actions/runs/1',
    },
  })

  const workflow = `${source}/.github/workflows/own.yml@refs/heads/main`
  await fixture.attest(digest, build, { event_name: 'workflow_dispatch', job_workflow_ref: workflow })
  await expectRejected(
    await fixture.update(event),
    `by https://github.com/${workflow}, which is not \`signer-workflow\``,
  )

  await fixture.attest(digest, build, { event_name: 'workflow_dispatch' })
  const { errors, outputs } = await fixture.update(event)
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
})

test('accepts any workflow of the source for exactly the commit on which it ran', async () => {
  const workflow = `${source}/.github/workflows/own.yml@refs/heads/main`
  const digest = await fixture.publish()
  await fixture.attest(digest, { commit: otherCommit }, { job_workflow_ref: workflow })
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    `refs/heads/main at ${otherCommit}`,
    `at ${revision}`,
  )
  await fixture.attest(digest, {}, { job_workflow_ref: workflow })
  expect((await fixture.update(fixture.event(digest))).outputs.outcome).toBe('pinned')
})

test('rejects a project workflow that a pull request changed', async () => {
  const digest = await fixture.publish()
  await fixture.attest(
    digest,
    { ref: 'refs/heads/main', commit: otherCommit },
    { job_workflow_ref: `${projectWorkflow}@refs/pull/7/merge` },
  )
  await expectRejected(await fixture.update(fixture.event(digest)), 'which is not `signer-workflow`')
})

test("rejects a commit other than the event's", async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest, { commit: otherCommit })
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    `at commit ${otherCommit}, but the event is for commit ${revision}`,
  )
})

test('rejects a valid signature of another repository or of a new repository with the same name', async () => {
  const digest = await fixture.publish()
  const fork = await fixture.createRepository('mallory/model')
  await fixture.attest(digest, {}, { repository: 'mallory/model' }, fork)
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    'signed by a workflow of mallory/model',
    `expected ${source}`,
  )

  const squattedDigest = await fixture.publish()
  await fixture.attest(squattedDigest, {}, {}, fork)
  await expectRejected(await fixture.update(fixture.event(squattedDigest)), `(repository ${fork.id}`)
})

test('rejects a statement about a repository that did not sign it', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest, { repository: 'mallory/model' })
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    'mallory/model was built, but it was signed by a workflow of science/model',
  )
})

test('rejects the bundle of another digest', async () => {
  const [digest, genuineDigest] = [await fixture.publish(), await fixture.publish()]
  fixture.repositories.github.addAttestation(source, await fixture.sign(genuineDigest), [digest])
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    `it is signed for ${genuineDigest}, not for ${digest}`,
  )
})

test('rejects a statement that was changed after it was signed', async () => {
  const [digest, genuineDigest] = [await fixture.publish(), await fixture.publish()]
  const bundle = structuredClone(await fixture.sign(genuineDigest)) as { dsseEnvelope: { payload: string } }
  const statement = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()
  const forgedStatement = statement.replaceAll(genuineDigest.slice(7), digest.slice(7))
  bundle.dsseEnvelope.payload = Buffer.from(forgedStatement).toString('base64')
  fixture.repositories.github.addAttestation(source, bundle)
  await expectRejected(await fixture.update(fixture.event(digest)), 'its signature is not valid')
})

test('rejects an image of a pull request', async () => {
  const pull = { ref: 'refs/pull/7/merge', event_name: 'pull_request' }
  const digest = await fixture.publish()
  await fixture.attest(digest, {}, pull)
  await expectRejected(await fixture.update(fixture.event(digest)), 'built from refs/pull/7/merge')
  await expectRejected(
    await fixture.update({ branch: 'main', sha: digest }),
    'That ref belongs on launcher branch "pr-7"',
  )

  const disguisedDigest = await fixture.publish()
  await fixture.attest(disguisedDigest, { ref: 'refs/heads/main' }, { event_name: 'pull_request_target' })
  await expectRejected(
    await fixture.update(fixture.event(disguisedDigest)),
    'signed in a run of a pull request (pull_request_target',
  )
})

test('rejects an identity from another identity provider', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest, {}, { iss: 'https://accounts.example.org' })
  await expectRejected(
    await fixture.update(fixture.event(digest)),
    'https://accounts.example.org, expected https://token.actions.githubusercontent.com',
  )
})

test('finds a genuine bundle among forged bundles', async () => {
  const digest = await fixture.publish()
  fixture.repositories.github.addAttestation(source, { mediaType: 'nonsense' }, [digest])
  await fixture.attest(digest, {}, { ref: 'refs/heads/evil' })
  await fixture.attest(digest)
  const { errors, outputs } = await fixture.update(fixture.event(digest))
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
})

test('drift repair pins only an image that was built for the branch', async () => {
  const digest = await fixture.publish()
  await expectRejected(await fixture.update(undefined, { branches: 'main' }), 'has no signed provenance')
  await fixture.attest(digest, {}, { ref: 'refs/heads/evil' })
  await expectRejected(
    await fixture.update(undefined, { branches: 'main' }),
    'That ref belongs on launcher branch "evil"',
  )
  await fixture.attest(digest)
  const { errors, outputs } = await fixture.update(undefined, { branches: 'main' })
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
})

test('requires provenance for a new launcher branch', async () => {
  const digest = await fixture.publish()
  const event = fixture.event(digest, { branch: 'v1.0', ref: 'refs/tags/v1.0' })
  await expectRejected(await fixture.update(event), 'has no signed provenance')
  await fixture.attest(digest, {}, { ref: 'refs/tags/v1.0' })
  const { errors, outputs } = await fixture.update(event)
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('created')
})

test('the environment cannot replace the trust root', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest)
  const home = await mkdtemp(join(fixture.repositories.directory, 'home-'))
  const env = {
    HOME: home,
    XDG_DATA_HOME: home,
    TUF_MIRROR: fixture.sigstore.instance.mirror,
    TUF_ROOT: join(home, 'root.json'),
    SIGSTORE_ROOT_FILE: join(home, 'root.json'),
    SIGSTORE_TRUSTED_ROOT: fixture.sigstore.trustRootFile,
    'INPUT_TRUST-ROOT': '',
    // This server does not tunnel, so requests to the public Sigstore fail.
    https_proxy: fixture.sigstore.url,
    ...fastClock,
  }
  const requestsBefore = fixture.sigstore.requests.length
  const result = await fixture.update(fixture.event(digest), { 'trust-root': '' }, { env })
  await expectRejected(result, 'The trust root of https://tuf-repo-cdn.sigstore.dev cannot be verified')
  const requests = new Set(fixture.sigstore.requests.slice(requestsBefore))
  expect([...requests]).toEqual(['tuf-repo-cdn.sigstore.dev:443'])
})

test('rejects a trust root that is not a file of the default branch', async () => {
  const digest = await fixture.publish()
  await fixture.attest(digest)
  const path = 'evil-root.json'
  await fixture.repositories.github.seed(launcher, 'evil', { [path]: fixture.sigstore.trustRootFile })
  const result = await fixture.update(
    fixture.event(digest),
    { 'trust-root': path },
    { ref: 'refs/heads/evil' },
  )
  await expectRejected(result, `${path} on the default branch of ${launcher} does not exist`)
  await expectRejected(
    await fixture.update(fixture.event(digest), { 'trust-root': '.github' }),
    '.github on the default branch',
  )
})
