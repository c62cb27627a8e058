/**
 * Replays each accident of a manually maintained pipeline between a source repository and its launcher, with the real
 * bundles, real git and a real registry. The build's tests replay accidents of the build alone.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { imageUpdated, launcherWrites, revision } from './launcher-event.ts'
import { type ImageShape, labelKeys } from './published-image.ts'
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

/** Simulates the source after a push: an image under the ref's tag, and an event. */
async function pushAndDispatch(
  ref: string,
  tag: string,
  shape: ImageShape = {},
  more: Record<string, string> = {},
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
  const result = await dispatchUpdate(ref, sha, `${repositories.image}:${tag}@${digest}`, more)
  expect(result.errors.filter(() => more.wait === undefined)).toEqual([])
  return { digest, sha, result }
}

async function dispatchUpdate(
  ref: string,
  sha: string,
  reference: string,
  more: Record<string, string> = {},
) {
  const inputs = { token: dispatchToken, repository: launcher, reference, ...more }
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

test('a moving tag: each rebuild under one tag is one launcher commit', async () => {
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
  const pinned = commits.slice(0, rebuilds).map(({ message }) => /^Image: .*@(.*)$/m.exec(message)?.[1])
  expect(pinned.reverse()).toEqual(digests)
})

test('a renamed payload field: rejected, and the default branch is not written instead', async () => {
  const digest = await repositories.publish('main-slim', { labels: { [labelKeys.revision]: revision } })
  const before = [await repositories.dockerfile('main'), launcherWrites(repositories).length]
  const { branch, ...rest } = imageUpdated(repositories, 'development', digest)

  for (const payload of [{ ...rest, launcher_branch: branch }, { ...rest, branch: '' }, { sha: digest }]) {
    const { exitCode, errors } = await repositories.update(payload)
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain('branch')
  }

  expect([await repositories.dockerfile('main'), launcherWrites(repositories).length]).toEqual(before)
})

test('a missing image is rejected before the event, and main keeps its pin', async () => {
  const before = await repositories.dockerfile('main')
  const sha = await repositories.github.seed(source, 'main', { 'data.txt': 'x\n' })
  const reference = `${repositories.image}:never-pushed@sha256:${'ab'.repeat(32)}`
  const result = await dispatchUpdate('refs/heads/main', sha, reference, { created: '2026-01-31T12:00:00Z' })
  expect(result.errors[0]).toContain('is not in the registry')
  expect(updates).toEqual([])
  expect(await repositories.dockerfile('main')).toBe(before)
})

test('an image tag in the place of a branch: ref, tag, digest and launcher branch travel apart', async () => {
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

test('a/b and a-b: the second is rejected, whichever way the branch names its owner', async () => {
  await repositories.seedLauncher('a-b', dockerfile('a/b', 'a-b-slim'))
  const first = await pushAndDispatch('refs/heads/a/b', 'a-b-slim')
  expect(updates.map(({ outputs }) => outputs.outcome)).toEqual(['pinned'])

  for (const inputs of [{}, { 'branch-variable': 'MODEL_BRANCH' }]) {
    updateInputs = inputs
    await pushAndDispatch('refs/heads/a-b', 'a-b-slim')
    expect(updates.at(-1)?.errors[0]).toContain('`adopt-ref: true`')
  }
  expect(await repositories.dockerfile('a-b')).toContain(`@${first.digest}\n`)
})

test('an image of another commit than the one that was pushed is rejected before the event', async () => {
  const before = await repositories.dockerfile('main')
  const labels = { [labelKeys.revision]: 'f'.repeat(40) }
  const { sha, result } = await pushAndDispatch('refs/heads/main', 'main-slim', { labels }, { wait: 'true' })
  expect(result.errors[0]).toContain(`was built from commit ${'f'.repeat(40)}, but`)
  expect(result.errors[0]).toContain(sha)
  expect(updates).toEqual([])
  expect(await repositories.dockerfile('main')).toBe(before)
})

test('the digest in a comment: the FROM itself is changed, and the comment stays', async () => {
  const comment = `# pinned: sha256:${'0'.repeat(64)}\n`
  await repositories.seedLauncher('commented', `${comment}${dockerfile('commented')}`)
  const { digest } = await pushAndDispatch('refs/heads/commented', 'commented-slim')
  expect(await repositories.dockerfile('commented')).toBe(
    `${comment}${dockerfile('commented', `commented-slim@${digest}`)}`,
  )
})

test('an old image built late does not push out a newer one', async () => {
  await repositories.seedLauncher('late', dockerfile('late'))
  const newer = await pushAndDispatch('refs/heads/late', 'late-slim', { created: '2026-02-02T00:00:00Z' })
  await pushAndDispatch('refs/heads/late', 'late-slim', { created: '2026-02-01T00:00:00Z' })
  expect(updates.map(({ outputs }) => outputs.outcome)).toEqual(['pinned', 'stale'])
  expect(await repositories.dockerfile('late')).toContain(`@${newer.digest}\n`)
})

test('a payload with shell commands is neither executed nor written', async () => {
  const digest = await repositories.publish('main-slim', { labels: { [labelKeys.revision]: revision } })
  const before = await repositories.dockerfile('main')
  const evil = ['$(touch /tmp/evil)', '"; id; "', '`id`', "'$(id)'", 'x\nRUN id', '${{ github.token }}']
  const fields = ['branch', 'sha', 'image', 'tag', 'created', 'correlation']
  for (const [index, text] of evil.entries()) {
    const field = fields[index] ?? ''
    const { exitCode, errors } = await repositories.update(
      imageUpdated(repositories, 'main', digest, { [field]: text }),
    )
    expect({ field, text, exitCode }).toEqual({ field, text, exitCode: 1 })
    expect(errors[0]).toContain(`${field} is ${JSON.stringify(text)}`)
  }
  expect(await repositories.dockerfile('main')).toBe(before)
})

test('a release that is announced twice: created once, then verified; never silently replaced by another image', async () => {
  const sha = await repositories.github.seed(source, 'main', { 'data.txt': 'release\n' })
  await repositories.github.tag(source, 'v3.0.1', sha)
  const labels = { [labelKeys.revision]: sha, [labelKeys.ref]: 'refs/tags/v3.0.1' }
  const digest = await repositories.publish('v3.0.1-slim', { labels, created: '2026-02-01T00:00:00Z' })
  const again = () => dispatchUpdate('refs/tags/v3.0.1', sha, `${repositories.image}:v3.0.1-slim@${digest}`)

  await again()
  await again()

  expect(updates.map(({ outputs }) => outputs.outcome)).toEqual(['created', 'unchanged'])
  const other = await repositories.publish('v3.0.1-slim', { labels, created: '2026-02-02T00:00:00Z' })
  await dispatchUpdate('refs/tags/v3.0.1', sha, `${repositories.image}:v3.0.1-slim@${other}`)
  expect(updates.at(-1)?.errors[0]).toContain('is a release, frozen at')
  expect(await repositories.dockerfile('v3.0.1')).toContain(`@${digest}\n`)
})
