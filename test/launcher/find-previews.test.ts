import { expect, test } from '@jest/globals'
import { type CandidateBranch, findPreviews } from '../../src/launcher/find-previews.ts'
import { readVersions } from '../../src/launcher/version-history.ts'

const dockerfile = '# binder-actions: preview\nFROM ghcr.io/science/model:x\n'
const revision = 'c'.repeat(40)

/** Returns the message of a commit that pins the image of a ref. */
function pin(ref: string | undefined, repository = 'science/model'): string {
  const source = ref === undefined ? '' : `Source: ${repository}@${revision} (${ref})`
  return `Pin x\n\nImage: ghcr.io/science/model:x\n${source}`
}

function branch(name: string, changes: Partial<CandidateBranch> = {}, text: string | undefined = dockerfile) {
  const readFile = async () => (text === undefined ? undefined : Buffer.from(text))
  const head = { head: `head of ${name}`, message: 'Edit', committedAt: '2026-01-05T00:00:00Z' }
  return { name, ...head, readFile, ...changes }
}

/** Finds previews. @param history Messages of the earlier commits of each branch, newest first, one per day. */
async function find(branches: readonly CandidateBranch[], history: readonly string[] = []) {
  const readBranches: string[] = []
  const previews = await findPreviews(branches, async ({ name }) => {
    readBranches.push(name)
    return readVersions(
      history.map((message, index) => ({
        ...{ sha: `${index}`, message, branch: name, date: `2026-01-0${4 - index}T00:00:00Z` },
      })),
    )
  })
  return { previews, readBranches }
}

const day = (number: number) => Date.parse(`2026-01-0${number}T00:00:00Z`)

test('a preview has the name and the mark of a preview, and a Dockerfile that can be read', async () => {
  const failToRead = async () => {
    throw new Error('connection reset')
  }
  const { previews } = await find([
    branch('pr-7'),
    branch('topic'),
    branch('pr-8', {}, 'FROM ghcr.io/science/model:x\n'),
    branch('pr-9', { readFile: async () => undefined }),
    branch('pr-10', {}, 'FRM x\n'),
    branch('pr-11', { readFile: failToRead }),
  ])
  expect(previews).toEqual([
    { branch: 'pr-7', number: 7, head: 'head of pr-7', pinnedAt: day(5), source: undefined },
  ])
})

test('lists the preview with the oldest pin first, then the preview with the lowest number', async () => {
  const pinnedOn = (committedAt: string) => ({ committedAt, message: pin('refs/pull/1/merge') })
  const { previews } = await find([
    branch('pr-10', pinnedOn('2026-01-02T00:00:00Z')),
    branch('pr-9', pinnedOn('2026-01-02T00:00:00Z')),
    branch('pr-3', pinnedOn('unknown')),
    branch('pr-4', pinnedOn('2026-01-01T00:00:00Z')),
  ])
  expect(previews.map(({ number }) => number)).toEqual([4, 9, 10, 3])
  expect(previews.at(-1)?.pinnedAt).toBe(Number.POSITIVE_INFINITY)
})

test('does not read the history if the newest commit is the last pin', async () => {
  for (const ref of ['refs/pull/7/merge', 'refs/pull/7/head']) {
    const { previews, readBranches } = await find([branch('pr-7', { message: pin(ref, 'fork/model') })])
    expect(previews).toMatchObject([{ pinnedAt: day(5), source: 'fork/model' }])
    expect(readBranches).toEqual([])
  }
})

test('finds the last pin in the history, which also has pins of the default branch', async () => {
  const history = [pin('refs/heads/main'), pin('refs/pull/7/merge', 'fork/model'), pin('refs/pull/7/merge')]
  const { previews, readBranches } = await find(
    [branch('pr-7', { message: pin('refs/heads/main') })],
    history,
  )
  expect(previews).toMatchObject([{ pinnedAt: day(3), source: 'fork/model' }])
  expect(readBranches).toEqual(['pr-7'])
})

test('a pin that records no ref counts as a pin of the branch', async () => {
  const { previews } = await find([branch('pr-7')], [pin(undefined)])
  expect(previews).toMatchObject([{ pinnedAt: day(4), source: undefined }])
})

test('without a pin of its own, a preview is as old as its newest commit', async () => {
  const { previews } = await find([branch('pr-7')], [pin('refs/heads/main')])
  expect(previews).toMatchObject([{ pinnedAt: day(5), source: undefined }])
})
