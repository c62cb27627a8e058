import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { withWorkspace } from '../../src/image/workspace.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'workspace-'))
})
afterEach(() => rm(root, { recursive: true }))

const run = (task: (directory: string) => Promise<void>) =>
  withWorkspace(
    { temporaryDirectory: root, onInterruption: () => () => {}, writeSummary: async () => {} },
    ({ temporaryDirectory }) => task(temporaryDirectory),
  )

test('removes the credentials of a killed run, and nothing of a run in progress', async () => {
  const { pid: ended } = spawnSync(process.execPath, ['--version'])
  const killed = join(root, `binder-image-${ended}-abc/docker-config-def`)
  await mkdir(killed, { recursive: true })
  await writeFile(join(killed, 'config.json'), '{"auths":{}}')
  const others = [`binder-image-${process.ppid}-abc`, 'binder-image-mine', 'other']
  for (const name of others) await mkdir(join(root, name))

  await run(async () => {})

  expect((await readdir(root)).sort()).toEqual([...others].sort())
})
