import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcher, launcherName, openGitHubFixture, rejection } from './github-fixture.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(() => fixture.close())

test('lists the commits that change a path, newest first, in pages', async () => {
  const { github, head } = fixture
  const secondCommit = await github.seed(
    launcherName,
    'main',
    { '.binder/Dockerfile': 'FROM image:2\n' },
    { message: 'Second' },
  )
  await github.seed(launcherName, 'main', { 'README.md': 'Other\n' })
  const { rest } = fixture.octokit()
  const path = '.binder/Dockerfile'
  const { data } = await rest.repos.listCommits({ ...launcher, sha: 'main', path })
  expect(data.map(({ sha, commit }) => [sha, commit.message])).toEqual([
    [secondCommit, 'Second'],
    [head, 'Seed'],
  ])
  const firstPage = await rest.repos.listCommits({ ...launcher, path, per_page: 1 })
  expect(firstPage.data.map(({ sha }) => sha)).toEqual([secondCommit])
  expect(firstPage.headers.link).toContain('rel="next"')
})

test('rejects a ref that does not exist, and a repository without commits', async () => {
  const { rest } = fixture.octokit()
  expect((await rejection(rest.repos.listCommits({ ...launcher, sha: 'absent' }))).status).toBe(404)
  await fixture.github.createRepository('octo/empty')
  const emptyRejection = rejection(rest.repos.listCommits({ owner: 'octo', repo: 'empty' }))
  expect(await emptyRejection).toEqual({ status: 409, message: 'Git Repository is empty.' })
})
