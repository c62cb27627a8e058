import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { launcherWrites } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories

beforeEach(async () => {
  repositories = await TwoRepositories.open()
})
afterEach(() => repositories.close())

const repin = (branches: string, inputs: Record<string, string> = {}) =>
  repositories.update(undefined, { branches, ...inputs })

/** Creates a launcher branch that is pinned to the current image of a tag. @returns the digest. */
async function seedPinned(branch: string, tag = branch): Promise<string> {
  const digest = await repositories.publish(tag, { salt: tag })
  await repositories.seedLauncher(branch, `FROM ${repositories.image}:${tag}@${digest}\n`)
  return digest
}

async function readPinnedDigest(branch: string): Promise<string | undefined> {
  return /@(sha256:\w+)/.exec(await repositories.dockerfile(branch))?.[1]
}

const outcomes = (outputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    (JSON.parse(outputs.branches ?? '[]') as { branch: string; outcome: string }[]).map(
      ({ branch, outcome }) => [branch, outcome],
    ),
  )

test('pins each branch to the current image of its tag, except held, frozen and unrelated branches', async () => {
  await seedPinned('main')
  await seedPinned('development')
  const movedDigest = await repositories.publish('development', { salt: 'moved' })
  await repositories.seedLauncher('bare', `FROM ${repositories.image}:main\n`)
  await repositories.seedLauncher(
    'held',
    `# binder-actions: hold broken\nFROM ${repositories.image}:development@${movedDigest}\n`,
  )
  const frozenDockerfile = `# binder-actions: frozen v1\nFROM ${repositories.image}:development@sha256:${'ab'.repeat(32)}\n`
  await repositories.seedLauncher('v1', frozenDockerfile)
  await repositories.seedLauncher('untagged', `FROM ${repositories.image}@${movedDigest}\n`)
  await repositories.github.seed(launcher, 'gh-pages', { 'index.html': 'x' })

  const { outputs, errors, warnings, summary } = await repin('all')

  expect(errors).toEqual([])
  expect(outcomes(outputs)).toEqual({
    main: 'unchanged',
    development: 'pinned',
    bare: 'pinned',
    held: 'held',
    v1: 'frozen',
    untagged: 'skipped',
  })
  expect(outputs).toMatchObject({ changed: 'true', outcome: 'pinned', 'commit-sha': '' })
  expect(await readPinnedDigest('development')).toBe(movedDigest)
  expect(await repositories.dockerfile('v1')).toBe(frozenDockerfile)
  expect(warnings).toEqual([expect.stringContaining('Branch "held" is held (line 1: broken)')])
  expect(summary).toContain('2 of 6 launcher branches now launch another image')
  expect(summary).not.toContain('gh-pages')
  expect(summary).toContain(`| development | [pinned](${repositories.github.url}/${launcher}/commit/`)

  const secondRun = await repin('all')
  expect(secondRun.outputs).toMatchObject({ changed: 'false' })
})

test('pins five branches with their ENV, and changes only FROM', async () => {
  const names = ['main', 'development', 'release/v3', 'feature/solver', 'v0.99']
  const text = (tag: string, name: string) =>
    `# ${name}\nFROM ${repositories.image}:${tag}\n\nENV MODEL_BRANCH=${name}\nENV MODEL_STYLE=dark\n`
  const expectedDockerfiles = new Map<string, string>()
  for (const name of names) {
    const tag = `${name.replaceAll('/', '-')}-slim`
    await repositories.seedLauncher(name, text(tag, name))
    const ref = name === 'v0.99' ? `refs/tags/${name}` : `refs/heads/${name}`
    const digest = await repositories.publish(tag, { salt: tag, labels: { [labelKeys.ref]: ref } })
    expectedDockerfiles.set(name, text(`${tag}@${digest}`, name))
  }

  const { outputs, errors } = await repin('all', { 'branch-variable': 'MODEL_BRANCH' })

  expect(errors).toEqual([])
  expect(outcomes(outputs)).toEqual(Object.fromEntries(names.map(name => [name, 'pinned'])))
  for (const [name, content] of expectedDockerfiles) expect(await repositories.dockerfile(name)).toBe(content)
})

test('pins a new image tag on all branches that match the patterns', async () => {
  await seedPinned('main')
  await seedPinned('release-1')
  await seedPinned('release-2')
  const labels = {
    [labelKeys.source]: 'https://github.com/science/model',
    [labelKeys.revision]: 'e'.repeat(40),
    [labelKeys.ref]: 'refs/heads/main',
  }
  const digest = await repositories.publish('2026.01-slim', { labels })

  const { outputs, errors } = await repin('release-*, main', { 'image-tag': '2026.01-slim' })

  expect(errors).toEqual([])
  expect(outcomes(outputs)).toEqual({ main: 'pinned', 'release-1': 'pinned', 'release-2': 'pinned' })
  for (const branch of ['main', 'release-1', 'release-2']) {
    expect(await repositories.dockerfile(branch)).toBe(`FROM ${repositories.image}:2026.01-slim@${digest}\n`)
  }
  const [commit] = await repositories.github.log(launcher, 'release-1')
  expect(commit?.message).toBe(
    `Pin model:2026.01-slim to ${digest.slice(7, 19)}\n\nImage: ${repositories.image}:2026.01-slim@${digest}\n` +
      `Source: science/model@${'e'.repeat(40)} (refs/heads/main)`,
  )
})

