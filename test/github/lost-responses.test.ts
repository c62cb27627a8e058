/** Comments and commit statuses whose response is lost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { setCommitStatus } from '../../src/github/commit-status.ts'
import { createGitHubClient, type GitHubClient } from '../../src/github/github-client.ts'
import { connectGitHub } from '../../src/github/github-connection.ts'
import { writeStickyComment } from '../../src/github/sticky-comment.ts'
import { type GitHub, startGitHub } from '../fakes/github/github.ts'

const source = 'science/model'
const repository = { owner: 'science', name: 'model' }
const token = 'ghs_workflow'
const place = { repository, number: 1, marker: '<!-- preview -->' }
let root: string
let github: GitHub
let client: GitHubClient
let head: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lost-'))
  github = await startGitHub({ root })
  await github.createRepository(source)
  head = await github.seed(source, 'main', { 'README.md': 'Model\n' })
  github.ensureOpenPullRequest(source, 1)
  const write = { pull_requests: 'write', statuses: 'write' } as const
  github.addToken(token, { login: 'github-actions[bot]', kind: 'actions', repositories: { [source]: write } })
  client = createGitHubClient(
    connectGitHub(github.url, {}, () => {}),
    token,
  )
})
afterEach(async () => {
  await github.close()
  await rm(root, { recursive: true, force: true })
})

/** Loses the response to the first request of an operation. */
function loseFirst(operation: string, when: 'drop-before' | 'drop-after'): void {
  let isLost = false
  github.intercept(request => {
    if (isLost || request.operation !== operation) return undefined
    isLost = true
    return when
  })
}

test.each(['drop-before', 'drop-after'] as const)(
  'sets the status again after a lost response (%s)',
  async when => {
    loseFirst('repos/create-commit-status', when)
    const url = 'https://example.org'
    await setCommitStatus(client, repository, head, { context: 'a', state: 'pending', description: '', url })
    expect(github.statuses(source).at(-1)).toMatchObject({ context: 'a', state: 'pending' })
  },
)

test.each(['drop-before', 'drop-after'] as const)(
  'updates the comment again after a lost response (%s)',
  async when => {
    await writeStickyComment(client, place, `${place.marker} first`)
    loseFirst('issues/update-comment', when)
    expect(await writeStickyComment(client, place, `${place.marker} second`)).toMatchObject({
      outcome: 'updated',
    })
    expect(github.comments(source, 1).map(({ body }) => body)).toEqual([`${place.marker} second`])
  },
)

test('names the pull request in the error for a comment that cannot be created', async () => {
  github.intercept(({ operation }) => (operation === 'issues/create-comment' ? 'drop-before' : undefined))
  await expect(writeStickyComment(client, place, `${place.marker} first`)).rejects.toThrow(
    'The comment on pull request 1 of science/model could not be written',
  )
})
