/** Kept layers with files that the next image no longer has: neither image store shows these files in a container. */
import { createHash, randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Files } from '../fakes/github/github.ts'
import { type Store, startEngine } from '../host/engine.ts'
import { MergedTrees } from '../image/split/merged-tree.ts'
import { runAction, type StepResult } from '../runner/run-action.ts'
import { TwoRepositories, unverified } from '../scenarios/two-repositories.ts'

const settings = {
  ...{ split: 'all', 'split-target': '600kB', 'max-layers': '8', 'normalize-times': 'true', cache: 'none' },
  ...unverified,
}
let repositories: TwoRepositories
let trees: MergedTrees
let before: Readonly<Record<string, string | Uint8Array>>
let after: typeof before
let second: StepResult

/** Returns the files of a package, with metadata as conda writes it. */
function installPackage(name: string, size: number): typeof before {
  const files = [`lib/${name}/data`, `lib/${name}/old/module`]
  const metadata = { name, version: '1', build: '0', files }
  return {
    ...Object.fromEntries(files.map(path => [`env/${path}`, randomBytes(size / 2)])),
    [`env/conda-meta/${name}-1-0.json`]: JSON.stringify(metadata),
  }
}

function build(files: Files) {
  const dockerfile = { Dockerfile: 'FROM scratch\nCOPY env /opt/env\n' }
  return repositories
    .push({ ...dockerfile, ...files })
    .then(context =>
      runAction('actions/build-binder-image', { image: repositories.image, ...settings }, context),
    )
}

beforeAll(async () => {
  repositories = await TwoRepositories.open({ withEngine: true })
  trees = new MergedTrees()
  const names = Array.from({ length: 40 }, (_, index) => `package${index}`)
  before = Object.assign({}, ...names.map(name => installPackage(name, 100_000)))
  const isGone = (path: string) => /\/package17[/-]/.test(path)
  after = Object.fromEntries(Object.entries(before).filter(([path]) => !isGone(path)))
  expect((await build(before)).errors).toEqual([])
  // Each commit keeps the files of the previous commit, so .dockerignore excludes the removed package.
  second = await build({ ...after, '.dockerignore': 'env/lib/package17\nenv/conda-meta/package17-*\n' })
  expect(second.errors).toEqual([])
})
afterAll(async () => {
  trees?.stop()
  await repositories?.close()
})

/** Returns a hash of each file below the environment in a container. */
async function listContainer(store: Store, image: string) {
  const engine = await startEngine({ store })
  const file = join(repositories.directory, `${store}.tar`)
  try {
    await engine.docker(['pull', '--quiet', image])
    const container = (await engine.docker(['create', image, '/nothing'])).stdout.trim()
    await engine.docker(['export', '--output', file, container])
    await engine.docker(['rm', container])
    const [tree = {}] = await trees.list([file])
    const files = Object.entries(tree).filter(([path, { type }]) => path.startsWith('opt/') && type === 'f')
    return Object.fromEntries(files.map(([path, { content }]) => [path, content]))
  } finally {
    await engine.docker(['image', 'rm', '--force', image]).catch(() => {})
    await engine.stop()
    await rm(file, { force: true })
  }
}

test('the next image keeps a layer that contains a removed package', () => {
  expect(second.log).toMatch(/\(unchanged, 10\d kB unused\)/)
})

test.each<Store>(['containerd', 'classic'])(
  'a container has exactly the files of the next image with the %s store',
  async store => {
    const hashes = Object.entries(after).map(([path, content]) => {
      return [`opt/${path}`, createHash('sha256').update(content).digest('hex')] as const
    })
    const hashesInContainer = await listContainer(store, second.outputs.reference ?? '')
    expect(hashesInContainer).toEqual(Object.fromEntries(hashes))
  },
)