test('updates the other branches if some fail, and the next run updates a fixed branch', async () => {
  await seedPinned('a')
  await seedPinned('b')
  await seedPinned('c')
  await repositories.seedLauncher('gone', `FROM ${repositories.image}:no-such-tag\n`)
  await repositories.seedLauncher('broken', 'RUN x\n')
  await repositories.github.protectBranch(launcher, 'b')
  const movedDigests = await Promise.all(
    ['a', 'b', 'c'].map(tag => repositories.publish(tag, { salt: `${tag} moved` })),
  )

  const { exitCode, errors, outputs, summary } = await repin('all nothing-*')

  expect(exitCode).toBe(1)
  expect(outcomes(outputs)).toEqual({
    'nothing-*': 'failed',
    a: 'pinned',
    b: 'failed',
    c: 'pinned',
    gone: 'failed',
    broken: 'failed',
  })
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('4 of 6 branches could not be updated')
  expect(errors[0]).toContain(`gone: ${repositories.image} has no tag "no-such-tag"`)
  expect(errors[0]).toContain(
    'broken: .binder/Dockerfile: Dockerfile line 1: RUN is not allowed before the first FROM',
  )
  expect(errors[0]).toContain('nothing-*: no branch has this name')
  expect(summary).toContain('| broken | failed |')
  expect(outputs.outcome).toBe('failed')

  await repositories.github.protectBranch(launcher, 'b', { allow: ['github-actions[bot]'] })
  const { outputs: second } = await repin('a,b,c')
  expect(outcomes(second)).toEqual({ a: 'unchanged', b: 'pinned', c: 'unchanged' })
  expect(await Promise.all(['a', 'b', 'c'].map(readPinnedDigest))).toEqual(movedDigests)
})

test('writes one branch per second, and retries a write to a moved branch on its new head', async () => {
  for (const name of ['a', 'b']) {
    await seedPinned(name)
    await repositories.publish(name, { salt: `${name} moved` })
  }
  let isFirst = true
  const restore = repositories.github.intercept(async ({ operation }) => {
    if (operation !== 'createCommitOnBranch' || !isFirst) return undefined
    isFirst = false
    await repositories.github.seed(launcher, 'a', { 'README.md': 'Edited by a maintainer\n' })
    return undefined
  })
  const { outputs } = await repin('all')
  restore()
  expect(outcomes(outputs)).toEqual({ a: 'pinned', b: 'pinned' })
  const commits = repositories.github.requests.filter(({ operation }) => operation === 'createCommitOnBranch')
  expect(commits).toHaveLength(3)
  const [, second, third] = commits.map(({ at }) => at.getTime())
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(990)
  expect(await repositories.github.log(launcher, 'a')).toHaveLength(3)
})

test('skips a branch that is deleted during the run and updates the others', async () => {
  for (const name of ['a', 'b']) {
    await seedPinned(name)
    await repositories.publish(name, { salt: `${name} moved` })
  }
  const restore = repositories.github.intercept(async ({ operation }) => {
    if (operation !== 'createCommitOnBranch' || (await repositories.github.head(launcher, 'a')) === undefined)
      return undefined
    await fetch(`${repositories.github.url}/repos/${launcher}/git/refs/heads/a`, {
      method: 'DELETE',
      headers: { authorization: 'Bearer ghs_launcher_workflow_token', 'user-agent': 'test' },
    })
    return undefined
  })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:a\n`)
  const { outputs, errors } = await repin('a b')
  restore()
  expect(errors).toEqual([])
  expect(outcomes(outputs)).toEqual({ a: 'skipped', b: 'pinned' })
})

test('rejects a branch that shares its name with a tag', async () => {
  await seedPinned('main')
  await seedPinned('v1')
  await repositories.publish('v1', { salt: 'moved' })
  await repositories.github.tag(launcher, 'v1', (await repositories.github.head(launcher, 'main')) ?? '')
  const { errors } = await repin('all')
  expect(errors[0]).toContain('Branch "v1" could not be updated: The launcher also has a tag "v1"')
})

test('finds a tag with the name of the branch among hundreds of tags', async () => {
  await seedPinned('main')
  await seedPinned('version-9')
  await repositories.publish('version-9', { salt: 'moved' })
  const others = Array.from({ length: 250 }, (_, index) => `a-${String(index).padStart(3, '0')}`)
  const head = (await repositories.github.head(launcher, 'main')) ?? ''
  await repositories.github.tagAll(launcher, [...others, 'version-9'], head)
  const before = launcherWrites(repositories).length

  const { errors } = await repin('all')

  expect(errors[0]).toContain(
    'Branch "version-9" could not be updated: The launcher also has a tag "version-9"',
  )
  expect(launcherWrites(repositories)).toHaveLength(before)
})

test('does not pin an older image', async () => {
  const publishAt = (created: string) =>
    repositories.publish('main', { labels: { [labelKeys.created]: created } })
  const newerDigest = await publishAt('2026-02-01T00:00:00Z')
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main@${newerDigest}\n`)
  await publishAt('2026-01-01T00:00:00Z')
  expect(outcomes((await repin('all')).outputs)).toEqual({ main: 'stale' })
  expect(outcomes((await repin('all', { 'allow-older': 'true' })).outputs)).toEqual({ main: 'pinned' })
})

