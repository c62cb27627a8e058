import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readWorkspaceFile } from '../../src/runner/workspace-files.ts'

let root: string
let workspace: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'workspace-files-'))
  workspace = join(root, 'work')
  await mkdir(join(workspace, 'sub'), { recursive: true })
  await writeFile(join(root, 'secret'), 'secret')
  await writeFile(join(workspace, 'sub/file'), 'text')
})
afterEach(() => rm(root, { recursive: true }))

const read = async (path: string) => String(await readWorkspaceFile(workspace, path))

test('reads a file, including through a link inside the workspace', async () => {
  await symlink('sub/file', join(workspace, 'link'))
  await symlink('sub', join(workspace, '..folder'))
  expect(await read('link')).toBe('text')
  expect(await read('..folder/file')).toBe('text')
  expect(await read(join(workspace, 'link'))).toBe('text')
})

test.each([
  ['a link', 'secret-link'],
  ['a linked folder', 'parent/secret'],
  ['a path', '../secret'],
])('rejects %s that leads outside the workspace', async (_name, path) => {
  await symlink('../secret', join(workspace, 'secret-link'))
  await symlink('..', join(workspace, 'parent'))
  await expect(read(path)).rejects.toThrow(`${path} leads to `)
})

test('does not report a missing file as a link', async () => {
  await expect(read('absent')).rejects.toThrow('ENOENT')
})
