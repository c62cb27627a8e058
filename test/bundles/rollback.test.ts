/** Rollback and resumption of a launcher branch, by the action and by the command line. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli } from '../runner/run-cli.ts'
import { imageUpdated, revision } from '../scenarios/launcher-event.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { launcher, launcherToken, TwoRepositories } from '../scenarios/two-repositories.ts'

let repositories: TwoRepositories
/** Digests of three images, oldest first. */
const digests: string[] = []
const shortDigest = (digest: string) => digest.slice('sha256:'.length).slice(0, 12)
const first = () => digests[0] ?? ''
const second = () => digests[1] ?? ''
const third = () => digests[2] ?? ''
let branchCount = 0

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  for (const [index, tag] of ['one', 'two', 'main'].entries()) {
    const labels = { [labelKeys.revision]: revision, [labelKeys.created]: `2026-01-0${index + 1}T00:00:00Z` }
    digests.push(await repositories.publish(tag, { labels, salt: tag }))
  }
})
afterAll(() => repositories.close())

/** Creates a branch that has pinned images one after another. */
async function createPinnedBranch(...pinnedDigests: readonly string[]): Promise<string> {
  const branch = `branch-${++branchCount}`
  await repositories.seedLauncher(branch, `FROM ${repositories.image}:main\n`)
  for (const digest of pinnedDigests) {
    const { errors } = await repositories.update(imageUpdated(repositories, branch, digest), {
      'allow-older': 'true',
    })
    expect(errors).toEqual([])
  }
  return branch
}

const change = (inputs: Readonly<Record<string, string>>) => repositories.receive(undefined, inputs)
const pinnedDockerfile = (digest: string) => `FROM ${repositories.image}:main@${digest}\n`
const lastMessage = async (branch: string) =>
  (await repositories.github.log(launcher, branch))[0]?.message.split('\n') ?? []

function runOnCommandLine(...args: readonly string[]) {
  return runCli(args, { GITHUB_API_URL: repositories.github.url, GITHUB_TOKEN: launcherToken })
}

test('a rollback pins the previous image and holds the branch, so that the next event does not update it', async () => {
  const branch = await createPinnedBranch(first(), second())

  const { errors, outputs } = await change({
    branches: branch,
    'rollback-to': 'previous',
    reason: 'the kernel dies',
  })

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ changed: 'true', outcome: 'pinned', 'previous-digest': second() })
  const heldDockerfile = `# binder-actions: hold rolled back from ${shortDigest(second())}: the kernel dies\n${pinnedDockerfile(first())}`
  expect(await repositories.dockerfile(branch)).toBe(heldDockerfile)
  expect(await lastMessage(branch)).toEqual([
    `Roll back model:main to ${shortDigest(first())}`,
    '',
    'the kernel dies',
    '',
    `Image: ${repositories.image}:main@${first()}`,
    `Source: science/model@${revision} (refs/heads/${branch})`,
    'Build: https://github.com/science/model/actions/runs/1',
    `Rolled-back: ${repositories.image}:main@${second()}`,
  ])

  const event = await repositories.update(imageUpdated(repositories, branch, third()))
  expect(event.outputs).toMatchObject({ changed: 'false', outcome: 'held' })
  expect(await repositories.dockerfile(branch)).toBe(heldDockerfile)
})

test.each(['action', 'command line'])('a rollback by the %s undoes `adopt-ref`', async tool => {
  const branch = `x-${tool.replace(' ', '-')}`
  const owner = branch.replace('-', '/')
  const text = (digest: string, name: string) => `${pinnedDockerfile(digest)}ENV MODEL_BRANCH=${name}\n`
  await repositories.seedLauncher(branch, `FROM ${repositories.image}:main\nENV MODEL_BRANCH=${owner}\n`)
  const variable = { 'branch-variable': 'MODEL_BRANCH' }
  const previous = { ref: `refs/heads/${owner}` }
  await repositories.update(imageUpdated(repositories, branch, first(), previous), variable)
  await repositories.update(imageUpdated(repositories, branch, second()), {
    ...variable,
    'adopt-ref': 'true',
  })
  expect(await repositories.dockerfile(branch)).toBe(text(second(), branch))

  if (tool === 'action') await change({ branches: branch, 'rollback-to': 'previous', ...variable })
  else await runOnCommandLine('rollback', launcher, branch)

  expect(await repositories.dockerfile(branch)).toBe(
    `# binder-actions: hold rolled back from ${shortDigest(second())}\n${text(first(), owner)}`,
  )
})

test('a rollback across a change to another image repository pins the repository of the earlier image', async () => {
  const branch = await createPinnedBranch(first())
  await repositories.seedLauncher(branch, `FROM registry.example/renamed/model:main@${second()}\n`)

  const { errors } = await change({ branches: branch, 'rollback-to': 'previous' })

  expect(errors).toEqual([])
  const heldDockerfile = `# binder-actions: hold rolled back from ${shortDigest(second())}\n${pinnedDockerfile(first())}`
  expect(await repositories.dockerfile(branch)).toBe(heldDockerfile)
})

test('a rollback to a repository that `allowed-image` excludes changes nothing', async () => {
  const branch = await createPinnedBranch(first())
  const renamedDockerfile = `FROM registry.example/renamed/model:main@${second()}\n`
  await repositories.seedLauncher(branch, renamedDockerfile)

  const { errors } = await change({
    branches: branch,
    'rollback-to': 'previous',
    'allowed-image': 'registry.example/renamed/model',
  })

  expect(errors.join()).toContain(
    `The earlier image is ${repositories.image}:main@${first()}, but \`allowed-image\` is registry.example/renamed/model`,
  )
  expect(await repositories.dockerfile(branch)).toBe(renamedDockerfile)
})

