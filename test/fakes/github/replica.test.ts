import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcher, launcherName, openGitHubFixture, rejection } from './github-fixture.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(() => fixture.close())

test('returns stale state to reads after a write, but not to writes, in REST and GraphQL', async () => {
  const octokit = fixture.octokit()
  const { git, repos } = octokit.rest
  fixture.github.lagBehindWrites(3)
  const create = () => git.createRef({ ...launcher, ref: 'refs/heads/x', sha: fixture.head })
  await create()
  expect((await rejection(git.getRef({ ...launcher, ref: 'heads/x' }))).status).toBe(404)
  expect((await repos.listBranches(launcher)).data.map(branch => branch.name)).toEqual(['main'])
  const query =
    'query { repository(owner: "octo", name: "launcher") { ref(qualifiedName: "refs/heads/x") { name } } }'
  expect(await octokit.graphql(query)).toEqual({ repository: { ref: null } })
  expect(await octokit.graphql(query)).toEqual({ repository: { ref: { name: 'x' } } })
  expect((await rejection(create())).message).toBe('Reference already exists')
  expect(await fixture.github.head(launcherName, 'x')).toBe(fixture.head)
})
