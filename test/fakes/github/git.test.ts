import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { hermeticEnvironment } from './git/run-git.ts'
import { type GitHubFixture, launcherName, openGitHubFixture } from './github-fixture.ts'

let fixture: GitHubFixture
let directory: string
beforeEach(async () => {
  fixture = await openGitHubFixture()
  directory = await mkdtemp(join(tmpdir(), 'github-clone-'))
})
afterEach(async () => {
  await fixture.close()
  await rm(directory, { recursive: true, force: true })
})

async function git(...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  const { stdout } = await promisify(execFile)('git', [...identity, ...args], {
    cwd: directory,
    env: { ...hermeticEnvironment },
  })
  return stdout.trim()
}

function remote(token?: string, repository = launcherName): string {
  const url = fixture.github.cloneUrl(repository)
  return token === undefined ? url : url.replace('://', `://x-access-token:${token}@`)
}

async function cloneAndCommit(): Promise<string> {
  await git('clone', '--quiet', remote(), '.')
  await writeFile(join(directory, 'new.txt'), 'new\n')
  await git('add', '.')
  await git('commit', '--quiet', '-m', 'New')
  return git('rev-parse', 'HEAD')
}

test('clones a public repository without a token', async () => {
  await git('clone', '--quiet', remote(), '.')
  expect(await readFile(join(directory, 'README.md'), 'utf8')).toBe('Launcher\n')
  expect(await git('rev-parse', 'HEAD')).toBe(fixture.head)
  expect(fixture.github.requests.map(request => request.operation)).toContain('git-upload-pack')
})

test('accepts a push with write permission', async () => {
  const oid = await cloneAndCommit()
  await git('push', '--quiet', remote('writer'), 'HEAD:main')
  expect(await fixture.github.head(launcherName, 'main')).toBe(oid)
})

test.each([
  ['an anonymous client', undefined, 'could not read Username'],
  ['a reader', 'reader', 'error: 403'],
  ['an unknown token', 'unknown', 'Authentication failed'],
])('rejects a push by %s', async (_name, token, message) => {
  await cloneAndCommit()
  await expect(git('push', remote(token), 'HEAD:main')).rejects.toThrow(message)
  expect(await fixture.github.head(launcherName, 'main')).toBe(fixture.head)
})

test('clones a private repository only with a token that has access', async () => {
  await expect(git('clone', remote(undefined, 'octo/secret'), '.')).rejects.toThrow('could not read Username')
  await expect(git('clone', remote('stranger', 'octo/secret'), '.')).rejects.toThrow('not found')
  await git('clone', '--quiet', remote('reader', 'octo/secret'), '.')
  expect(await readFile(join(directory, 'README.md'), 'utf8')).toBe('Secret\n')
})

test.each([
  ['protection' as const, 'GH006: Protected branch update failed for refs/heads/main'],
  ['ruleset' as const, 'GH013: Repository rule violations found for refs/heads/main'],
])('rejects a push to a branch with a %s, and accepts pushes to other branches', async (by, message) => {
  await fixture.github.protectBranch(launcherName, 'main', { by, allow: ['admin'] })
  const oid = await cloneAndCommit()
  await expect(git('push', remote('writer'), 'HEAD:main')).rejects.toThrow(message)
  await git('push', '--quiet', remote('writer'), 'HEAD:refs/heads/other')
  expect(await fixture.github.head(launcherName, 'main')).toBe(fixture.head)
  expect(await fixture.github.head(launcherName, 'other')).toBe(oid)
  fixture.github.addToken('admin', {
    login: 'admin',
    repositories: { [launcherName]: { contents: 'write' } },
  })
  await git('push', '--quiet', remote('admin'), 'HEAD:main')
  expect(await fixture.github.head(launcherName, 'main')).toBe(oid)
})

test('rejects the push of a branch whose creation is restricted', async () => {
  await fixture.github.protectBranch(launcherName, 'release/1', { by: 'ruleset', blocksCreation: true })
  await cloneAndCommit()
  await expect(git('push', remote('writer'), 'HEAD:refs/heads/release/1')).rejects.toThrow('GH013')
})

test('clones an archived repository, but rejects pushes to it', async () => {
  fixture.github.archiveRepository(launcherName)
  await cloneAndCommit()
  await expect(git('push', remote('writer'), 'HEAD:main')).rejects.toThrow('403')
})

test('redirects from the old URL of a renamed repository', async () => {
  await fixture.github.renameRepository(launcherName, 'octo/renamed')
  await git('clone', '--quiet', remote(), '.')
  expect(await git('rev-parse', 'HEAD')).toBe(fixture.head)
  expect(fixture.github.requests.map(({ status, path }) => `${status} ${path}`)).toEqual([
    `301 /${launcherName}.git/info/refs`,
    '200 /octo/renamed.git/info/refs',
    // The first request lists the references, the second fetches the objects.
    '200 /octo/renamed.git/git-upload-pack',
    '200 /octo/renamed.git/git-upload-pack',
  ])
})
