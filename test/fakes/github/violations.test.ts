import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcher, launcherName, openGitHubFixture, rejection } from './github-fixture.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(() => fixture.close())

function dispatch(body: object) {
  return rejection(fixture.octokit().request(`POST /repos/${launcherName}/dispatches`, { ...body }))
}

test.each([
  [{}, '"event_type" wasn\'t supplied.'],
  [{ event_type: 'x'.repeat(101) }, 'Only 100 characters are allowed; 101 were supplied.'],
  [{ event_type: 7 }, "For 'properties/event_type', 7 is not a string."],
  [
    { event_type: 'x', client_payload: Object.fromEntries([...'abcdefghijk'].map(key => [key, 1])) },
    'No more than 10 properties are allowed; 11 were supplied.',
  ],
])('rejects and records the body %j', async (body, reason) => {
  expect(await dispatch(body)).toEqual({ status: 422, message: `Invalid request.\n\n${reason}` })
  expect(fixture.github.takeViolations()).toEqual([expect.stringContaining('repos/create-dispatch-event')])
})

test('accepts ten properties and an event type of 100 characters', async () => {
  const payload = Object.fromEntries([...'abcdefghij'].map(key => [key, 1]))
  await fixture.octokit().rest.repos.createDispatchEvent({
    ...launcher,
    event_type: 'x'.repeat(100),
    client_payload: payload,
  })
  expect(fixture.github.takeViolations()).toEqual([])
})

test('accepts and records input that GitHub silently ignores', async () => {
  const { github } = fixture
  await fetch(`${github.url}/repos/${launcherName}/branches?perpage=1`)
  await fixture.octokit().request('POST /repos/{owner}/{repo}/git/refs', {
    ...launcher,
    ref: 'refs/heads/x',
    sha: fixture.head,
    froce: true,
  })
  expect(await github.head(launcherName, 'x')).toBe(fixture.head)
  expect(github.takeViolations()).toEqual([
    expect.stringContaining('perpage'),
    expect.stringContaining('froce'),
  ])
})

test('records bodies that are not JSON, and requests for unsupported operations', async () => {
  const { github } = fixture
  const headers = { authorization: 'Bearer writer' }
  const url = `${github.url}/repos/${launcherName}/dispatches`
  expect((await fetch(url, { method: 'POST', headers, body: '{"event_type":' })).status).toBe(400)
  expect((await fetch(`${github.url}/repos/${launcherName}/issues`)).status).toBe(404)
  expect(github.takeViolations()).toEqual([
    expect.stringContaining('not JSON'),
    expect.stringContaining('no operation that the fake GitHub supports'),
  ])
})

test.each([
  ['{ repository(owner: "octo") { id } }', 'argument "name"'],
  ['{ viewer { loginn } }', 'Cannot query field "loginn"'],
  ['{ viewer { login }', 'Syntax Error'],
  ['{ viewer { email } }', 'does not support the field User.email'],
  [
    '{ repository(owner: "octo", name: "launcher") { refs(refPrefix: "refs/heads/") { totalCount } } }',
    'You must provide a `first` or `last`',
  ],
  [
    '{ repository(owner: "octo", name: "launcher") { refs(refPrefix: "refs/heads/", first: 101) { totalCount } } }',
    'exceeds the `first` limit',
  ],
  ['{ repository(owner: "octo", name: "launcher") { object(oid: "abc") { oid } } }', 'GitObjectID'],
])('rejects and records the query %s', async (query, reason) => {
  await expect(fixture.octokit().graphql(query)).rejects.toThrow(reason)
  expect(fixture.github.takeViolations()).not.toEqual([])
})

test('records variables of the wrong types', async () => {
  const query =
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'
  const input = { branch: {}, message: { headline: 'x' } }
  await expect(fixture.octokit().graphql(query, { input })).rejects.toThrow('expectedHeadOid')
  expect(fixture.github.takeViolations()).toEqual([expect.stringContaining('expectedHeadOid')])
})
