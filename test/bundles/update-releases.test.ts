import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { imageUpdated, launcherWrites, revision } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { launcher, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
let digest: string
let otherDigest: string
let cleanups: (() => void)[] = []

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  const labels = { [labelKeys.revision]: revision }
  digest = await repositories.publish('v1', { labels, salt: 'one' })
  otherDigest = await repositories.publish('v1', { labels, salt: 'two' })
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n\nENV MODEL_BRANCH=main\n`)
})
afterEach(() => {
  for (const cleanUp of cleanups) cleanUp()
  cleanups = []
})
afterAll(() => repositories.close())

function releaseEvent(version: string, fields: object = {}) {
  return imageUpdated(repositories, version, digest, { ref: `refs/tags/${version}`, tag: version, ...fields })
}

const launcherBranches = async () => {
  const refs = await fetch(`${repositories.github.url}/repos/${launcher}/git/matching-refs/heads/`, {
    headers: { 'user-agent': 'test' },
  })
  return ((await refs.json()) as { ref: string }[]).map(({ ref }) => ref.slice('refs/heads/'.length))
}

async function seedBase(files: Record<string, string>): Promise<void> {
  await repositories.github.seed(launcher, 'main', files)
}

test('the event for a release creates its branch with one commit, and a second event changes nothing', async () => {
  const base = await repositories.github.log(launcher, 'main')
  const { outputs, errors, summary } = await repositories.update(releaseEvent('v1.0.0'), {
    'branch-variable': 'MODEL_BRANCH',
  })

  expect(errors).toEqual([])
  const [commit, ...earlier] = await repositories.github.log(launcher, 'v1.0.0')
  expect(outputs).toMatchObject({
    changed: 'true',
    outcome: 'created',
    'commit-sha': commit?.oid,
    'launch-url': `https://mybinder.org/v2/gh/${launcher}/v1.0.0`,
  })
  expect(earlier).toEqual(base)
  expect(commit?.files).toEqual(['.binder/Dockerfile'])
  expect(commit?.message).toContain(`Source: science/model@${revision} (refs/tags/v1.0.0)`)
  expect(await repositories.dockerfile('v1.0.0')).toBe(
    '# Binder launcher for refs/tags/v1.0.0\n' +
      '# Binder Actions keeps the digest below up to date. You can edit all other lines.\n\n' +
      '# binder-actions: frozen v1.0.0\n' +
      `FROM ${repositories.image}:v1.0.0@${digest}\n\nENV MODEL_BRANCH=v1.0.0\n`,
  )
  expect(await launcherBranches()).toEqual(['main', 'v1.0.0'])
  expect(summary).toContain('was created and launches')

  const secondRun = await repositories.update(releaseEvent('v1.0.0'))
  expect(secondRun.outputs).toMatchObject({ changed: 'false', outcome: 'unchanged' })
})

test('the event for a release freezes its manually created branch', async () => {
  await repositories.seedLauncher('v7.0', `FROM ${repositories.image}:v7.0\n`)

  const { outputs } = await repositories.update(releaseEvent('v7.0'))

  expect(outputs.outcome).toBe('pinned')
  expect(await repositories.dockerfile('v7.0')).toBe(
    `# binder-actions: frozen v7.0\nFROM ${repositories.image}:v7.0@${digest}\n`,
  )
  expect((await repositories.update(releaseEvent('v7.0'))).outputs.outcome).toBe('unchanged')
  expect((await repositories.update(releaseEvent('v7.0', { sha: otherDigest }))).errors[0]).toContain(
    'is a release, frozen at',
  )
})

