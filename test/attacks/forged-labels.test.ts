import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { StepResult } from '../runner/run-action.ts'
import { imageUpdated, launcherWrites } from '../scenarios/launcher-event.ts'
import { type ImageShape, labelKeys } from '../scenarios/published-image.ts'
import { launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'

let stage: TwoRepositories
/** Head of the source's main. */
let commit: string
let images = 0
let before: { readonly dockerfile: string; readonly writes: number }

beforeAll(async () => {
  stage = await TwoRepositories.open()
  commit = await stage.github.seed(source, 'main', { 'README.md': 'A model\n' })
  await stage.seedLauncher('main', `FROM ${stage.image}:main\n`)
})
beforeEach(async () => {
  before = { dockerfile: await stage.dockerfile('main'), writes: launcherWrites(stage).length }
})
afterAll(() => stage.close())

/** Labels as build-binder-image sets them. */
const genuine = () => ({
  [labelKeys.source]: `${stage.github.url}/${source}`,
  [labelKeys.revision]: commit,
  [labelKeys.ref]: 'refs/heads/main',
  [labelKeys.created]: new Date(Date.UTC(2026, 0, 1, 0, ++images)).toISOString(),
})

/** Puts an image into the registry that has these labels beside or instead of the genuine ones. */
function publish(labels: Readonly<Record<string, string>> = {}, shape: ImageShape = {}, tag = 'main') {
  return stage.publish(tag, { labels: { ...genuine(), ...labels }, salt: String(images), ...shape })
}

function publishWith(...keys: (keyof typeof labelKeys)[]) {
  const labels = Object.entries(genuine()).filter(([key]) => keys.some(name => labelKeys[name] === key))
  return stage.publish('main', { labels: Object.fromEntries(labels), salt: String(images) })
}

function event(digest: string, more: object = {}) {
  return imageUpdated(stage, 'main', digest, { source: build(), ...more })
}

function build(more: object = {}) {
  return {
    ...{ repository: source, revision: commit, run_url: `${stage.github.url}/${source}/actions/runs/1` },
    ...more,
  }
}

async function expectRejected({ errors, outputs }: StepResult, ...parts: string[]): Promise<void> {
  for (const part of parts) expect(errors.join('\n')).toContain(part)
  expect(errors).toHaveLength(1)
  expect(outputs.changed).not.toBe('true')
  await expectNothingWritten()
}

async function expectNothingWritten(): Promise<void> {
  expect(await stage.dockerfile('main')).toBe(before.dockerfile)
  expect(launcherWrites(stage)).toHaveLength(before.writes)
}

async function expectPinned(result: StepResult, digest: string): Promise<void> {
  expect(result.errors).toEqual([])
  expect(result.outputs.outcome).toBe('pinned')
  expect(await stage.dockerfile('main')).toContain(`FROM ${stage.image}:main@${digest}\n`)
}

test('an image with the labels of build-binder-image is pinned', async () => {
  const digest = await publish()
  await expectPinned(await stage.receive(event(digest)), digest)
})

test('an image of another branch', async () => {
  const digest = await publish({ [labelKeys.ref]: 'refs/heads/evil' })
  const rejection = 'was built from refs/heads/evil, but the event says refs/heads/main'
  await expectRejected(await stage.receive(event(digest)), rejection)
  await expectRejected(await stage.receive(event(digest), { 'allow-unlabelled': 'true' }), rejection)
  await expectRejected(
    await stage.receive({ branch: 'main', sha: digest }, { 'accept-unverified-event': 'true' }),
    'refs/heads/evil, which does not belong on launcher branch "main"',
  )
})

test('a ref that is displayed as another one', async () => {
  const digest = await publish({ [labelKeys.ref]: 'refs/heads/\u202eniam' })
  const result = await stage.receive(event(digest))
  await expectRejected(result, 'was built from refs/heads/\\u202eniam')
  expect(result.log + result.summary).not.toContain('\u202e')
})

test('an image of a pull request, in an event and as the current image of the tag', async () => {
  const digest = await publish({ [labelKeys.ref]: 'refs/pull/7/merge' })
  await expectRejected(await stage.receive(event(digest)), 'was built from refs/pull/7/merge')
  const accept = { 'accept-unverified-event': 'true' }
  await expectRejected(await stage.receive({ branch: 'main', sha: digest }, accept), 'refs/pull/7/merge')
  await expectRejected(await stage.receive(undefined, { branches: 'main' }), 'a pull request')
})

test('an image of a fork', async () => {
  const digest = await publish({ [labelKeys.source]: 'https://github.com/mallory/model' })
  await expectRejected(
    await stage.receive(event(digest)),
    'was built from mallory/model, but the event says science/model',
  )
  const forked = { repository: 'mallory/model', run_url: 'https://github.com/mallory/model/actions/runs/1' }
  await expectRejected(
    await stage.receive(event(digest, { source: build(forked) }), {
      'source-repository': source,
      'require-provenance': 'false',
    }),
    '`source-repository` is science/model',
  )
})

test('an image of another commit', async () => {
  const other = 'decade'.padEnd(40, '0')
  const digest = await publish({ [labelKeys.revision]: other })
  await expectRejected(
    await stage.receive(event(digest)),
    `was built from commit ${other}, but the event says ${commit}`,
  )
})

test('an image without labels', async () => {
  const digest = await publishWith('created')
  await expectRejected(
    await stage.receive(event(digest)),
    'the source repository that the event names cannot be verified',
  )
  const allowed = await stage.receive(event(digest), { 'allow-unlabelled': 'true' })
  expect(allowed.warnings.join('\n')).toContain('its origin is not verified')
  await expectPinned(allowed, digest)
})

test('the labels of docker/metadata-action are enough for a commit that the source has on its branch', async () => {
  const head = await publishWith('created', 'source', 'revision')
  await expectPinned(await stage.receive(event(head)), head)

  const older = commit
  commit = await stage.github.seed(source, 'main', { 'README.md': 'Another model\n' })
  const digest = await publishWith('created', 'source')
  await expectPinned(await stage.receive(event(digest, { source: build({ revision: older }) })), digest)
})

test('a label that the base image left, such as that of Ubuntu, is none', async () => {
  const digest = await publish({ [labelKeys.ref]: 'ubuntu' })
  await expectPinned(await stage.receive(event(digest)), digest)
})

test('a commit that the source does not have on the branch', async () => {
  const evil = await stage.github.seed(source, 'evil', { 'README.md': 'Evil\n' })
  for (const revision of [evil, 'decade'.padEnd(40, '0')]) {
    const digest = await publish({ [labelKeys.revision]: revision, [labelKeys.ref]: '' })
    await expectRejected(
      await stage.receive(event(digest, { source: build({ revision }) })),
      `GitHub does not show commit ${revision} on refs/heads/main of ${source}`,
    )
  }
})

test('an undated image does not replace a dated one', async () => {
  const digest = await publish({ [labelKeys.created]: '' })
  const { outputs } = await stage.receive(event(digest))
  expect(outputs).toMatchObject({ outcome: 'stale', changed: 'false' })
  await expectNothingWritten()
  await expectPinned(await stage.receive(event(digest), { 'allow-older': 'true' }), digest)
})

test('the event of two fields', async () => {
  const digest = await publish()
  const news = { branch: 'main', sha: digest }
  await expectRejected(await stage.receive(news), 'The event contains only a branch and a digest')
  await expectPinned(await stage.receive(news, { 'accept-unverified-event': 'true' }), digest)
})

test('a tag that holds another image is not written into FROM', async () => {
  const digest = await publish()
  await publish({}, {}, 'victim')
  const result = await stage.receive(event(digest, { tag: 'victim' }))
  expect(result.summary).toContain('`victim` no longer holds the announced image')
  await expectPinned(result, digest)
})

test('the address of a run of another repository', async () => {
  const digest = await publish()
  for (const run_url of [
    'https://github.com/mallory/model/actions/runs/1',
    `${stage.github.url}/${source}/actions/runs/1/../../../evil`,
    `https://evil.example/${source}/actions/runs/1`,
  ]) {
    await expectRejected(
      await stage.receive(event(digest, { source: build({ run_url }) })),
      `expected ${stage.github.url}/${source}/actions/runs/<number>`,
    )
  }
})

test('the address of a build elsewhere is shown as text', async () => {
  const gitlab = { [labelKeys.source]: `https://gitlab.com/${source}` }
  const digest = await publish(gitlab)
  const run_url = `https://gitlab.com/${source}/-/jobs/1`
  const result = await stage.receive(event(digest, { source: build({ run_url }) }))
  expect(result.summary).toContain(`- **built by:** \`${run_url}\``)
  await expectPinned(result, digest)
})

test('the event of a tag neither freezes the branch of another ref nor creates one', async () => {
  await stage.seedLauncher('stable', `FROM ${stage.image}:main\n`)
  const digest = await publish({ [labelKeys.ref]: 'refs/tags/v9' })
  const news = event(digest, { branch: 'stable', ref: 'refs/tags/v9' })
  expect((await stage.receive(news)).outputs.outcome).toBe('pinned')
  expect(await stage.dockerfile('stable')).toBe(`FROM ${stage.image}:main@${digest}\n`)

  const created = await stage.receive({ ...news, branch: 'gh-pages' }, { 'create-branch': 'true' })
  expect(created.errors.join('\n')).toContain('refs/tags/v9 does not create it')
  expect(await stage.github.head(launcher, 'gh-pages')).toBeUndefined()
})
