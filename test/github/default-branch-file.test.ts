import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fetchDefaultBranchFile } from '../../src/github/default-branch-file.ts'
import { type GitHubFixture, openGitHubFixture } from '../fakes/github/github-fixture.ts'

let fixture: GitHubFixture
const launcher = { owner: 'octo', name: 'launcher' }

beforeAll(async () => {
  fixture = await openGitHubFixture()
})
afterAll(() => fixture.close())

test('returns the content of a file on the default branch', async () => {
  const bytes = await fetchDefaultBranchFile(fixture.octokit(), launcher, 'README.md')
  expect(Buffer.from(bytes).toString()).toBe('Launcher\n')
})

test.each([
  ['missing.json', 'missing.json on the default branch of octo/launcher does not exist'],
  ['.binder', '.binder on the default branch of octo/launcher is not a file'],
])('states the problem with %s', async (path, problem) => {
  await expect(fetchDefaultBranchFile(fixture.octokit(), launcher, path)).rejects.toMatchObject({
    kind: 'trust-root-unavailable',
    message: expect.stringContaining(problem),
  })
})