test('fault 84: rejects another image for a release unless `allow-retag` is set', async () => {
  await repositories.update(releaseEvent('v2.0.0'))
  const before = [launcherWrites(repositories).length, await repositories.dockerfile('v2.0.0')]
  const retagEvent = releaseEvent('v2.0.0', { sha: otherDigest })

  const { exitCode, errors } = await repositories.update(retagEvent)

  expect(exitCode).toBe(1)
  expect(errors[0]).toContain(
    `Branch "v2.0.0" is a release, frozen at ${repositories.image}:v2.0.0@${digest}`,
  )
  expect(errors[0]).toContain('`allow-retag: true`')
  expect([launcherWrites(repositories).length, await repositories.dockerfile('v2.0.0')]).toEqual(before)
  const byBranch = await repositories.update(
    imageUpdated(repositories, 'v2.0.0', otherDigest, { tag: 'v2.0.0' }),
  )
  expect(byBranch.errors[0]).toContain('is a release, frozen at')
  const allowedRun = await repositories.update(retagEvent, { 'allow-retag': 'true' })
  expect(allowedRun.outputs.outcome).toBe('pinned')
  expect(await repositories.dockerfile('v2.0.0')).toContain(`@${otherDigest}\n`)
})

test('fills FROM, ENV and <branch> into a template of the launcher and keeps all other bytes', async () => {
  const template = `# launcher of <branch>\r\nFROM ${repositories.image}:any AS base\r\nRUN echo <branch>\r\nENV A=1 MODEL_BRANCH=<branch>\r\n`
  await seedBase({ 'templates/Dockerfile': template })
  const inputs = { template: 'templates/Dockerfile', 'branch-variable': 'MODEL_BRANCH' }

  const { errors } = await repositories.update(releaseEvent('v3.0.0'), inputs)

  expect(errors).toEqual([])
  expect(await repositories.dockerfile('v3.0.0')).toBe(
    '# launcher of v3.0.0\r\n# binder-actions: frozen v3.0.0\r\n' +
      `FROM ${repositories.image}:v3.0.0@${digest} AS base\r\nRUN echo v3.0.0\r\nENV A=1 MODEL_BRANCH=v3.0.0\r\n`,
  )
})

test.each([
  ['that is absent', undefined, 'The template templates/bad is not on branch "main"'],
  ['without FROM', '# FROM x\nARG A=1\n', 'templates/bad: Dockerfile line 2: the file has no FROM'],
  ['of another image', 'FROM debian:13\n', 'templates/bad: line 2 launches debian:13, not '],
])('fault 85: rejects a template %s', async (_name, text, message) => {
  await repositories.github.seed(launcher, 'main', { 'templates/bad': text ?? 'x' })
  if (text === undefined) await repositories.github.seed(launcher, 'main', { 'templates/bad': null })
  const before = launcherWrites(repositories).length
  const { errors } = await repositories.update(releaseEvent('v4.0.0'), { template: 'templates/bad' })
  expect(errors).toEqual([expect.stringContaining(message)])
  expect(launcherWrites(repositories)).toHaveLength(before)
  expect(await launcherBranches()).not.toContain('v4.0.0')
})

test('fault 85: rejects a branch name that would inject instructions into a template', async () => {
  await seedBase({ 'templates/Dockerfile': `FROM ${repositories.image}:any\nRUN echo <branch>\n` })
  const payload = imageUpdated(repositories, 'x', digest, { ref: 'refs/heads/a;id' })
  const { errors } = await repositories.update(payload, {
    'create-branch': 'true',
    template: 'templates/Dockerfile',
  })
  expect(errors).toEqual([expect.stringContaining('"a;id" cannot replace <branch> in the template')])
})

test('rejects an image for a new branch if the default branch launches another image', async () => {
  const payload = releaseEvent('v5.0.0', { image: `${repositories.image}-other` })
  const rejectedRun = await repositories.update(payload)
  expect(rejectedRun.errors[0]).toContain(
    'the default branch of the launcher runs another image. Set `allowed-image` to this image',
  )
  const missingRun = await repositories.update(releaseEvent('v5.0.0', { sha: `sha256:${'ab'.repeat(32)}` }))
  expect(missingRun.errors[0]).toContain('is not in the registry')
  expect(await launcherBranches()).not.toContain('v5.0.0')
})

