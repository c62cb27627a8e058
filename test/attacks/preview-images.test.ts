/** Attempts to pin an image of a pull request on another branch, and another image on a preview. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { StepResult } from '../runner/run-action.ts'
import { launcherWrites } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { launcher, source } from '../scenarios/two-repositories.ts'
import { ProvenanceFixture, revision } from './provenance-fixture.ts'

const accept = { 'accept-unverified-event': 'true', 'allow-unlabelled': 'true' }
const unsigned = { 'require-provenance': 'false' }
const pull = { ref: 'refs/pull/7/merge', event_name: 'pull_request' }

let fixture: ProvenanceFixture
let before: { readonly heads: readonly (string | undefined)[]; readonly writes: number }

const readHeads = () =>
  Promise.all(['main', 'pr-7', 'pr-8', 'pr-9'].map(name => fixture.repositories.github.head(launcher, name)))

beforeAll(async () => {
  fixture = await ProvenanceFixture.open()
  const { repositories } = fixture
  const preview = (number: number) => `# binder-actions: preview\nFROM ${repositories.image}:pr-${number}\n`
  await repositories.seedLauncher('pr-7', preview(7))
  await repositories.seedLauncher('pr-8', preview(8))
  await repositories.seedLauncher('pr-9', `FROM ${repositories.image}:pr-9\n`)
})
beforeEach(async () => {
  before = { heads: await readHeads(), writes: launcherWrites(fixture.repositories).length }
})
afterAll(() => fixture.close())

async function expectRejected({ errors, outputs }: StepResult, message: string): Promise<void> {
  expect(errors).toEqual([expect.stringContaining(message)])
  expect(outputs.changed).not.toBe('true')
  expect(await readHeads()).toEqual(before.heads)
  expect(launcherWrites(fixture.repositories)).toHaveLength(before.writes)
}

const publishFor = (ref: string) =>
  fixture.publish({ [labelKeys.ref]: ref, [labelKeys.source]: `https://github.com/${source}` })
const event = (digest: string, branch: string, ref: string) => fixture.event(digest, { branch, ref })

test.each([
  ['main', 'names launcher branch "main", but a pull request is launched only on "pr-7"'],
  ['pr-8', 'names launcher branch "pr-8", but a pull request is launched only on "pr-7"'],
  ['new', 'names launcher branch "new", but a pull request is launched only on "pr-7"'],
])('rejects an event for a pull request and branch %s', async (branch, message) => {
  const digest = await publishFor('refs/pull/7/merge')
  const payload = event(digest, branch, 'refs/pull/7/merge')
  await expectRejected(await fixture.update(payload, { ...unsigned, 'create-branch': 'true' }), message)
})

test('rejects the image of a pull request on a branch that has the name of its preview but is not marked as one', async () => {
  const digest = await publishFor('refs/pull/9/merge')
  const message = 'launcher branch "pr-9" is not a preview'
  await expectRejected(await fixture.update(event(digest, 'pr-9', 'refs/pull/9/merge'), unsigned), message)
  await expectRejected(
    await fixture.update({ branch: 'pr-9', sha: digest }, { ...unsigned, ...accept }),
    message,
  )
})

test.each([
  ['refs/heads/main', 'refs/pull/7/merge', 'main'],
  ['refs/heads/pr-9', 'refs/pull/7/merge', 'pr-9'],
  ['refs/pull/8/merge', 'refs/pull/7/merge', 'pr-8'],
])('rejects an event for %s with an image that is labelled %s', async (ref, label, branch) => {
  const digest = await publishFor(label)
  const message = `only on launcher branch "pr-7", not on "${branch}"`
  await expectRejected(await fixture.update(event(digest, branch, ref), { ...unsigned, ...accept }), message)
  const first = await fixture.update({ branch, sha: digest }, { ...unsigned, ...accept })
  await expectRejected(first, message)
})

test('a repair rejects the image of a pull request that was pushed to the tag of a branch', async () => {
  await publishFor('refs/pull/7/merge')
  const repair = (inputs: Record<string, string> = {}) =>
    fixture.update(undefined, { branches: 'main', ...unsigned, ...inputs })
  await expectRejected(await repair(), 'only on launcher branch "pr-7", not on "main"')
  await expectRejected(await repair({ 'image-tag': 'main' }), 'only on launcher branch "pr-7", not on "main"')
})

test('a rollback rejects the image of a pull request, even if a commit of the branch has pinned it', async () => {
  const digest = await publishFor('refs/pull/7/merge')
  const image = `${fixture.repositories.image}:main@${digest}`
  const rollBack = () => fixture.update(undefined, { branches: 'main', 'rollback-to': digest, ...unsigned })
  await expectRejected(await rollBack(), 'only on launcher branch "pr-7", not on "main"')

  // The branch now has the history of a merged preview.
  const { github } = fixture.repositories
  await github.seed(
    launcher,
    'main',
    { '.binder/Dockerfile': `FROM ${image}\n` },
    { message: `Pin\n\nImage: ${image}` },
  )
  const restoredDockerfile = `FROM ${fixture.repositories.image}:main\n`
  await github.seed(launcher, 'main', { '.binder/Dockerfile': restoredDockerfile })
  before = { ...before, heads: await readHeads() }
  await expectRejected(await rollBack(), 'only on launcher branch "pr-7", not on "main"')
})

test.each([
  ['a branch of the same name', 'refs/heads/pr-7', 'refs/heads/pr-7'],
  ['a release of the same name', 'refs/tags/pr-7', 'refs/tags/pr-7'],
  ['another branch', 'refs/heads/main', 'refs/heads/main'],
])('rejects the image of %s on a preview', async (_name, ref, label) => {
  const digest = await publishFor(label)
  const message = `is the preview of pull request 7 and launches only its images`
  await expectRejected(await fixture.update(event(digest, 'pr-7', ref), { ...unsigned, ...accept }), message)
  const forged = await fixture.update({ branch: 'pr-7', sha: digest }, { ...unsigned, ...accept })
  await expectRejected(forged, message)
})

test('rejects the image of a branch in the event of a pull request', async () => {
  const digest = await publishFor('refs/heads/main')
  const payload = event(digest, 'pr-7', 'refs/pull/7/merge')
  await expectRejected(
    await fixture.update(payload, { ...unsigned, ...accept }),
    'was built from refs/heads/main',
  )
})

test('rejects an unlabelled image on a preview, unless the event names the pull request and `allow-unlabelled` is set', async () => {
  const digest = await fixture.publish()
  const first = await fixture.update({ branch: 'pr-7', sha: digest }, { ...unsigned, ...accept })
  await expectRejected(first, 'has no label that names the pull request')
  const payload = event(digest, 'pr-7', 'refs/pull/7/merge')
  await expectRejected(await fixture.update(payload, unsigned), 'has no label')
})

test('rejects an image that is signed for a pull request and labelled for a branch', async () => {
  const digest = await publishFor('refs/heads/main')
  await fixture.attest(digest, {}, pull)
  await expectRejected(
    await fixture.update(event(digest, 'main', 'refs/heads/main')),
    'built from refs/pull/7/merge',
  )
  await expectRejected(
    await fixture.update({ branch: 'main', sha: digest }),
    'That ref belongs on launcher branch "pr-7", not on "main"',
  )
  await expectRejected(await fixture.update(undefined, { branches: 'main' }), 'launcher branch "pr-7"')
})

test('rejects an image on a preview if it is signed for a branch', async () => {
  const digest = await publishFor('refs/pull/7/merge')
  await fixture.attest(digest, {}, { ref: 'refs/heads/main' })
  await expectRejected(
    await fixture.update(event(digest, 'pr-7', 'refs/pull/7/merge')),
    'but the event is for refs/pull/7/merge',
  )
})

test('pins an image that is signed and labelled for the pull request', async () => {
  const digest = await publishFor('refs/pull/7/merge')
  await fixture.attest(digest, { ref: 'refs/pull/7/merge', commit: revision }, pull)
  const { errors, outputs } = await fixture.update(event(digest, 'pr-7', 'refs/pull/7/merge'))
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  expect(await fixture.dockerfile('pr-7')).toContain(`@${digest}`)
})
