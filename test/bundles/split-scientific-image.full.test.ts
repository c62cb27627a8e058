/** Builds that split a scientific image of 2.3 GB in one layer, and its next version, for both image stores. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Store, startEngine } from '../host/engine.ts'
import { fetchJupyterStatus, type ScientificBuild, ScientificBuilds } from './scientific-builds.ts'

/** One hour in milliseconds. */
const hour = 3_600_000
/** Packages that the next version of the image upgrades or, with a trailing hyphen, lacks. */
const changes = ['python3-matplotlib', 'python3-gmsh-']
/** The only module of the package that the next version lacks. */
const removedModule = /usr\/lib\/python3\/dist-packages\/gmsh\.py/

let builds: ScientificBuilds
let first: ScientificBuild
let second: ScientificBuild

beforeAll(async () => {
  builds = await ScientificBuilds.open()
  first = await builds.build(1)
  expect(first.result.errors).toEqual([])
  await builds.pushNextVersion(changes)
  second = await builds.build(2)
  expect(second.result.errors).toEqual([])
}, hour)
afterAll(() => builds?.close(), hour)

function expectFit({ result, layers }: ScientificBuild) {
  expect(result.exitCode).toBe(0)
  const [, target = '0'] = /\(target ([\d.]+) MB\)/.exec(result.log) ?? []
  const largest = Math.max(...layers.map(({ uncompressedSize }) => uncompressedSize))
  // The target in the log has three significant digits.
  expect(largest).toBeLessThanOrEqual((Number(target) + 0.5) * 1e6)
  expect(layers.length).toBeLessThanOrEqual(40)
  expect(result.summary).toContain('- **contract:** ✅ met')
  expect(result.summary).toMatch(/\*\*smoke test:\*\* ✅ passed, Jupyter responded after/)
}

test('no layer exceeds the target, and the image passes the contract and the smoke test', () => {
  expectFit(first)
  expect(first.layers.length).toBeGreaterThan(16)
})

test(
  "Python's tarfile finds no difference between the layers",
  async () => {
    const { differences, directoryTimes, before } = await builds.compareLayers(
      builds.baseReference(1),
      first.reference,
    )
    expect(before.paths).toBeGreaterThan(30_000)
    const { config, ...others } = differences
    // Only the labels of the build are new.
    expect(config.first.map(([field]: [string]) => field)).toEqual(['Labels'])
    for (const { count } of [...Object.values<{ count: number }>(others), directoryTimes])
      expect(count).toBe(0)
  },
  hour,
)

test('the next version keeps most layers, including layers with files that the version no longer has', () => {
  expectFit(second)
  const previousDigests = new Set(first.layers.map(({ digest }) => digest))
  const keptLayers = second.layers.filter(({ digest }) => previousDigests.has(digest))
  expect(keptLayers.length).toBeGreaterThan(first.layers.length / 2)
  expect(second.result.log).toMatch(/\(unchanged, [\d.]+ [kM]?B unused\)/)
})

test.each<Store>(['containerd', 'classic'])(
  'containers have the same files and Jupyter runs with the %s store',
  async store => {
    const engine = store === builds.engine.store ? builds.engine : await startEngine({ store })
    try {
      const { stdout } = await engine.docker(['info', '--format', '{{.Driver}}'])
      expect(stdout.trim()).toBe(store === 'classic' ? 'overlay2' : 'overlayfs')
      for (const [version, { reference }] of [first, second].entries()) {
        const result = await builds.compareContainers(engine, builds.baseReference(version + 1), reference)
        expect(result.differentPaths).toEqual([])
        expect(result.paths).toBeGreaterThan(30_000)
        expect(await fetchJupyterStatus(engine, reference)).toBe(200)
        const find = ['find', '/usr/lib/python3/dist-packages', '-maxdepth', '1']
        const files = await engine.docker(['run', '--rm', '--entrypoint', '', reference, ...find])
        expect(removedModule.test(files.stdout)).toBe(version === 0)
        await engine.docker(['image', 'rm', '--force', reference, builds.baseReference(version + 1)])
      }
    } finally {
      if (engine !== builds.engine) await engine.stop()
    }
  },
  hour,
)
