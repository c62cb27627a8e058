import { expect, test } from '@jest/globals'
import { formatLaunchTable, type LauncherBranch, launchTable } from '../../src/launcher/launch-table.ts'
import { LauncherDockerfile } from '../../src/launcher/launcher-dockerfile.ts'
import { sha256Digest } from '../../src/oci/digest.ts'

const digest = sha256Digest(Buffer.from('image'))
const launcher = 'science/model-launcher'

function branch(name: string, text: string | undefined, problem?: string): LauncherBranch {
  return { name, dockerfile: text === undefined ? undefined : Buffer.from(text), problem }
}

test('sorts the default branch first, then other branches by name, then releases with the newest first', () => {
  const names = ['v3.0.1', 'v3.0.10', 'zoo', 'main', 'development', 'v2.9', '2025.01', 'release-0.99']
  const table = launchTable(
    launcher,
    names.map(name => branch(name, 'FROM ghcr.io/a/b:c\n')),
    'main',
  )
  expect(table.rows.map(row => row.branch)).toEqual([
    ...['main', 'development', 'release-0.99', 'zoo'],
    ...['v3.0.10', 'v3.0.1', 'v2.9', '2025.01'],
  ])
})

test('shows the image without its digest, so that the row stays valid after the next pin', () => {
  const table = launchTable(launcher, [branch('main', `FROM ghcr.io/a/b:main-slim@${digest}\n`)], 'main')
  expect(formatLaunchTable(table).split('\n')).toEqual([
    '| Branch | Runs | Launch |',
    '| --- | --- | --- |',
    `| main | ghcr.io/a/b:main-slim | [![Binder](https://mybinder.org/badge_logo.svg)](https://mybinder.org/v2/gh/${launcher}/main) |`,
  ])
  expect(table.rows[0]).toMatchObject({ image: `ghcr.io/a/b:main-slim@${digest}`, isPinned: true })
})

test('marks a moving tag, a hold and a digest without a tag', () => {
  const rows = launchTable(
    launcher,
    [
      branch('moving', 'FROM ghcr.io/a/b:c\n'),
      branch('held', `# binder-actions: hold solver | broken\nFROM ghcr.io/a/b:c@${digest}\n`),
      branch('bare', `FROM a/b@${digest}\n`),
    ],
    undefined,
  )
  const [bareRow, heldRow, movingRow] = formatLaunchTable(rows).split('\n').slice(2)
  expect(bareRow).toContain(`| docker.io/a/b:${digest.slice(7, 19)} |`)
  expect(heldRow).toContain('| ghcr.io/a/b:c (held: solver &#124; broken) |')
  expect(movingRow).toContain('| ghcr.io/a/b:c (not pinned) |')
})

test('omits previews of pull requests, but not other branches with their name or mark', () => {
  const previewFile = '# binder-actions: preview\nFROM ghcr.io/a/b:c\n'
  const table = launchTable(
    launcher,
    [branch('pr-7', previewFile), branch('pr-8', 'FROM ghcr.io/a/b:c\n'), branch('main', previewFile)],
    'main',
  )
  expect(table.rows.map(row => row.branch)).toEqual(['main', 'pr-8'])
  expect(table.leftOut).toEqual([])
})

test('omits branches that cannot be launched and gives the reason', () => {
  const { rows, leftOut } = launchTable(
    launcher,
    [
      branch('gh-pages', undefined, 'it has no file .binder/Dockerfile'),
      branch('empty', undefined),
      branch('broken', 'FRM x\n'),
      branch('variable', 'ARG BASE\nFROM $BASE\n'),
      branch('scratch', 'FROM scratch\n'),
      branch('growing', `ARG A=a\n${`ARG A=${'$A'.repeat(99)}\n`.repeat(9)}FROM $A\n`),
      branch('good', 'FROM ghcr.io/a/b:c\n'),
    ],
    'main',
  )
  expect(rows.map(row => row.branch)).toEqual(['good'])
  expect(Object.fromEntries(leftOut.map(branch => [branch.branch, branch.reason]))).toEqual({
    broken: expect.stringContaining('"FRM" is not an instruction'),
    empty: 'it has no Dockerfile',
    'gh-pages': 'it has no file .binder/Dockerfile',
    growing: expect.stringContaining('line 4: the values of the variables up to $A exceed 256 KiB'),
    scratch: expect.stringContaining('line 1: FROM scratch does not name an image'),
    variable: expect.stringContaining(
      'line 2: FROM $BASE does not name an image that is known before the build',
    ),
  })
})

test('shows the base of the last stage, resolved through earlier stages', () => {
  const text = `FROM ghcr.io/a/base:1 AS base\nFROM ghcr.io/a/tools:2 AS tools\nFROM base\nCOPY --from=tools /x /x\n`
  const { launchedImage: launched, marks } = LauncherDockerfile.parse(Buffer.from(text))
  expect(launched).toMatchObject({ reference: { path: 'a/base' }, line: 1 })
  expect(marks.hold).toBeUndefined()
})
