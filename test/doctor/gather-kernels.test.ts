import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { gatherKernels } from '../../src/doctor/facts/gather-kernels.ts'
import { fakeImage, serve } from '../fakes/registry/fake-image.ts'
import { image, RegistryFixture, registryOrigin } from '../fakes/registry/registry-fixture.ts'
import { endOfArchive, header } from '../tar/make-tar.ts'
import { healthyFacts, launcherBranch, notebook } from './healthy-facts.ts'

let fixture: RegistryFixture

beforeEach(async () => {
  fixture = await RegistryFixture.open()
})
afterEach(() => fixture.close())

const layer = (...names: string[]) => Buffer.concat([...names.map(name => header({ name })), endOfArchive])
const specPath = (name: string) => `usr/share/jupyter/kernels/${name}/kernel.json`

/** Returns the kernel facts for notebooks with the given kernels and launcher branches. */
function gather(kernels: string[], branches = ['main', 'development']) {
  const { source, launcher } = healthyFacts()
  const notebooks = new Map(kernels.map(name => [`${name}.ipynb`, notebook(name)]))
  const launchedBranches = branches.map(name => launcherBranch(name, `FROM ${image}:${name}\n`))
  const connect = async () => fixture.client()
  return gatherKernels({ ...source, notebooks }, { ...launcher, branches: launchedBranches }, connect)
}

test("finds the kernels in the layers of the default branch's image, except those that a later layer deletes", async () => {
  const layers = [
    layer(specPath('ir'), specPath('sagemath'), 'srv/kernels/other/kernel.json'),
    layer('usr/share/jupyter/kernels/.wh.sagemath'),
  ]
  serve(fixture.internet, registryOrigin, fakeImage(undefined, layers))
  expect(await gather(['ir'])).toEqual({
    reference: `${image}:main`,
    installed: { isKnown: true, value: new Set(['ir']) },
  })
})

test.each([
  ['no notebook requires a kernel other than python3', ['python3', 'python'], ['main']],
  ['nothing is launched', ['ir'], []],
])('downloads nothing if %s', async (_condition, kernels, branches) => {
  expect(await gather(kernels, branches)).toBeUndefined()
})

test('does not download an image that exceeds the size limit', async () => {
  const largeImage = fakeImage(manifest => {
    const [firstLayer] = manifest.layers as { size: number }[]
    if (firstLayer !== undefined) firstLayer.size = 1_200_000_000
  })
  serve(fixture.internet, registryOrigin, largeImage)
  expect(await gather(['ir'])).toMatchObject({
    installed: {
      isKnown: false,
      reason: 'its layers are 1200 MB in total, more than the 1000 MB that are downloaded',
    },
  })
})

test('reports the kernels of a missing image as unknown', async () => {
  fixture.internet.on(registryOrigin, /./, { status: 404 })
  expect(await gather(['ir'])).toMatchObject({ installed: { isKnown: false } })
})