test('a dry run writes nothing', async () => {
  await seedPinned('main')
  await repositories.publish('main', { salt: 'moved' })
  expect(outcomes((await repin('all', { 'dry-run': 'true' })).outputs)).toEqual({ main: 'would-pin' })
  expect(launcherWrites(repositories)).toEqual([])
})

test('rejects `branches` together with an event or a digest', async () => {
  const rejectedRun = await repositories.update(
    { branch: 'main', sha: 'ab'.repeat(32) },
    { branches: 'all', digest: 'x' },
  )
  expect(rejectedRun.errors[0]).toContain('branches cannot be combined with payload, digest')
})

describe('a branch whose owner is known only from its image', () => {
  const builtFrom = (ref: string, tag: string) =>
    repositories.publish(tag, { salt: ref, labels: { [labelKeys.ref]: ref } })

  test.each(['a drift repair', 'an event with only a branch and a digest'])(
    'rejects another ref in %s',
    async trigger => {
      const ownDigest = await builtFrom('refs/heads/a/b', 'a-b')
      const dockerfile = `FROM ${repositories.image}:a-b@${ownDigest}\n\nENV MODEL_BRANCH=a/b\n`
      await repositories.seedLauncher('a-b', dockerfile)
      const otherDigest = await builtFrom('refs/heads/a-b', 'a-b')
      const update = (inputs: Record<string, string>) =>
        trigger === 'a drift repair'
          ? repin('a-b', inputs)
          : repositories.update({ branch: 'a-b', sha: otherDigest }, inputs)

      const byVariable = await update({ 'branch-variable': 'MODEL_BRANCH' })
      expect(byVariable.errors[0]).toContain(
        'line 3 sets ENV MODEL_BRANCH=a/b, but the event is for refs/heads/a-b',
      )
      const byLabel = await update({})
      expect(byLabel.errors[0]).toContain(
        'the pinned image was built from refs/heads/a/b, but the event is for refs/heads/a-b',
      )
      expect(await repositories.dockerfile('a-b')).toBe(dockerfile)

      const adoptingRun = await update({ 'branch-variable': 'MODEL_BRANCH', 'adopt-ref': 'true' })
      expect(adoptingRun.errors).toEqual([])
      expect(await readPinnedDigest('a-b')).toBe(otherDigest)
    },
  )

  test('is frozen if its image was built from a tag', async () => {
    const releasedDigest = await builtFrom('refs/tags/v2', 'v2')
    await repositories.seedLauncher('v2', `FROM ${repositories.image}:v2@${releasedDigest}\n`)
    const retaggedDigest = await repositories.publish('v2', {
      salt: 'again',
      labels: { [labelKeys.ref]: 'refs/tags/v2' },
    })

    const { outputs, log } = await repin('all')
    expect(outcomes(outputs)).toEqual({ v2: 'frozen' })
    expect(log).toContain(
      'Branch "v2" is frozen (its image was built from refs/tags/v2), so it was not changed',
    )
    expect(outcomes((await repin('all', { 'allow-retag': 'true' })).outputs)).toEqual({ v2: 'pinned' })
    expect(await readPinnedDigest('v2')).toBe(retaggedDigest)
  })
})

test('replaces a pinned image with a build time in the future with a warning', async () => {
  const futureDigest = await repositories.publish('main', {
    labels: { [labelKeys.created]: '2999-01-01T00:00:00Z' },
  })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main@${futureDigest}\n`)
  const pastDigest = await repositories.publish('main', { created: '2026-05-01T00:00:00Z' })

  const { outputs, warnings } = await repin('main')

  expect(outcomes(outputs)).toEqual({ main: 'pinned' })
  expect(warnings).toEqual([expect.stringContaining('2999-01-01T00:00:00Z, is in the future')])
  expect(await readPinnedDigest('main')).toBe(pastDigest)
})

test('uses the time in the configuration if the label is not a time', async () => {
  const newerDigest = await repositories.publish('main', {
    labels: { [labelKeys.created]: '2026-05-01T00:00:00Z' },
  })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main@${newerDigest}\n`)
  await repositories.publish('main', {
    created: '2020-05-01T00:00:00Z',
    labels: { [labelKeys.created]: 'yesterday' },
  })

  expect(outcomes((await repin('main')).outputs)).toEqual({ main: 'stale' })
})
