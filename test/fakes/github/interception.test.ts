import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubStage, launcher, name, openGitHubStage, refused } from './stage.ts'

let stage: GitHubStage
beforeEach(async () => {
  stage = await openGitHubStage()
})
afterEach(() => stage.close())

function createRef(): Promise<Response> {
  return fetch(`${stage.github.url}/repos/${name}/git/refs`, {
    method: 'POST',
    headers: { authorization: 'Bearer writer' },
    body: JSON.stringify({ ref: 'refs/heads/new', sha: stage.head }),
  })
}

test('a connection cut before the request is handled changes nothing', async () => {
  const { github } = stage
  github.intercept(request => (request.operation === 'git/create-ref' ? 'drop-before' : undefined))
  await expect(createRef()).rejects.toThrow('fetch failed')
  expect(await github.head(name, 'new')).toBeUndefined()
  expect(github.requests).toMatchObject([{ method: 'POST', status: undefined }])
})

test('a connection cut after the request is handled loses only the answer', async () => {
  const { github } = stage
  const remove = github.intercept(() => 'drop-after')
  await expect(createRef()).rejects.toThrow('fetch failed')
  expect(await github.head(name, 'new')).toBe(stage.head)
  expect(github.requests).toMatchObject([{ operation: 'git/create-ref', status: 201 }])
  remove()
  expect((await createRef()).status).toBe(422)
})

test('a response can replace the real one, or follow it', async () => {
  const { github } = stage
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
  expect(await github.head(name, 'new')).toBeUndefined()
  const lost = await createRef()
  expect([lost.status, await lost.text()]).toEqual([502, '<html>'])
  expect(await github.head(name, 'new')).toBe(stage.head)
})

test('the log contains each request with its login', async () => {
  await createRef()
  expect(stage.github.requests).toMatchObject([
    {
      method: 'POST',
      path: `/repos/${name}/git/refs`,
      body: { ref: 'refs/heads/new', sha: stage.head },
      login: 'writer',
      operation: 'git/create-ref',
      status: 201,
    },
  ])
})

test('a secondary limit rejects requests after a number of writes until it ends', async () => {
  const { git, repos } = stage.octokit().rest
  stage.github.limitWrites({ writes: 1, refusals: 2, status: 429, retryAfter: 7 })
  const create = (branch: string) =>
    git.createRef({ ...launcher, ref: `refs/heads/${branch}`, sha: stage.head })
  await repos.get(launcher)
  await create('a')
  expect(await create('b').catch(error => error)).toMatchObject({
    status: 429,
    response: { headers: { 'retry-after': '7' } },
    message: expect.stringContaining('You have exceeded a secondary rate limit'),
  })
  expect((await refused(repos.get(launcher))).status).toBe(429)
  expect((await create('b')).status).toBe(201)
})
