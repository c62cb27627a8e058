import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { splitImage } from '../../../src/image/split/split-image.ts'
import { readSplitScope } from '../../../src/image/split/split-scope.ts'
import { splitKey } from '../../../src/oci/annotations.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { amd64 } from '../../layout/local-image.ts'
import { endOfArchive, file, header } from '../../tar/make-tar.ts'
import { makeImage, root, silentLog, splitRequest } from './split-case.ts'

const target = 22_000
const packageNames = ['astropy', 'bokeh', 'cython', 'dask', 'escript', 'fenics', 'gmsh', 'hypre']

/** Returns a layer with a folder for each package, whose content depends on the version. */
function packages(
  versions: Readonly<Record<string, { readonly fill: string; readonly size: number }>>,
): Buffer {
  const entries = packageNames.flatMap(name => {
    const { fill, size } = versions[name] ?? { fill: 'x', size: 8_000 }
    return [
      header({ name: `lib/${name}/`, flag: '5' }),
      file(`lib/${name}/content`, Buffer.alloc(size, `${name}${fill}`)),
    ]
  })
  return Buffer.concat([header({ name: 'lib/', flag: '5' }), ...entries, endOfArchive])
}

let count = 0
async function split(tar: Buffer, lastSplit: string | undefined) {
  count += 1
  const source = await makeImage([tar], join(root, `sticky-${count}`))
  const countBaseLayers = async () => 0
  const open = () => Promise.reject(new Error('the registry does not respond'))
  const lastImage = lastSplit === undefined ? undefined : { split: lastSplit, open }
  const scope = await readSplitScope(source, splitRequest(target, { countBaseLayers, lastImage }))
  const { layout } = await splitImage(source, scope, join(root, `sticky-${count}-split`), silentLog)
  const { manifest, config } = await readImage(layout, amd64)
  return { diffIds: config.diffIds, record: manifest.annotations[splitKey], digests: manifest.layers }
}

test('changes only the layer of a package that grows if the previous split is known', async () => {
  const firstSplit = await split(packages({}), undefined)
  expect(firstSplit.diffIds).toHaveLength(4)

  // In the order of size, the package now comes first, so all other packages move.
  const grownTar = packages({ astropy: { fill: 'y', size: 17_000 } })
  const freshSplit = await split(grownTar, undefined)
  const stableSplit = await split(grownTar, firstSplit.record)

  const isKept = (id: string) => firstSplit.diffIds.includes(id as (typeof firstSplit.diffIds)[number])
  expect(freshSplit.diffIds.filter(isKept)).toHaveLength(0)
  expect(stableSplit.diffIds.filter(isKept)).toHaveLength(3)
})

/** Returns a folder of libraries of one family that is much larger than the target. */
function family(sizes: Readonly<Record<string, number>>): Buffer {
  const entries = Array.from({ length: 24 }, (_, index) => `libvtk-${index}.so`).map(name =>
    file(`lib/${name}`, Buffer.alloc(sizes[name] ?? 4_000, name)),
  )
  return Buffer.concat([header({ name: 'lib/', flag: '5' }), ...entries, endOfArchive])
}

test.each(['libvtk-0.so', 'libvtk-7.so', 'libvtk-23.so'])(
  'changes only the layer of the library that grows in a family: %s',
  async name => {
    const firstSplit = await split(family({}), undefined)
    const grownSplit = await split(family({ [name]: 9_000 }), firstSplit.record)
    expect(firstSplit.diffIds.length).toBeGreaterThan(4)
    expect(firstSplit.diffIds.filter(id => !grownSplit.diffIds.includes(id))).toHaveLength(1)
  },
)

test('splits an unchanged layer into the same layers', async () => {
  const firstSplit = await split(packages({}), undefined)
  const secondSplit = await split(packages({}), firstSplit.record)
  expect(secondSplit.digests).toEqual(firstSplit.digests)
})

test.each([
  ['of another image', 'q1YqSSxKTzVUsqqOBdIA'],
  ['that is not a record', 'forged'],
  ['that is too long when inflated', 'A'.repeat(2_000)],
])('ignores a record %s', async (_what, record) => {
  const firstSplit = await split(packages({}), undefined)
  expect((await split(packages({}), record)).digests).toEqual(firstSplit.digests)
})
