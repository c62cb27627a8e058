import { expect, test } from '@jest/globals'
import { run, type SweepServices } from '../../../src/actions/sweep-previews/run.ts'
import { ConflictError } from '../../../src/github/write-failure.ts'
import { parseDockerfileLocator } from '../../../src/launcher/dockerfile-locator.ts'
import { readVersions } from '../../../src/launcher/version-history.ts'
import { UserError } from '../../../src/user-error.ts'

const now = Date.UTC(2026, 5, 30)
const day = 86_400_000
const markedDockerfile = '# binder-actions: preview\nFROM ghcr.io/science/model:x\n'
const daysAgo = (days: number) => new Date(now - days * day).toISOString()
const pinMessage = 'Pin model\n\nImage: ghcr.io/science/model:x'
const pinFrom = (source: string) => `${pinMessage}\nSource: ${source}`
const commit = 'c0ffee'.padEnd(40, '0')

interface TestBranch {
  readonly name: string
  readonly days?: number
  readonly text?: string
  readonly message?: string
  /** Ages of earlier pins in days. */
  readonly pins?: readonly number[]
  /** Commit message of the earlier pins. */
  readonly pinText?: string
}

interface Options {
  readonly closed?: readonly number[]
  readonly failures?: Readonly<Record<string, Error>>
  readonly dryRun?: boolean
}

/** Runs the sweep on branches that exist only in memory. */
async function sweep(
  branches: readonly TestBranch[],
  { closed = [], failures = {}, dryRun = false }: Options = {},
) {
  const output = { warnings: [] as string[], deleted: [] as string[], requested: [] as number[], summary: '' }
  const fail = (key: string) => {
    const error = failures[key]
    if (error !== undefined) throw error
  }
  const services: SweepServices = {
    listBranches: async () =>
      branches.map(({ name, days = 1, text = markedDockerfile, message = pinMessage }) => ({
        name,
        head: `head of ${name}`,
        url: '',
        message,
        committedAt: daysAgo(days),
        parent: undefined,
        filePath: () => '.binder/Dockerfile',
        readFile: async () => Buffer.from(text),
      })),
    readVersions: async ({ name }) => {
      const { pins = [], pinText = pinMessage } = branches.find(branch => branch.name === name) ?? {}
      return readVersions(
        pins.map(days => ({ sha: `${days}`, date: daysAgo(days), message: pinText, branch: name })),
      )
    },
    isPullRequestOpen: async number => {
      output.requested.push(number)
      fail(String(number))
      return !closed.includes(number)
    },
    deleteBranchAt: async (branch, head) => {
      expect(head).toBe(`head of ${branch}`)
      fail(branch)
      output.deleted.push(branch)
    },
    sleep: async () => {},
    now: () => now,
    log: {
      info: () => {},
      warning: message => output.warnings.push(message),
      error: () => {},
      group: (_title, task) => task(),
      mask: () => {},
    },
    writeSummary: async text => {
      output.summary += text
    },
  }
  const repository = { owner: 'science', name: 'model-launcher' }
  const source = { owner: 'science', name: 'model' }
  const dockerfile = parseDockerfileLocator('auto')
  const result = await run({ token: 't', repository, source, previewDays: 30, dockerfile, dryRun }, services)
  return { ...output, ...result }
}

test('deletes the previews of closed pull requests and those with an old pin', async () => {
  const { outputs, deleted, failure, summary, requested } = await sweep(
    [
      { name: 'pr-1' },
      { name: 'pr-2' },
      { name: 'pr-3', days: 31 },
      { name: 'pr-4', days: 29 },
      { name: 'main', text: 'FROM x\n' },
    ],
    { closed: [1] },
  )
  expect(failure).toBeUndefined()
  expect(deleted).toEqual(['pr-3', 'pr-1'])
  expect(outputs).toEqual({
    deleted: [
      { branch: 'pr-3', reason: 'its image was pinned 31 days ago' },
      { branch: 'pr-1', reason: 'pull request 1 of science/model is closed' },
    ],
    kept: [
      { branch: 'pr-4', reason: 'pull request 4 of science/model is open' },
      { branch: 'pr-2', reason: 'pull request 2 of science/model is open' },
    ],
  })
  expect(requested.sort()).toEqual([1, 2, 4])
  expect(summary).toContain('### 🧹 2 previews deleted, 2 kept')
  expect(summary).toContain('| pr-1 | 2026-06-29 | deleted | pull request 1 of science/model is closed |')
})