test('resume removes the hold and pins the current image of the tag', async () => {
  const branch = await createPinnedBranch(first(), second())
  await change({ branches: branch, 'rollback-to': 'previous' })

  const { errors, outputs } = await change({ branches: branch, resume: 'true' })

  expect(errors).toEqual([])
  expect(outputs).toMatchObject({ changed: 'true', outcome: 'pinned' })
  expect(await repositories.dockerfile(branch)).toBe(pinnedDockerfile(await repositories.headDigest('main')))
})

test('resume only removes the hold if the branch already launches the current image', async () => {
  const branch = await createPinnedBranch(third())
  await repositories.seedLauncher(
    branch,
    `# binder-actions: hold for the course\n${pinnedDockerfile(third())}`,
  )
  await repositories.update(imageUpdated(repositories, branch, third()))

  const { outputs } = await change({ branches: branch, resume: 'true' })

  expect(outputs).toMatchObject({ changed: 'true', outcome: 'pinned' })
  expect(await repositories.dockerfile(branch)).toBe(pinnedDockerfile(third()))
  expect(await lastMessage(branch)).toEqual([
    'Resume updates of model:main',
    '',
    'Hold removed: for the course',
  ])
})

test('a second rollback goes back further, and a third one finds no image and changes nothing', async () => {
  const branch = await createPinnedBranch(first(), second(), third())
  const rollBack = () => change({ branches: branch, 'rollback-to': 'previous' })
  await rollBack()
  await rollBack()
  expect(await repositories.dockerfile(branch)).toContain(pinnedDockerfile(first()))

  const { errors } = await rollBack()

  expect(errors.join('\n')).toContain(`Branch "${branch}" has no commit that pinned another image before`)
  expect(errors.join('\n')).toContain('set `rollback-to` to a digest or an image tag')
  expect(await repositories.dockerfile(branch)).toContain(pinnedDockerfile(first()))
})

test.each(['digest', 'image tag'])('selects the image by its %s', async kind => {
  const branch = await createPinnedBranch(second())
  const to = kind === 'digest' ? first() : 'one'
  const { errors } = await change({ branches: branch, 'rollback-to': to })
  expect(errors).toEqual([])
  expect(await repositories.dockerfile(branch)).toContain(pinnedDockerfile(first()))
})

test('does not pin an image that mybinder.org cannot pull', async () => {
  const branch = await createPinnedBranch(second())
  const absentDigest = `sha256:${'ab'.repeat(32)}`
  const { errors } = await change({ branches: branch, 'rollback-to': absentDigest })
  expect(errors.join('\n')).toContain('nothing was pinned')
  expect(await repositories.dockerfile(branch)).toBe(pinnedDockerfile(second()))
})

test.each([
  [{ 'rollback-to': 'previous' }, 'rollback-to is set, but branches is not'],
  [{ resume: 'true' }, 'resume is set, but branches is not'],
  [{ branches: 'main', resume: 'true', 'rollback-to': 'one' }, 'rollback-to and resume cannot be combined'],
  [
    { branches: 'main', 'rollback-to': 'one', 'image-tag': 'x' },
    'rollback-to and image-tag cannot be combined',
  ],
])('rejects the inputs %j', async (inputs, message) => {
  const { errors } = await change(inputs)
  expect(errors.join('\n')).toContain(message)
})

test('does not replace a newer pin that is committed during a rollback', async () => {
  const branch = await createPinnedBranch(first(), second())
  let hasNewerPin = false
  const stop = repositories.github.intercept(async ({ body }) => {
    if (hasNewerPin || !JSON.stringify(body ?? '').includes('createCommitOnBranch')) return undefined
    hasNewerPin = true
    await repositories.seedLauncher(branch, pinnedDockerfile(third()))
    return undefined
  })
  const { outputs, log } = await change({ branches: branch, 'rollback-to': 'previous' })
  stop()
  expect(hasNewerPin).toBe(true)
  expect(outputs).toMatchObject({ changed: 'false', outcome: 'skipped' })
  expect(log).toContain('during the run')
  expect(await repositories.dockerfile(branch)).toBe(pinnedDockerfile(third()))
})

test('the command line rolls back and resumes', async () => {
  const branch = await createPinnedBranch(first(), second())

  const dryRun = await runOnCommandLine('rollback', launcher, branch, '--dry-run')
  expect(dryRun).toMatchObject({ exitCode: 0 })
  expect(await repositories.dockerfile(branch)).toBe(pinnedDockerfile(second()))

  const rollback = await runOnCommandLine('rollback', launcher, branch, '--to', 'one', '--reason', 'slow')
  expect(rollback).toMatchObject({ exitCode: 0 })
  expect(rollback.out).toContain(`Branch "${branch}" now launches ${repositories.image}:main@${first()}`)
  expect(await repositories.dockerfile(branch)).toContain('hold rolled back from')

  const resume = await runOnCommandLine('resume', launcher, branch)
  expect(resume).toMatchObject({ exitCode: 0 })
  expect(await repositories.dockerfile(branch)).not.toContain('hold')

  const absentRun = await runOnCommandLine('rollback', launcher, 'absent')
  expect(absentRun.exitCode).toBe(1)
  expect(absentRun.out).toContain('no branch has this name')
  const usageRun = await runOnCommandLine('rollback', launcher)
  expect(usageRun).toMatchObject({ exitCode: 2 })
  expect(usageRun.err).toContain('expected LAUNCHER and BRANCH')
})
