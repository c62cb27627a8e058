import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
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

test('removes the credentials of a killed run, but no files of a run in progress', async () => {
  const { pid: ended } = spawnSync(process.execPath, ['--version'])
  const killed = join(root, `binder-image-${ended}-abc/docker-config-def`)
  await mkdir(killed, { recursive: true })
  await writeFile(join(killed, 'config.json'), '{"auths":{}}')
  const others = [`binder-image-${process.ppid}-abc`, 'binder-image-mine', 'other']
  for (const name of others) await mkdir(join(root, name))

  await run(async () => {})

  expect((await readdir(root)).sort()).toEqual([...others].sort())
})

test('removes the directory of an ended process whose ID another process reuses', async () => {
  let created = ''
  await run(async directory => {
    created = basename(directory)
  })
  const [, id = '', start = '', namespace = ''] = /^binder-image-(\d+)\.(\d+)\.(\d+)-/.exec(created) ?? []
  expect(Number(id)).toBe(process.pid)
  const running = `binder-image-${id}.${start}.${namespace}-abc`
  const reused = `binder-image-${id}.${Number(start) - 1}.${namespace}-abc`
  for (const name of [running, reused]) await mkdir(join(root, name))

  await run(async () => {})

  expect(await readdir(root)).toEqual([running])
})

test('removes the directory of a process in another container only after the maximum duration of a job', async () => {
  const { pid: ended } = spawnSync(process.execPath, ['--version'])
  const [recent, old] = [`binder-image-${ended}.5.1-abc`, `binder-image-${ended}.5.1-def`]
  for (const name of [recent, old]) await mkdir(join(root, name))
  const sixDaysAgo = Date.now() / 1000 - 6 * 24 * 60 * 60
  await utimes(join(root, old), sixDaysAgo, sixDaysAgo)

  await run(async () => {})

  expect(await readdir(root)).toEqual([recent])
})
