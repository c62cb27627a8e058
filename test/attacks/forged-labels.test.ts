import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { StepResult } from '../runner/run-action.ts'
import { imageUpdated, launcherWrites } from '../scenarios/launcher-event.ts'
import { type ImageShape, labelKeys } from '../scenarios/publish-image.ts'
import { launcher, source, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
/** Head commit of branch `main` of the source. */
let commit: string
let imageCount = 0
let before: { readonly dockerfile: string; readonly writes: number }

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  commit = await repositories.github.seed(source, 'main', { 'README.md': 'A model\n' })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
beforeEach(async () => {
  before = { dockerfile: await repositories.dockerfile('main'), writes: launcherWrites(repositories).length }
})
afterAll(() => repositories.close())

/** Returns the labels that build-binder-image sets. */
const genuineLabels = () => ({
  [labelKeys.source]: `${repositories.github.url}/${source}`,
  [labelKeys.revision]: commit,
  [labelKeys.ref]: 'refs/heads/main',
  [labelKeys.created]: new Date(Date.UTC(2026, 0, 1, 0, ++imageCount)).toISOString(),
})

/** Pushes an image with the genuine labels, some of them replaced by the given ones. */
function publish(labels: Readonly<Record<string, string>> = {}, shape: ImageShape = {}, tag = 'main') {
  return repositories.publish(tag, {
    labels: { ...genuineLabels(), ...labels },
    salt: String(imageCount),
    ...shape,
  })
}

/** Pushes an image that has only the named labels. */
function publishWithLabels(...keys: (keyof typeof labelKeys)[]) {
  const labels = Object.entries(genuineLabels()).filter(([key]) => keys.some(name => labelKeys[name] === key))
  return repositories.publish('main', { labels: Object.fromEntries(labels), salt: String(imageCount) })
}

function event(digest: string, fields: object = {}) {
  return imageUpdated(repositories, 'main', digest, { source: buildSource(), ...fields })
}

function buildSource(fields: object = {}) {
  return {
    ...{
      repository: source,
      revision: commit,
      run_url: `${repositories.github.url}/${source}/actions/runs/1`,
    },
    ...fields,
  }
}

async function expectRejected({ errors, outputs }: StepResult, ...messages: string[]): Promise<void> {
  for (const message of messages) expect(errors.join('\n')).toContain(message)
  expect(errors).toHaveLength(1)
  expect(outputs.changed).not.toBe('true')
  await expectNothingWritten()
}

async function expectNothingWritten(): Promise<void> {
  expect(await repositories.dockerfile('main')).toBe(before.dockerfile)
  expect(launcherWrites(repositories)).toHaveLength(before.writes)
}

async function expectPinned(result: StepResult, digest: string): Promise<void> {
  expect(result.errors).toEqual([])
  expect(result.outputs.outcome).toBe('pinned')
  expect(await repositories.dockerfile('main')).toContain(`FROM ${repositories.image}:main@${digest}\n`)
}

test('pins an image with the labels of build-binder-image', async () => {
  const digest = await publish()
  await expectPinned(await repositories.receive(event(digest)), digest)
})

test('rejects an image built from another branch', async () => {
  const digest = await publish({ [labelKeys.ref]: 'refs/heads/evil' })
  const rejection = 'was built from refs/heads/evil, but the event is for refs/heads/main'
  await expectRejected(await repositories.receive(event(digest)), rejection)
  await expectRejected(await repositories.receive(event(digest), { 'allow-unlabelled': 'true' }), rejection)
  await expectRejected(
    await repositories.receive({ branch: 'main', sha: digest }, { 'accept-unverified-event': 'true' }),
    'refs/heads/evil, which does not belong on launcher branch "main"',
  )
})

test('escapes the invisible characters of a ref that looks like another one', async () => {
  const digest = await publish({ [labelKeys.ref]: 'refs/heads/\u202eniam' })
  const result = await repositories.receive(event(digest))
  await expectRejected(result, 'was built from refs/heads/\\u202eniam')
  expect(result.log + result.summary).not.toContain('\u202e')
})

test('rejects an image of a pull request in an event and as the current image of the tag', async () => {
  const digest = await publish({ [labelKeys.ref]: 'refs/pull/7/merge' })
  await expectRejected(
    await repositories.receive(event(digest)),
    'was built from pull request refs/pull/7/merge',
  )
  const acceptingInputs = { 'accept-unverified-event': 'true' }
  await expectRejected(
    await repositories.receive({ branch: 'main', sha: digest }, acceptingInputs),
    'refs/pull/7/merge',
  )
  await expectRejected(await repositories.receive(undefined, { branches: 'main' }), 'built from pull request')
})

test('rejects an image built from a fork', async () => {
  const digest = await publish({ [labelKeys.source]: 'https://github.com/mallory/model' })
  await expectRejected(
    await repositories.receive(event(digest)),
    'was built from mallory/model, but the event is for science/model',
  )
  const forkSource = {
    repository: 'mallory/model',
    run_url: 'https://github.com/mallory/model/actions/runs/1',
  }
  await expectRejected(
    await repositories.receive(event(digest, { source: buildSource(forkSource) }), {
      'source-repository': source,
      'require-provenance': 'false',
    }),
    '`source-repository` is science/model',
  )
})

test('rejects an image built from another commit', async () => {
  const otherCommit = 'decade'.padEnd(40, '0')
  const digest = await publish({ [labelKeys.revision]: otherCommit })
  await expectRejected(
    await repositories.receive(event(digest)),
    `was built from commit ${otherCommit}, but the event is for ${commit}`,
  )
})

test('rejects an image without labels unless `allow-unlabelled` is set', async () => {
  const digest = await publishWithLabels('created')
  await expectRejected(
    await repositories.receive(event(digest)),
    'the source repository that the event names cannot be verified',
  )
  const result = await repositories.receive(event(digest), { 'allow-unlabelled': 'true' })
  expect(result.warnings.join('\n')).toContain('its origin is not verified')
  await expectPinned(result, digest)
})

test('pins an image that has only the labels of docker/metadata-action if its commit is on the branch', async () => {
  const head = await publishWithLabels('created', 'source', 'revision')
  await expectPinned(await repositories.receive(event(head)), head)

  const olderCommit = commit
  commit = await repositories.github.seed(source, 'main', { 'README.md': 'Another model\n' })
  const digest = await publishWithLabels('created', 'source')
  await expectPinned(
    await repositories.receive(event(digest, { source: buildSource({ revision: olderCommit }) })),
    digest,
  )
})

test('ignores a ref label inherited from the base image, such as the label of Ubuntu', async () => {
  const digest = await publish({ [labelKeys.ref]: 'ubuntu' })
  await expectPinned(await repositories.receive(event(digest)), digest)
})

test('rejects a commit that is not on the branch of the source', async () => {
  const evilCommit = await repositories.github.seed(source, 'evil', { 'README.md': 'Evil\n' })
  for (const revision of [evilCommit, 'decade'.padEnd(40, '0')]) {
    const digest = await publish({ [labelKeys.revision]: revision, [labelKeys.ref]: '' })
    await expectRejected(
      await repositories.receive(event(digest, { source: buildSource({ revision }) })),
      `commit ${revision} on refs/heads/main of ${source}, which the event names, is not on GitHub`,
    )
  }
})

test('does not replace a dated image with an undated one', async () => {
  const digest = await publish({ [labelKeys.created]: '' })
  const { outputs } = await repositories.receive(event(digest))
  expect(outputs).toMatchObject({ outcome: 'stale', changed: 'false' })
  await expectNothingWritten()
  await expectPinned(await repositories.receive(event(digest), { 'allow-older': 'true' }), digest)
})

test('rejects an event with only a branch and a digest unless `accept-unverified-event` is set', async () => {
  const digest = await publish()
  const payload = { branch: 'main', sha: digest }
  await expectRejected(await repositories.receive(payload), 'The event contains only a branch and a digest')
  await expectPinned(await repositories.receive(payload, { 'accept-unverified-event': 'true' }), digest)
})

test('does not write a tag that points to another image into FROM', async () => {
  const digest = await publish()
  await publish({}, {}, 'victim')
  const result = await repositories.receive(event(digest, { tag: 'victim' }))
  expect(result.summary).toContain('`victim` no longer points to the announced image')
  await expectPinned(result, digest)
})

test('rejects the run URL of another repository', async () => {
  const digest = await publish()
  for (const run_url of [
    'https://github.com/mallory/model/actions/runs/1',
    `${repositories.github.url}/${source}/actions/runs/1/../../../evil`,
    `https://evil.example/${source}/actions/runs/1`,
  ]) {
    await expectRejected(
      await repositories.receive(event(digest, { source: buildSource({ run_url }) })),
      `expected ${repositories.github.url}/${source}/actions/runs/<number>`,
    )
  }
})

test('shows a build URL outside GitHub as text, not as a link', async () => {
  const gitlabLabels = { [labelKeys.source]: `https://gitlab.com/${source}` }
  const digest = await publish(gitlabLabels)
  const run_url = `https://gitlab.com/${source}/-/jobs/1`
  const result = await repositories.receive(event(digest, { source: buildSource({ run_url }) }))
  expect(result.summary).toContain(`- **built by:** \`${run_url}\``)
  await expectPinned(result, digest)
})

test('the event for a tag neither freezes nor creates the launcher branch of another ref', async () => {
  await repositories.seedLauncher('stable', `FROM ${repositories.image}:main\n`)
  const digest = await publish({ [labelKeys.ref]: 'refs/tags/v9' })
  const payload = event(digest, { branch: 'stable', ref: 'refs/tags/v9' })
  expect((await repositories.receive(payload)).outputs.outcome).toBe('pinned')
  expect(await repositories.dockerfile('stable')).toBe(`FROM ${repositories.image}:main@${digest}\n`)

  const created = await repositories.receive({ ...payload, branch: 'gh-pages' }, { 'create-branch': 'true' })
  expect(created.errors.join('\n')).toContain('which is not created for refs/tags/v9')
  expect(await repositories.github.head(launcher, 'gh-pages')).toBeUndefined()
})