test('creates a development branch only with `create-branch` and updates it afterwards', async () => {
  const payload = imageUpdated(repositories, 'topic-x', digest, { ref: 'refs/heads/topic/x', tag: 'topic-x' })
  expect((await repositories.update(payload)).errors[0]).toContain(
    'set `create-branch: true`, or create the branch yourself',
  )
  const inputs = { 'create-branch': 'true', 'branch-variable': 'MODEL_BRANCH' }

  expect((await repositories.update(payload, inputs)).outputs.outcome).toBe('created')

  expect(await repositories.dockerfile('topic-x')).not.toContain('frozen')
  expect(await repositories.dockerfile('topic-x')).toContain('ENV MODEL_BRANCH=topic/x\n')
  expect((await repositories.update({ ...payload, sha: otherDigest }, inputs)).outputs.outcome).toBe('pinned')
  expect((await repositories.update({ ...payload, ref: 'refs/heads/topic-x' }, inputs)).errors[0]).toContain(
    'adopt-ref',
  )
})

test('does not create a branch for an event with only a branch and a digest', async () => {
  const { errors } = await repositories.update({ branch: 'fresh', sha: digest }, { 'create-branch': 'true' })
  expect(errors).toEqual([expect.stringContaining('is not sufficient to create the branch')])
})

test('a dry run creates nothing', async () => {
  const before = launcherWrites(repositories).length
  expect((await repositories.update(releaseEvent('v6.0.0'), { 'dry-run': 'true' })).outputs.outcome).toBe(
    'would-pin',
  )
  expect(launcherWrites(repositories)).toHaveLength(before)
})

test('rejects a release if the launcher has a tag of the same name', async () => {
  await repositories.github.tag(launcher, 'v7.0.0', (await repositories.github.head(launcher, 'main')) ?? '')
  expect((await repositories.update(releaseEvent('v7.0.0'))).errors[0]).toContain(
    'The launcher also has a tag "v7.0.0"',
  )
})

test('the error names a rule that forbids new branches', async () => {
  await repositories.github.protectBranch(launcher, 'v8.0.0', { by: 'ruleset', blocksCreation: true })
  const { errors } = await repositories.update(releaseEvent('v8.0.0'))
  expect(errors[0]).toContain('rule "creation" of ruleset 1')
  expect(await launcherBranches()).not.toContain('v8.0.0')
  expect(await launcherBranches()).not.toContain('binder-actions/new/v8.0.0')
})

const unexplainedRejection = { status: 422, body: { message: 'Reference update failed' } }

test('fault 77: retries a rejection without a reason and without a rule', async () => {
  let rejections = 2
  cleanups.push(
    repositories.github.intercept(({ operation }) =>
      operation === 'git/create-ref' && rejections-- > 0 ? unexplainedRejection : undefined,
    ),
  )
  const { errors, outputs } = await repositories.update(releaseEvent('v12.0.0'))
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('created')
})

test('fails after five rejections without a reason', async () => {
  cleanups.push(
    repositories.github.intercept(({ operation }) =>
      operation === 'git/create-ref' ? unexplainedRejection : undefined,
    ),
  )
  const { errors } = await repositories.update(releaseEvent('v13.0.0'))
  expect(errors).toEqual([
    expect.stringContaining('5 times in a row without a reason (Reference update failed)'),
  ])
})

test('retries a rejection if the token can bypass the only rule', async () => {
  await repositories.github.protectBranch(launcher, 'v14.0.0', {
    by: 'ruleset',
    name: 'Bypassed',
    blocksCreation: true,
    allow: ['github-actions[bot]'],
  })
  let rejections = 1
  cleanups.push(
    repositories.github.intercept(({ operation, body }) =>
      operation === 'git/create-ref' && JSON.stringify(body).includes('heads/v14') && rejections-- > 0
        ? unexplainedRejection
        : undefined,
    ),
  )
  const { errors, outputs } = await repositories.update(releaseEvent('v14.0.0'))
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('created')
})

