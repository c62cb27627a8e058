import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcher, launcherName, openGitHubFixture, rejection } from './github-fixture.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
})
afterEach(() => fixture.close())

test('lists a tree recursively or one level only', async () => {
  const { git } = fixture.octokit().rest
  const wholeTree = await git.getTree({ ...launcher, tree_sha: fixture.head, recursive: 'true' })
  expect(wholeTree.data.tree.map(({ type, path }) => `${type} ${path}`)).toEqual([
    'tree .binder',
    'blob .binder/Dockerfile',
    'tree .github',
    'tree .github/workflows',
    'blob .github/workflows/update.yml',
    'blob README.md',
  ])
  expect(wholeTree.data.truncated).toBe(false)
  const rootTree = await git.getTree({ ...launcher, tree_sha: 'main' })
  expect(rootTree.data.tree.map(({ path }) => path)).toEqual(['.binder', '.github', 'README.md'])
  expect((await rejection(git.getTree({ ...launcher, tree_sha: 'absent' }))).status).toBe(404)
})

test('returns a blob as base64', async () => {
  const bytes = Buffer.from([0, 255, 10])
  await fixture.github.seed(launcherName, 'main', { binary: bytes })
  const { git } = fixture.octokit().rest
  const { data } = await git.getTree({ ...launcher, tree_sha: 'main' })
  const sha = data.tree.find(({ path }) => path === 'binary')?.sha ?? ''
  const blob = await git.getBlob({ ...launcher, file_sha: sha })
  expect(Buffer.from(blob.data.content, 'base64')).toEqual(bytes)
  expect((await rejection(git.getBlob({ ...launcher, file_sha: fixture.head }))).status).toBe(404)
})
