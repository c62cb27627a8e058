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

test('changes nothing when the connection is cut before the request is handled', async () => {
  const { github } = fixture
  github.intercept(request => (request.operation === 'git/create-ref' ? 'drop-before' : undefined))
  await expect(createRef()).rejects.toThrow('fetch failed')
  expect(await github.head(launcherName, 'new')).toBeUndefined()
  expect(github.requests).toMatchObject([{ method: 'POST', status: undefined }])
})

test('loses only the response when the connection is cut after the request is handled', async () => {
  const { github } = fixture
  const remove = github.intercept(() => 'drop-after')
  await expect(createRef()).rejects.toThrow('fetch failed')
  expect(await github.head(launcherName, 'new')).toBe(fixture.head)
  expect(github.requests).toMatchObject([{ operation: 'git/create-ref', status: 201 }])
  remove()
  expect((await createRef()).status).toBe(422)
})

test('replaces the response, with or without handling the request', async () => {
  const { github } = fixture
  const responses = [
    {
      status: 403,
      headers: { 'retry-after': '' },
      body: { message: 'You have exceeded a secondary rate limit.' },
    },
    { status: 502, body: '<html>', isHandled: true },
  ]
  github.intercept(() => responses.shift())
  const limitedResponse = await createRef()
  expect([limitedResponse.status, limitedResponse.headers.get('retry-after')]).toEqual([403, ''])
  expect(await github.head(launcherName, 'new')).toBeUndefined()
  const lostResponse = await createRef()
  expect([lostResponse.status, await lostResponse.text()]).toEqual([502, '<html>'])
  expect(await github.head(launcherName, 'new')).toBe(fixture.head)
})

test('records each request with its login', async () => {
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

test('rejects requests with a secondary limit after the given number of writes', async () => {
  const { git, repos } = fixture.octokit().rest
  fixture.github.limitWrites({ writes: 1, rejections: 2, status: 429, retryAfter: 7 })
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
