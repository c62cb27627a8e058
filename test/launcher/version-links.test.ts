import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import type { Version } from '../../src/launcher/version-history.ts'
import {
  compareUrl,
  formatLinks,
  formatRollbackCommand,
  linkVersions,
} from '../../src/launcher/version-links.ts'
import { sha256Digest } from '../../src/oci/digest.ts'

const server = 'https://github.com'
const digest = sha256Digest(Buffer.from('image'))
const place = { repository: 'science/launcher', workflow: 'update-image.yml' }

function version(revision: string, fields: Partial<Version> = {}): Version {
  return {
    image: { registry: 'ghcr.io', path: 'science/model', tag: 'main', digest },
    source: { repository: 'science/model', revision, ref: 'refs/heads/main' },
    build: `${server}/science/model/actions/runs/7`,
    commit: revision,
    date: '2026-01-01T00:00:00Z',
    branches: ['main'],
    ...fields,
  }
}

const newestVersion = version('c'.repeat(40))
const oldestVersion = version('a'.repeat(40))

test('compares with the previous version on the same branch', () => {
  const otherVersion = version('b'.repeat(40), { branches: ['v1'] })
  expect(compareUrl(newestVersion, [newestVersion, otherVersion, oldestVersion], server)).toBe(
    `${server}/science/model/compare/${'a'.repeat(40)}...${'c'.repeat(40)}`,
  )
})

test('does not compare a version with a newer version', () => {
  expect(compareUrl(oldestVersion, [newestVersion, oldestVersion], server)).toBeUndefined()
})

test('compares versions whose build is not recorded', () => {
  const manualVersions = [version('c', { build: undefined }), version('a', { build: undefined })]
  expect(compareUrl(manualVersions[0] as Version, manualVersions, server)).toBe(
    `${server}/science/model/compare/a...c`,
  )
})

test.each([
  ['the first version', [newestVersion]],
  ['the same commit', [newestVersion, version('c'.repeat(40))]],
  ['a version without a source', [newestVersion, version('a', { source: undefined })]],
  [
    'another source',
    [newestVersion, version('a', { source: { repository: 'x/y', revision: 'a', ref: undefined } })],
  ],
  ['a build outside GitHub', [newestVersion, version('a', { build: 'https://gitlab.com/x/-/jobs/7' })]],
])('returns no comparison for %s', (_name, versions) => {
  expect(compareUrl(newestVersion, versions, server)).toBeUndefined()
})

test('prints the command that rolls back to a version', () => {
  expect(formatRollbackCommand(newestVersion, place)).toBe(
    `gh workflow run update-image.yml --repo science/launcher -f branches=main -f rollback-to=${digest}`,
  )
  expect(
    formatRollbackCommand({ ...newestVersion, branches: ['a', 'b c'] }, { ...place, workflow: undefined }),
  ).toBe(
    `binder-actions rollback science/launcher a --to ${digest} && binder-actions rollback science/launcher 'b c' --to ${digest}`,
  )
  expect(
    formatRollbackCommand({ ...newestVersion, image: { registry: 'ghcr.io', path: 'a/b' } }, place),
  ).toBeUndefined()
})

test('quotes every branch name for the shell', () => {
  const branches = ['$(id)', "it's", 'a`id`;b|c', 'main']
  const command = formatRollbackCommand({ ...newestVersion, branches }, place) ?? ''
  const script = `gh() { printf '%s\\n' "$@"; }; ${command}`
  const words = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n')
  expect(words).toContain(`branches=${branches.join(' ')}`)
})

test('lists the comparisons and the commands that exist', () => {
  const taggedVersion = version('b'.repeat(40), {
    image: { registry: 'ghcr.io', path: 'a/b', tag: 'x' },
    branches: ['x'],
  })
  const links = linkVersions([newestVersion, taggedVersion, oldestVersion], place, server)
  expect(links.map(({ version }) => version)).toEqual([newestVersion, taggedVersion, oldestVersion])
  expect(formatLinks(links)).toEqual([
    '',
    'Changes to the source:',
    '',
    `- ${server}/science/model/compare/${'a'.repeat(40)}...${'c'.repeat(40)}`,
    '',
    'Roll back to an image:',
    '',
    '```',
    `${formatRollbackCommand(newestVersion, place)}\n${formatRollbackCommand(oldestVersion, place)}`,
    '```',
  ])
  expect(formatLinks(linkVersions([taggedVersion], place, server))).toEqual([])
})
