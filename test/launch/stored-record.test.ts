import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { emptyRecord, type LaunchRecord } from '../../src/launch/launch-record.ts'
import { restoreRecord, saveRecord } from '../../src/launch/stored-record.ts'
import type { ActionsCache } from '../../src/runner/actions-cache.ts'

const name = 'science/launcher main'
const date = '2026-01-02T00:00:00.000Z'
const record: LaunchRecord = {
  launches: [{ member: 'hub.example', date, verdict: 'pass', seconds: { wait: 1 } }],
}
let folder: string
let lines: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stored-record-'))
  lines = []
})
afterEach(() => rm(folder, { recursive: true }))

function services(cache: Partial<ActionsCache>) {
  const log = { info: (line: string) => void lines.push(line) }
  const fail = () => Promise.reject(new Error('the cache failed'))
  const actionsCache: ActionsCache = { problem: () => undefined, restore: fail, save: fail, ...cache }
  return { actionsCache, cacheDirectory: folder, log } as Parameters<typeof restoreRecord>[1]
}

test('restores the newest record of the launcher branch, and leaves no file', async () => {
  let restoreArguments: readonly string[] = []
  const restoredRecord = await restoreRecord(
    name,
    services({
      restore: async (directory, keys) => {
        restoreArguments = [dirname(directory), basename(directory), ...keys]
        await writeFile(join(directory, 'launches.json'), JSON.stringify(record))
        return keys[1]
      },
    }),
  )
  expect(restoredRecord).toEqual(record)
  const prefix = 'binder-launches-science%2Flauncher%20main-'
  expect(restoreArguments).toEqual([folder, 'science%2Flauncher%20main', `${prefix}none`, prefix])
  expect(await readdir(folder)).toEqual([])
  expect(lines).toEqual([])
})

test.each<readonly [string, Partial<ActionsCache>, readonly string[]]>([
  ['is absent', { restore: async () => undefined }, []],
  ['cannot be restored', {}, ['This launch is not compared with earlier launches: the cache failed']],
  [
    'has no file',
    { restore: async () => 'key' },
    [expect.stringMatching(/earlier launches: ENOENT/) as unknown as string],
  ],
  [
    'needs a cache that is not available',
    { problem: () => 'there is no cache' },
    ['This launch is not compared with earlier launches: there is no cache'],
  ],
])('returns an empty record if the stored record %s', async (_name, cache, expected) => {
  expect(await restoreRecord(name, services(cache))).toEqual(emptyRecord)
  expect(lines).toEqual(expected)
  expect(await readdir(folder)).toEqual([])
})

test('saves the record under a key with its time, and leaves no file', async () => {
  const savedValues: string[] = []
  const save = async (directory: string, key: string) => {
    savedValues.push(key, await readFile(join(directory, 'launches.json'), 'utf8'))
  }
  await saveRecord(name, record, date, services({ save }))
  expect(savedValues).toEqual([
    `binder-launches-science%2Flauncher%20main-${Date.parse(date)}`,
    JSON.stringify(record),
  ])
  expect(await readdir(folder)).toEqual([])
  expect(lines).toEqual([])
})

test('logs a message and does not fail if the record cannot be saved', async () => {
  await saveRecord(name, record, date, services({}))
  expect(lines).toEqual(['The record of launches could not be saved: the cache failed'])
  expect(await readdir(folder)).toEqual([])
})

test('saves nothing without a cache', async () => {
  await saveRecord(name, record, date, services({ problem: () => 'there is no cache' }))
  expect(lines).toEqual([])
})

test('creates the cache directory, and does not fail if the cache deletes the directory', async () => {
  const cacheDirectory = join(folder, 'not', 'yet')
  const remove = (directory: string) => rm(directory, { recursive: true })
  const saveServices = services({ save: remove })
  await saveRecord(name, record, date, { ...saveServices, cacheDirectory })
  await rm(join(folder, 'not'), { recursive: true })
  const restore = async (directory: string) => void (await remove(directory))
  const restoreServices = services({ restore: restore as unknown as ActionsCache['restore'] })
  expect(await restoreRecord(name, { ...restoreServices, cacheDirectory })).toEqual(emptyRecord)
  expect(lines).toEqual([])
})
