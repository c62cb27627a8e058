import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubStage, launcher, name, openGitHubStage, refused } from './stage.ts'

let stage: GitHubStage
beforeEach(async () => {
  stage = await openGitHubStage()
})
afterEach(() => stage.close())

test('reads after a write do not see it for a while, in REST and in GraphQL; writes do', async () => {
  const octokit = stage.octokit()
  const { git, repos } = octokit.rest
  stage.github.lagBehindWrites(3)
  const create = () => git.createRef({ ...launcher, ref: 'refs/heads/x', sha: stage.head })
  await create()
  expect((await refused(git.getRef({ ...launcher, ref: 'heads/x' }))).status).toBe(404)
  expect((await repos.listBranches(launcher)).data.map(branch => branch.name)).toEqual(['main'])
  const query =
    'query { repository(owner: "octo", name: "launcher") { ref(qualifiedName: "refs/heads/x") { name } } }'
  expect(await octokit.graphql(query)).toEqual({ repository: { ref: null } })
  expect(await octokit.graphql(query)).toEqual({ repository: { ref: { name: 'x' } } })
  expect((await refused(create())).message).toBe('Reference already exists')
  expect(await stage.github.head(name, 'x')).toBe(stage.head)
})
