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
  const { pid: endedPid } = spawnSync(process.execPath, ['--version'])
  const killedDirectory = join(root, `binder-image-${endedPid}-abc/docker-config-def`)
  await mkdir(killedDirectory, { recursive: true })
  await writeFile(join(killedDirectory, 'config.json'), '{"auths":{}}')
  const otherNames = [`binder-image-${process.ppid}-abc`, 'binder-image-mine', 'other']
  for (const name of otherNames) await mkdir(join(root, name))

  await run(async () => {})

  expect((await readdir(root)).sort()).toEqual([...otherNames].sort())
})

test('removes the directory of an ended process whose ID another process reuses', async () => {
  let createdName = ''
  await run(async directory => {
    createdName = basename(directory)
  })
  const [, id = '', start = '', namespace = ''] = /^binder-image-(\d+)\.(\d+)\.(\d+)-/.exec(createdName) ?? []
  expect(Number(id)).toBe(process.pid)
  const runningName = `binder-image-${id}.${start}.${namespace}-abc`
  const reusedName = `binder-image-${id}.${Number(start) - 1}.${namespace}-abc`
  for (const name of [runningName, reusedName]) await mkdir(join(root, name))

  await run(async () => {})

  expect(await readdir(root)).toEqual([runningName])
})

test('removes the directory of a process in another container only after the maximum duration of a job', async () => {
  const { pid: endedPid } = spawnSync(process.execPath, ['--version'])
  const [recentName, oldName] = [`binder-image-${endedPid}.5.1-abc`, `binder-image-${endedPid}.5.1-def`]
  for (const name of [recentName, oldName]) await mkdir(join(root, name))
  const sixDaysAgo = Date.now() / 1000 - 6 * 24 * 60 * 60
  await utimes(join(root, oldName), sixDaysAgo, sixDaysAgo)

  await run(async () => {})

  expect(await readdir(root)).toEqual([recentName])
})
