import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcher, launcherName, openGitHubFixture, rejection } from './github-fixture.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(() => fixture.close())

function createRef(): Promise<Response> {
  return fetch(`${fixture.github.url}/repos/${launcherName}/git/refs`, {
    method: 'POST',
    headers: { authorization: 'Bearer writer' },
    body: JSON.stringify({ ref: 'refs/heads/new', sha: fixture.head }),
  })
}

test('a connection cut before the request is handled changes nothing', async () => {
  const { github } = fixture
  github.intercept(request => (request.operation === 'git/create-ref' ? 'drop-before' : undefined))
  await expect(createRef()).rejects.toThrow('fetch failed')
  expect(await github.head(launcherName, 'new')).toBeUndefined()
  expect(github.requests).toMatchObject([{ method: 'POST', status: undefined }])
})

test('a connection cut after the request is handled loses only the answer', async () => {
  const { github } = fixture
  const remove = github.intercept(() => 'drop-after')
  await expect(createRef()).rejects.toThrow('fetch failed')
  expect(await github.head(launcherName, 'new')).toBe(fixture.head)
  expect(github.requests).toMatchObject([{ operation: 'git/create-ref', status: 201 }])
  remove()
  expect((await createRef()).status).toBe(422)
})

test('a response can replace the real one, or follow it', async () => {
  const { github } = fixture
  const answers = [
    {
      status: 403,
      headers: { 'retry-after': '' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    },
    { status: 502, body: '<html>', handled: true },
  ]
  github.intercept(() => answers.shift())
  const limited = await createRef()
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, ''])
  expect(await github.head(launcherName, 'new')).toBeUndefined()
  const lost = await createRef()
  expect([lost.status, await lost.text()]).toEqual([502, '<html>'])
  expect(await github.head(launcherName, 'new')).toBe(fixture.head)
})

test('the log contains each request with its login', async () => {
  await createRef()
  expect(fixture.github.requests).toMatchObject([
    {
      method: 'POST',
      path: `/repos/${launcherName}/git/refs`,
      body: { ref: 'refs/heads/new', sha: fixture.head },
      login: 'writer',
      operation: 'git/create-ref',
      status: 201,
    },
  ])
})

test('a secondary limit rejects requests after a number of writes until it ends', async () => {
  const { git, repos } = fixture.octokit().rest
  fixture.github.limitWrites({ writes: 1, refusals: 2, status: 429, retryAfter: 7 })
  const create = (branch: string) =>
    git.createRef({ ...launcher, ref: `refs/heads/${branch}`, sha: fixture.head })
  await repos.get(launcher)
  await create('a')
  expect(await create('b').catch(error => error)).toMatchObject({
    status: 429,
    response: { headers: { 'retry-after': '7' } },
    message: expect.stringContaining('You have exceeded a secondary rate limit'),
  })
  expect((await rejection(repos.get(launcher))).status).toBe(429)
  expect((await create('b')).status).toBe(201)
})
