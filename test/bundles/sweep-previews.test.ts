/** Deletion of the previews of closed pull requests. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runAction } from '../runner/run-action.ts'
import { launcherWrites } from '../scenarios/launcher-event.ts'
import { launcher, launcherToken, source, TwoRepositories } from '../scenarios/two-repositories.ts'

const millisecondsPerDay = 86_400_000
let repositories: TwoRepositories

beforeEach(async () => {
  repositories = await TwoRepositories.open()
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
  await repositories.github.seed(source, 'main', { Dockerfile: 'FROM scratch\n' })
})
afterEach(() => repositories.close())

const sweep = (inputs: Readonly<Record<string, string>> = {}) =>
  runAction(
    'actions/sweep-previews',
    { 'source-repository': source, ...inputs },
    {
      repository: launcher,
      ref: 'refs/heads/main',
      sha: '0'.repeat(40),
      eventName: 'schedule',
      githubUrl: repositories.github.url,
      token: launcherToken,
      workspace: repositories.directory,
    },
  )

const pinMessage = () => `Pin model\n\nImage: ${repositories.image}:x@sha256:${'ab'.repeat(32)}`

/** Creates a preview of an open pull request. */
async function seedPreview(number: number, days = 0): Promise<void> {
  repositories.github.ensureOpenPullRequest(source, number)
  const date = new Date(Date.now() - days * millisecondsPerDay)
  await repositories.github.seed(
    launcher,
    `pr-${number}`,
    { '.binder/Dockerfile': `# binder-actions: preview\nFROM ${repositories.image}:x\n` },
    { message: pinMessage(), at: date },
  )
}

const branchExists = async (branch: string) =>
  (await repositories.github.head(launcher, branch)) !== undefined
const branchNames = (json: string | undefined) =>
  (JSON.parse(json ?? '[]') as { branch: string }[]).map(({ branch }) => branch)

test('deletes only old previews and those of closed pull requests', async () => {
  for (const number of [1, 2, 5]) await seedPreview(number)
  await seedPreview(3, 40)
  for (const number of [1, 5]) repositories.github.closePullRequest(source, number)
  // The next two branches are not previews, because a preview has both the name and the mark.
  await repositories.github.deleteBranch(launcher, 'pr-5')
  await repositories.seedLauncher('pr-5', `FROM ${repositories.image}:main\n`)
  await repositories.seedLauncher('topic', `# binder-actions: preview\nFROM ${repositories.image}:main\n`)

  const { errors, warnings, outputs, summary } = await sweep()

  expect([errors, warnings]).toEqual([[], []])
  expect(branchNames(outputs.deleted)).toEqual(['pr-3', 'pr-1'])
  expect(branchNames(outputs.kept)).toEqual(['pr-2'])
  expect(await Promise.all(['pr-1', 'pr-2', 'pr-3', 'pr-5', 'topic', 'main'].map(branchExists))).toEqual([
    ...[false, true, false],
    ...[true, true, true],
  ])
  expect(summary).toContain('2 previews deleted, 1 kept')

  const secondRun = await sweep()
  expect(secondRun.errors).toEqual([])
  expect(secondRun.outputs.deleted).toBe('[]')
})

test('a dry run deletes nothing', async () => {
  await seedPreview(1)
  repositories.github.closePullRequest(source, 1)
  const { outputs } = await sweep({ 'dry-run': 'true' })
  expect(branchNames(outputs.deleted)).toEqual(['pr-1'])
  expect(launcherWrites(repositories)).toEqual([])
})

test('keeps the preview of a pull request that does not exist, or of a source that is unreachable, with a warning', async () => {
  await seedPreview(1)
  repositories.github.closePullRequest(source, 1)
  const unknownRun = await sweep({ 'source-repository': 'science/other' })
  expect(unknownRun.errors).toEqual([])
  expect(unknownRun.warnings).toEqual([
    expect.stringContaining(
      'pull request 1 of science/other does not exist, or the token cannot access it: check `source-repository`',
    ),
  ])

  const restore = repositories.github.intercept(async ({ operation }) =>
    operation === 'pulls/get' ? { status: 403, body: { message: 'Blocked' } } : undefined,
  )
  const blockedRun = await sweep()
  restore()
  expect(blockedRun.errors).toEqual([])
  expect(blockedRun.warnings).toEqual([expect.stringContaining('could not be read')])
  expect(await branchExists('pr-1')).toBe(true)
})

test('keeps a preview that is pinned again during the run', async () => {
  await seedPreview(1)
  repositories.github.closePullRequest(source, 1)
  const restore = repositories.github.intercept(async ({ operation }) => {
    if (operation === 'updateRefs' && (await repositories.github.log(launcher, 'pr-1')).length === 1)
      await repositories.github.seed(launcher, 'pr-1', { 'README.md': 'new\n' }, { message: pinMessage() })
    return undefined
  })
  const { errors, outputs, log } = await sweep()
  restore()
  expect(errors).toEqual([])
  expect(branchNames(outputs.kept)).toEqual(['pr-1'])
  expect(log).toContain('Branch "pr-1" was kept: it changed during this run')
  expect(await repositories.github.log(launcher, 'pr-1')).toHaveLength(2)
})

test('counts a deletion whose response is lost', async () => {
  await seedPreview(1)
  repositories.github.closePullRequest(source, 1)
  const restore = repositories.github.intercept(async ({ operation }) =>
    operation === 'updateRefs' ? 'drop-after' : undefined,
  )
  const { errors, outputs } = await sweep()
  restore()
  expect(errors).toEqual([])
  expect(branchNames(outputs.deleted)).toEqual(['pr-1'])
})

test('names the missing permission and the missing input', async () => {
  await seedPreview(1)
  repositories.github.closePullRequest(source, 1)
  const grants = { [launcher]: { contents: 'read' as const } }
  repositories.github.addToken(launcherToken, { login: 'bot', kind: 'actions', repositories: grants })
  const deniedRun = await sweep()
  expect(deniedRun.errors).toEqual([expect.stringContaining('`permissions: contents: write`')])
  expect(await branchExists('pr-1')).toBe(true)

  const invalidRun = await sweep({ 'source-repository': '', 'preview-days': '0' })
  expect(invalidRun.errors).toEqual([expect.stringContaining('source-repository is missing')])
  expect(invalidRun.errors[0]).toContain('preview-days is "0": expected a number of days from 1 to 9999')
})
