/**
 * Reproduces failures of a manually maintained pipeline between a source repository and its launcher, with the bundles,
 * git and a registry. Failures that only affect the build are reproduced in the build tests.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { imageUpdated, launcherWrites, revision } from './launcher-event.ts'
import { type ImageShape, labelKeys } from './publish-image.ts'
import { dispatchToken, launcher, source, sourceToken, TwoRepositories } from './two-repositories.ts'

let repositories: TwoRepositories
let updates: StepResult[] = []
let updateInputs: Record<string, string> = {}

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  await repositories.seedLauncher('main', dockerfile('main'))
  repositories.github.onRepositoryDispatch(launcher, async event => {
    const result = await repositories.update(event.client_payload, updateInputs)
    updates.push(result)
    return result.exitCode === 0 ? undefined : 'failure'
  })
})
beforeEach(() => {
  updates = []
  updateInputs = {}
})
afterAll(() => repositories.close())

function dockerfile(branch: string, tag = `${branch}-slim`): string {
  return `# Binder launcher - ${branch} branch\nFROM ${repositories.image}:${tag}\n\nENV MODEL_BRANCH=${branch}\n`
}

/** Simulates the build of a push: publishes an image under a tag and sends the event. */
async function pushAndDispatch(
  ref: string,
  tag: string,
  shape: ImageShape = {},
  overrides: Record<string, string> = {},
) {
  const branch = ref.replace(/^refs\/\w+\//, '')
  const sha = await repositories.github.seed(source, branch, { 'data.txt': `${randomUUID()}\n` })
  const labels = { [labelKeys.revision]: sha, [labelKeys.ref]: ref, ...shape.labels }
  const digest = await repositories.publish(tag, {
    salt: sha,
    created: new Date().toISOString(),
    ...shape,
    labels,
  })
  const result = await dispatchUpdate(ref, sha, `${repositories.image}:${tag}@${digest}`, overrides)
  expect(result.errors.filter(() => overrides.wait === undefined)).toEqual([])
  return { digest, sha, result }
}

async function dispatchUpdate(
  ref: string,
  sha: string,
  reference: string,
  overrides: Record<string, string> = {},
) {
  const inputs = { token: dispatchToken, repository: launcher, reference, ...overrides }
  const result = await runAction('actions/dispatch-launcher-update', inputs, {
    repository: source,
    ref,
    sha,
    eventName: 'push',
    githubUrl: repositories.github.url,
    token: sourceToken,
    workspace: repositories.directory,
  })
  await repositories.github.idle()
  return result
}

test('creates one launcher commit for each rebuild under a moving tag', async () => {
  await repositories.seedLauncher('development', dockerfile('development'))
  const rebuilds = 6
  const digests: string[] = []
  for (let build = 0; build < rebuilds; build++) {
    const { digest } = await pushAndDispatch('refs/heads/development', 'development-slim')
    digests.push(digest)
  }
  expect(new Set(digests).size).toBe(rebuilds)
  const commits = await repositories.github.log(launcher, 'development')
  expect(commits).toHaveLength(rebuilds + 1)
  const pinnedDigests = commits
    .slice(0, rebuilds)
    .map(({ message }) => /^Image: .*@(.*)$/m.exec(message)?.[1])
  expect(pinnedDigests.reverse()).toEqual(digests)
})

test('rejects a renamed payload field instead of writing the default branch', async () => {
  const digest = await repositories.publish('main-slim', { labels: { [labelKeys.revision]: revision } })
  const previousState = [await repositories.dockerfile('main'), launcherWrites(repositories).length]
  const { branch, ...otherFields } = imageUpdated(repositories, 'development', digest)

  for (const payload of [
    { ...otherFields, launcher_branch: branch },
    { ...otherFields, branch: '' },
    { sha: digest },
  ]) {
    const { exitCode, errors } = await repositories.update(payload)
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain('branch')
  }

  expect([await repositories.dockerfile('main'), launcherWrites(repositories).length]).toEqual(previousState)
})

test('rejects an absent image before the event is sent, so that main keeps its pin', async () => {
  const previousState = await repositories.dockerfile('main')
  const sha = await repositories.github.seed(source, 'main', { 'data.txt': 'x\n' })
  const reference = `${repositories.image}:never-pushed@sha256:${'ab'.repeat(32)}`
  const result = await dispatchUpdate('refs/heads/main', sha, reference, { created: '2026-01-31T12:00:00Z' })
  expect(result.errors[0]).toContain('is not in the registry')
  expect(updates).toEqual([])
  expect(await repositories.dockerfile('main')).toBe(previousState)
})

test('sends ref, tag, digest and launcher branch in separate fields, so that no tag replaces a branch', async () => {
  updateInputs = { 'branch-variable': 'MODEL_BRANCH' }
  await repositories.seedLauncher('release-0.99', dockerfile('release/0.99', 'release-0.99-slim'))

  const { digest, result } = await pushAndDispatch('refs/heads/release/0.99', 'release-0.99-slim')

  expect(JSON.parse(result.outputs.payload ?? '')).toMatchObject({
    branch: 'release-0.99',
    ref: 'refs/heads/release/0.99',
    tag: 'release-0.99-slim',
    sha: digest,
  })
  expect(await repositories.dockerfile('release-0.99')).toBe(
    dockerfile('release/0.99', `release-0.99-slim@${digest}`),
  )
})

test('rejects a-b on the launcher branch of a/b, with the owner in the image label or in the ENV', async () => {
  await repositories.seedLauncher('a-b', dockerfile('a/b', 'a-b-slim'))
  const firstPush = await pushAndDispatch('refs/heads/a/b', 'a-b-slim')
  expect(updates.map(({ outputs }) => outputs.outcome)).toEqual(['pinned'])

  for (const inputs of [{}, { 'branch-variable': 'MODEL_BRANCH' }]) {
    updateInputs = inputs
    await pushAndDispatch('refs/heads/a-b', 'a-b-slim')
    expect(updates.at(-1)?.errors[0]).toContain('`adopt-ref: true`')
  }
  expect(await repositories.dockerfile('a-b')).toContain(`@${firstPush.digest}\n`)
})

test('rejects an image of a commit other than the pushed commit before the event is sent', async () => {
  const previousState = await repositories.dockerfile('main')
  const labels = { [labelKeys.revision]: 'f'.repeat(40) }
  const { sha, result } = await pushAndDispatch('refs/heads/main', 'main-slim', { labels }, { wait: 'true' })
  expect(result.errors[0]).toContain(`was built from commit ${'f'.repeat(40)}, but`)
  expect(result.errors[0]).toContain(sha)
  expect(updates).toEqual([])
  expect(await repositories.dockerfile('main')).toBe(previousState)
})

test('changes the digest in FROM, not a digest in a comment', async () => {
  const comment = `# pinned: sha256:${'0'.repeat(64)}\n`
  await repositories.seedLauncher('commented', `${comment}${dockerfile('commented')}`)
  const { digest } = await pushAndDispatch('refs/heads/commented', 'commented-slim')
  expect(await repositories.dockerfile('commented')).toBe(
    `${comment}${dockerfile('commented', `commented-slim@${digest}`)}`,
  )
})

test('does not replace a newer image with an older image that is announced later', async () => {
  await repositories.seedLauncher('late', dockerfile('late'))
  const newerPush = await pushAndDispatch('refs/heads/late', 'late-slim', { created: '2026-02-02T00:00:00Z' })
  await pushAndDispatch('refs/heads/late', 'late-slim', { created: '2026-02-01T00:00:00Z' })
  expect(updates.map(({ outputs }) => outputs.outcome)).toEqual(['pinned', 'stale'])
  expect(await repositories.dockerfile('late')).toContain(`@${newerPush.digest}\n`)
})

test('rejects a payload with shell commands', async () => {
  const digest = await repositories.publish('main-slim', { labels: { [labelKeys.revision]: revision } })
  const previousState = await repositories.dockerfile('main')
  const commands = ['$(touch /tmp/evil)', '"; id; "', '`id`', "'$(id)'", 'x\nRUN id', '${{ github.token }}']
  const fields = ['branch', 'sha', 'image', 'tag', 'created', 'correlation']
  for (const [index, text] of commands.entries()) {
    const field = fields[index] ?? ''
    const { exitCode, errors } = await repositories.update(
      imageUpdated(repositories, 'main', digest, { [field]: text }),
    )
    expect({ field, text, exitCode }).toEqual({ field, text, exitCode: 1 })
    expect(errors[0]).toContain(`${field} is ${JSON.stringify(text)}`)
  }
  expect(await repositories.dockerfile('main')).toBe(previousState)
})

test('creates a release only once if it is announced twice, and rejects another image for the release', async () => {
  const sha = await repositories.github.seed(source, 'main', { 'data.txt': 'release\n' })
  await repositories.github.tag(source, 'v3.0.1', sha)
  const labels = { [labelKeys.revision]: sha, [labelKeys.ref]: 'refs/tags/v3.0.1' }
  const digest = await repositories.publish('v3.0.1-slim', { labels, created: '2026-02-01T00:00:00Z' })
  const dispatchRelease = () =>
    dispatchUpdate('refs/tags/v3.0.1', sha, `${repositories.image}:v3.0.1-slim@${digest}`)

  await dispatchRelease()
  await dispatchRelease()

  expect(updates.map(({ outputs }) => outputs.outcome)).toEqual(['created', 'unchanged'])
  const otherDigest = await repositories.publish('v3.0.1-slim', { labels, created: '2026-02-02T00:00:00Z' })
  await dispatchUpdate('refs/tags/v3.0.1', sha, `${repositories.image}:v3.0.1-slim@${otherDigest}`)
  expect(updates.at(-1)?.errors[0]).toContain('is a release, frozen at')
  expect(await repositories.dockerfile('v3.0.1')).toContain(`@${digest}\n`)
})
