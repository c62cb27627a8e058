import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sources, workflowSteps } from './workflow-sources.ts'

const script = sources
  .filter(({ path }) => path.endsWith('/release.yml'))
  .flatMap(workflowSteps)
  .find(({ name }) => name === 'Move the major tag')?.run

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  writeFileSync(
    join(folder, 'gh'),
    '#!/bin/sh\necho "$*" >>requests\ntest "$2" != repos/a/b/git/ref/tags/v2\n',
  )
  chmodSync(join(folder, 'gh'), 0o755)
  git('init', '--quiet')
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '--message', 'x')
})
afterEach(() => rmSync(folder, { recursive: true }))

function git(...args: string[]): void {
  expect(spawnSync('git', args, { cwd: folder }).status).toBe(0)
}

/** Runs the step like GitHub's runner after the push of `tag`. @returns its changes on GitHub and its log. */
function release(tag: string, tags: readonly string[]): { readonly changes: string[]; readonly log: string } {
  for (const one of tags) git('tag', one)
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script ?? 'false'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, TAG: tag, GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'c0ffee' },
  })
  expect(status).toBe(0)
  const file = join(folder, 'requests')
  const requests = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return { changes: requests.filter(request => request.includes('--method')), log: stdout }
}

test.each([
  [
    'the highest release of its major version',
    'v1.0.10',
    ['v1.0.9', 'v1.0.10', 'v0.9.0', 'v2.0.0', 'v10.0.0'],
  ],
  ['the highest release among other tags', 'v1.1.0', ['v1.1.0', 'v1.2.0-rc.1', 'v1.9', 'v1']],
])('moves the major tag to %s', (_name, tag, tags) => {
  expect(release(tag, tags).changes).toEqual([
    'api --method PATCH repos/a/b/git/refs/tags/v1 -f sha=c0ffee -F force=true',
  ])
})

test('creates the tag of a major version for its first release', () => {
  expect(release('v2.0.0', ['v1.0.0', 'v2.0.0']).changes).toEqual([
    'api --method POST repos/a/b/git/refs -f ref=refs/tags/v2 -f sha=c0ffee',
  ])
})

test('does not move the major tag to a lower release, and reports this', () => {
  const { changes, log } = release('v1.0.9', ['v1.0.9', 'v1.0.8', 'v1.1.0', 'v1.0.10'])
  expect(changes).toEqual([])
  expect(log).toContain('v1 is not moved: v1.1.0 is higher than v1.0.9')
})
