import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type CachedBuild, type OpenCache, openCache } from '../../../src/image/build/build-cache.ts'
import type { BuilderSettings } from '../../../src/image/request/builder-settings.ts'
import { parseSourceRef } from '../../../src/refs/source-ref.ts'
import type { Log } from '../../../src/runner/log.ts'

let root: string
let directory: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-cache-'))
  directory = join(root, cacheName)
})
afterEach(() => rm(root, { recursive: true }))

const cacheName = 'binder-me-image-topic-7cbb6a07'
const image = { registry: 'r.io', path: 'me/image' }
const build: CachedBuild = {
  ...{ image, owner: image, ref: parseSourceRef('refs/heads/topic'), stage: undefined },
  ingredients: {
    ...{
      entries: [],
      file: 'Dockerfile',
      target: undefined,
      platform: { os: 'linux', architecture: 'amd64' },
    },
    ...{ buildArgs: new Map(), labels: new Map(), bases: new Map() },
  },
}

const silentLog: Log = {
  ...{ info: () => {}, warning: () => {}, error: () => {}, mask: () => {} },
  group: (_title, task) => task(),
}

const builder: BuilderSettings = {
  ...{
    builder: undefined,
    force: false,
    noCache: false,
    refresh: false,
    onlyIfChanged: false,
    cache: 'local',
    cacheRef: undefined,
  },
}

const publication = { push: true, tags: [], latest: 'auto', requirePublic: true, attest: 'auto' } as const

function open(cache = builder.cache, eventName = 'push', defaultBranch?: string): Promise<OpenCache> {
  const findNothing = async () => undefined
  return openCache({ builder: { ...builder, cache }, publication }, build, {
    ...{ cacheDirectory: root, workflow: { eventName }, log: silentLog },
    readDefaultBranch: async () => defaultBranch,
    actionsCache: { problem: () => 'there is no cache service', restore: findNothing, save: async () => {} },
  })
}

const write = async (path: string, text: string) => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
const readCacheIndex = () => readFile(join(directory, 'index.json'), 'utf8')

test('replaces the old cache with the new one, and leaves no temporary files', async () => {
  for (const content of ['first', 'second']) {
    const { cache, close } = await open()
    expect(cache?.to).toEqual({ kind: 'local', directory: `${directory}.next` })
    await write(join(`${directory}.next`, 'index.json'), content)
    await close()
    expect(await readCacheIndex()).toBe(content)
    expect(await readdir(root)).toEqual([cacheName])
  }
})

test('keeps the old cache if the build wrote no cache or an incomplete cache', async () => {
  await write(join(directory, 'index.json'), 'old')
  await (await open()).close()
  expect(await readCacheIndex()).toBe('old')
  const { close } = await open()
  await write(join(`${directory}.next`, 'blobs', 'half'), 'half')
  await close()
  expect(await readCacheIndex()).toBe('old')
})

test('restores the old cache after an interrupted replacement', async () => {
  await write(join(directory, 'index.json'), 'old')
  await rename(directory, `${directory}.last`)
  await open()
  expect(await readCacheIndex()).toBe('old')

  await write(join(`${directory}.last`, 'index.json'), 'older')
  const { close } = await open()
  expect(await readCacheIndex()).toBe('old')
  await write(join(`${directory}.next`, 'index.json'), 'new')
  await close()
  expect(await readCacheIndex()).toBe('new')
})

test('a ref writes only its own cache, and also reads the cache of the default branch', async () => {
  const { cache } = await open('registry', 'push', 'main')
  const name = 'r.io/me/image:buildcache'
  const ownCache = { kind: 'registry', reference: `${name}-topic-7cbb6a07` }
  expect(cache).toEqual({
    from: [ownCache, { kind: 'registry', reference: expect.stringMatching(`^${name}-main-[0-9a-f]{8}$`) }],
    to: ownCache,
  })
  expect((await open('registry', 'push', 'topic')).cache).toEqual({ from: [ownCache], to: ownCache })
})

test.each(['pull_request', 'pull_request_target', 'merge_group', 'workflow_run'])(
  'a run for the event %s writes no cache',
  async eventName => {
    for (const kind of ['local', 'registry'] as const) {
      const { cache } = await open(kind, eventName)
      expect(cache?.from).toHaveLength(1)
      expect(cache?.to).toBeUndefined()
    }
  },
)