test.each<[string, TestBranch]>([
  ['without the mark', { name: 'pr-1', text: 'FROM x\n' }],
  ['with another name', { name: 'fix-1' }],
  ['with a suffix', { name: 'pr-1-slim' }],
  ['with an invalid Dockerfile', { name: 'pr-1', text: '# binder-actions: preview\nFRM x\n' }],
  ['with an unknown mark', { name: 'pr-1', text: '# binder-actions: previews\nFROM x\n' }],
])('never deletes a branch %s', async (_name, branch) => {
  const { outputs, deleted, summary } = await sweep([{ ...branch, days: 400 }], { closed: [1] })
  expect(deleted).toEqual([])
  expect(outputs).toEqual({ deleted: [], kept: [] })
  expect(summary).toContain('There are no previews')
})

test('counts the days since the last pin, not since a later commit', async () => {
  const edited = { message: 'Explain the preview', days: 1 }
  const { deleted } = await sweep([
    { name: 'pr-1', ...edited, pins: [40, 90] },
    { name: 'pr-2', ...edited, pins: [2, 90] },
  ])
  expect(deleted).toEqual(['pr-1'])
})

test('ignores a pin that the branch inherits from the default branch', async () => {
  const edited = { message: 'Mark the preview', pins: [40] }
  const { deleted } = await sweep([
    { name: 'pr-1', ...edited, pinText: pinFrom(`science/model@${commit} (refs/heads/main)`) },
    { name: 'pr-2', ...edited, pinText: pinFrom(`science/model@${commit} (refs/pull/2/merge)`) },
    { name: 'pr-3', ...edited, pinText: pinFrom(`science/model@${commit} (refs/pull/2/merge)`), days: 31 },
  ])
  expect(deleted).toEqual(['pr-2', 'pr-3'])
})

test('does not request the pull request of an image from another repository', async () => {
  const { outputs, deleted, requested } = await sweep(
    [
      { name: 'pr-1', message: pinFrom(`science/other@${commit} (refs/pull/1/merge)`) },
      { name: 'pr-2', message: pinFrom(`Science/Model@${commit} (refs/pull/2/merge)`) },
      { name: 'pr-3', message: pinFrom(`science/other@${commit} (refs/pull/3/merge)`), days: 31 },
    ],
    { closed: [1, 2, 3] },
  )
  expect(deleted).toEqual(['pr-3', 'pr-2'])
  expect(requested).toEqual([2])
  const reason = 'its image was built from science/other, not from science/model'
  expect(outputs.kept).toEqual([{ branch: 'pr-1', reason }])
})

test('keeps a preview with a warning if its pull request cannot be read', async () => {
  const { outputs, warnings, deleted, failure } = await sweep(
    [{ name: 'pr-1' }, { name: 'pr-2' }, { name: 'pr-3' }],
    {
      closed: [3],
      failures: {
        1: Object.assign(new Error('Not Found'), { status: 404 }),
        2: new Error('GitHub did not respond'),
      },
    },
  )
  expect(failure).toBeUndefined()
  expect(deleted).toEqual(['pr-3'])
  expect(warnings).toEqual([
    expect.stringContaining('pull request 1 of science/model does not exist, or the token cannot access it'),
    expect.stringContaining('pull request 2 of science/model could not be read: GitHub did not respond'),
  ])
  expect(outputs.kept).toHaveLength(2)
})

test('keeps a preview that changes during the run, and deletes the others', async () => {
  const { outputs, deleted, failure } = await sweep([{ name: 'pr-1' }, { name: 'pr-2' }], {
    closed: [1, 2],
    failures: { 'pr-1': new ConflictError('branch "pr-1" has moved to c0ffee', {}) },
  })
  expect(failure).toBeUndefined()
  expect(deleted).toEqual(['pr-2'])
  expect(outputs.kept).toEqual([
    { branch: 'pr-1', reason: 'it changed during this run: branch "pr-1" has moved to c0ffee' },
  ])
})

test('deletes the other previews, and then fails if one cannot be deleted', async () => {
  const { outputs, deleted, failure } = await sweep([{ name: 'pr-1' }, { name: 'pr-2' }], {
    closed: [1, 2],
    failures: { 'pr-1': new UserError('permission-missing', 'The token has no permission to write') },
  })
  expect(failure).toMatchObject({
    kind: 'permission-missing',
    message: '1 preview could not be deleted:\n- pr-1: The token has no permission to write',
  })
  expect(deleted).toEqual(['pr-2'])
  expect(outputs.kept).toEqual([{ branch: 'pr-1', reason: 'The token has no permission to write' }])
})

test('a dry run deletes nothing and reports what would be deleted', async () => {
  const { outputs, deleted, summary } = await sweep([{ name: 'pr-1' }, { name: 'pr-2' }], {
    closed: [1],
    dryRun: true,
  })
  expect(deleted).toEqual([])
  expect(outputs.deleted).toEqual([{ branch: 'pr-1', reason: 'pull request 1 of science/model is closed' }])
  expect(summary).toContain('1 preview would be deleted, 1 kept')
})