test('the error names the branch whose name conflicts with the name of the new branch', async () => {
  await repositories.github.seed(launcher, 'binder-actions/new', { 'README.md': 'Conflicting branch' })
  const { errors } = await repositories.update(releaseEvent('v15.0.0'))
  await repositories.github.deleteBranch(launcher, 'binder-actions/new')
  expect(errors).toEqual([
    expect.stringContaining('conflicts with branch "binder-actions/new" of science/model-launcher'),
  ])
})

test.each(['git/create-ref', 'createCommitOnBranch'])(
  'creates the branch exactly once if the response to %s is lost',
  async operation => {
    for (const [index, loss] of (['drop-after', 'drop-before'] as const).entries()) {
      const version = `v9.${index}.${operation.length}`
      let isFirst = true
      const restore = repositories.github.intercept(request => {
        if (!isFirst || request.operation !== operation) return undefined
        isFirst = false
        return loss
      })
      const { errors, outputs } = await repositories.update(releaseEvent(version))
      restore()
      expect(errors).toEqual([])
      expect(outputs).toMatchObject({ outcome: 'created', changed: 'true' })
      expect(await repositories.dockerfile(version)).toContain(`@${digest}`)
      expect((await launcherBranches()).filter(name => name.startsWith('binder-actions/'))).toEqual([])
    }
  },
)

test('recognizes the created branch if the response to the last request is lost', async () => {
  cleanups.push(
    repositories.github.intercept(({ operation, body }) =>
      operation === 'git/create-ref' && JSON.stringify(body).includes('"refs/heads/v10')
        ? 'drop-after'
        : undefined,
    ),
  )
  const { outputs, errors } = await repositories.update(releaseEvent('v10.0.0'))
  expect(errors).toEqual([])
  expect(outputs).toMatchObject({
    outcome: 'created',
    'commit-sha': await repositories.github.head(launcher, 'v10.0.0'),
  })
})

test.each([1, 4])('creates the branch once with %i stale reads after each write', async reads => {
  repositories.github.lagBehindWrites(reads)
  cleanups.push(() => repositories.github.lagBehindWrites(0))
  const event = releaseEvent(`v16.${reads}.0`)
  const first = await repositories.update(event)
  const second = await repositories.update(event)
  expect([...first.errors, ...second.errors]).toEqual([])
  expect([first.outputs.outcome, second.outputs.outcome]).toEqual(['created', 'unchanged'])
  expect(await repositories.github.log(launcher, `v16.${reads}.0`)).toHaveLength(
    (await repositories.github.log(launcher, 'main')).length + 1,
  )
})

test('fault 78: recognizes a commit whose response is lost, even if reads are still stale', async () => {
  await repositories.update(releaseEvent('v17.0.0'))
  repositories.github.lagBehindWrites(2)
  cleanups.push(() => repositories.github.lagBehindWrites(0))
  let isFirst = true
  cleanups.push(
    repositories.github.intercept(({ operation }) => {
      if (!isFirst || operation !== 'createCommitOnBranch') return undefined
      isFirst = false
      return 'drop-after'
    }),
  )
  const { errors, outputs } = await repositories.update(releaseEvent('v17.0.0', { sha: otherDigest }), {
    'allow-retag': 'true',
  })
  expect(errors).toEqual([])
  expect(outputs).toMatchObject({
    outcome: 'pinned',
    changed: 'true',
    'commit-sha': await repositories.github.head(launcher, 'v17.0.0'),
  })
})

test('four concurrent events for one release create one branch', async () => {
  const results = await Promise.all([1, 2, 3, 4].map(() => repositories.update(releaseEvent('v11.0.0'))))
  expect(results.flatMap(({ errors }) => errors)).toEqual([])
  expect(results.map(({ outputs }) => outputs.outcome).sort()).toEqual([
    'created',
    'unchanged',
    'unchanged',
    'unchanged',
  ])
  expect(await launcherBranches()).toContain('v11.0.0')
  expect((await launcherBranches()).filter(name => name.startsWith('binder-actions/'))).toEqual([])
})
