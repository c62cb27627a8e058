import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcher, openGitHubFixture, rejection } from './github-fixture.ts'

const secret = { owner: 'octo', repo: 'secret' }

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(() => fixture.close())

test.each(['unknown', 'revoked'])('rejects the %s token even for public repositories', async token => {
  expect(await rejection(fixture.octokit(token).rest.repos.get(launcher))).toEqual({
    status: 401,
    message: 'Bad credentials',
  })
  await expect(fixture.octokit(token).graphql('{ viewer { login } }')).rejects.toMatchObject({
    status: 401,
  })
})

test('limits anonymous requests to reads of public repositories', async () => {
  const get = (path: string, init: RequestInit = {}) => fetch(`${fixture.github.url}${path}`, init)
  expect((await get('/repos/octo/launcher')).status).toBe(200)
  expect((await get('/repos/octo/secret')).status).toBe(404)
  expect((await get('/user')).status).toBe(401)
  const body = JSON.stringify({ ref: 'refs/heads/x', sha: fixture.head })
  expect((await get('/repos/octo/launcher/git/refs', { method: 'POST', body })).status).toBe(401)
  expect((await get('/graphql', { method: 'POST', body: '{"query":"{ viewer { login } }"}' })).status).toBe(
    401,
  )
})

test.each(['token', 'Bearer'])('accepts the authorization scheme %s', async scheme => {
  const response = await fetch(`${fixture.github.url}/user`, {
    headers: { authorization: `${scheme} writer` },
  })
  expect(await response.json()).toMatchObject({ login: 'writer' })
})

test('hides a private repository from tokens without access', async () => {
  expect((await fixture.octokit('reader').rest.repos.get(secret)).data.private).toBe(true)
  expect((await rejection(fixture.octokit('stranger').rest.repos.get(secret))).status).toBe(404)
  const query = '{ repository(owner: "octo", name: "secret") { id } }'
  await expect(fixture.octokit('stranger').graphql(query)).rejects.toMatchObject({
    errors: [
      {
        type: 'NOT_FOUND',
        message: "Could not resolve to a Repository with the name 'octo/secret'.",
      },
    ],
  })
})

test.each([
  ['reader', 'Resource not accessible by personal access token'],
  ['bot', 'Resource not accessible by integration'],
])('rejects writes by a %s with read permission in REST and GraphQL', async (token, message) => {
  const octokit = fixture.octokit(token)
  const create = octokit.rest.git.createRef({ ...launcher, ref: 'refs/heads/x', sha: fixture.head })
  expect(await rejection(create)).toEqual({ status: 403, message })
  const dispatch = octokit.rest.repos.createDispatchEvent({ ...launcher, event_type: 'x' })
  expect(await rejection(dispatch)).toEqual({ status: 403, message })
  const mutation = `mutation {
    createCommitOnBranch(input: {
      branch: { repositoryNameWithOwner: "octo/launcher", branchName: "main" }
      expectedHeadOid: "${fixture.head}", message: { headline: "x" }
    }) { commit { oid } }
  }`
  await expect(octokit.graphql(mutation)).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN', message }] })
})

test('returns no user for an installation token', async () => {
  expect((await fixture.octokit('reader').rest.users.getAuthenticated()).data.login).toBe('reader')
  expect((await rejection(fixture.octokit('bot').rest.users.getAuthenticated())).status).toBe(403)
})

test('returns branch protection to administrators only', async () => {
  const getProtection = (token: string) =>
    rejection(fixture.octokit(token).rest.repos.getBranchProtection({ ...launcher, branch: 'main' }))
  expect((await getProtection('writer')).status).toBe(403)
  fixture.github.addToken('admin', {
    login: 'admin',
    repositories: { 'Octo/Launcher': { administration: 'read' } },
  })
  expect(await getProtection('admin')).toEqual({ status: 404, message: 'Branch not protected' })
})
