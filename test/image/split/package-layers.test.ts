import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { splitImage } from '../../../src/image/split/split-image.ts'
import { readSplitScope } from '../../../src/image/split/split-scope.ts'
import { splitKey } from '../../../src/oci/annotations.ts'
import { readImage } from '../../../src/oci/read-image.ts'
import { run } from '../../host/command.ts'
import { amd64 } from '../../layout/local-image.ts'
import { makeImage, root, silentLog, splitRequest, trees } from './split-case.ts'

const target = 150_000

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** Returns bytes that are the same in every run and differ for each text. */
const bytes = (text: string, size: number) => Buffer.alloc(size, `${text} `)

let count = 0

/** Installs Debian packages, built with dpkg, into an empty tree. Each package has a library in a common folder. */
async function installDebian(tree: string, versions: Readonly<Record<string, string>>): Promise<void> {
  const database = join(tree, 'var/lib/dpkg')
  for (const file of ['status', 'available']) write(join(database, file), '')
  for (const folder of ['info', 'updates', 'triggers']) mkdirSync(join(database, folder), { recursive: true })
  for (const [name, version] of Object.entries(versions)) {
    const source = join(root, `deb-${name}-${version}`)
    const control = {
      Package: name,
      Version: version,
      Architecture: 'all',
      Maintainer: 'A <a@b.c>',
      Description: 'x',
    }
    write(
      join(source, 'DEBIAN/control'),
      Object.entries(control)
        .map(([key, value]) => `${key}: ${value}\n`)
        .join(''),
    )
    write(join(source, `usr/lib/lib${name}.so`), bytes(name + version, 60_000))
    write(join(source, `usr/lib/python3/dist-packages/${name}/main.py`), bytes(`${name} code`, 2_000))
    const archive = `${source}.deb`
    await run('dpkg-deb', ['--root-owner-group', '--build', source, archive])
    await run(
      'dpkg',
      [`--root=${tree}`, '--force-not-root', '--force-script-chrootless', '--install', archive],
      {
        env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
      },
    )
    const cache = join(tree, `usr/lib/python3/dist-packages/${name}/__pycache__/main.cpython-312.pyc`)
    write(cache, bytes(`compiled ${name}`, 1_000))
  }
}

/** Installs packages as conda does: files in common folders, and a metadata file for each package. */
function installConda(
  tree: string,
  versions: Readonly<Record<string, string>>,
  isMetadataDeleted: boolean,
): void {
  const prefix = join(tree, 'opt/conda')
  for (const [name, version] of Object.entries(versions)) {
    const files = [`lib/lib${name}.so`, `include/${name}.h`]
    for (const file of files) write(join(prefix, file), bytes(name + version, 40_000))
    const build = 'h0_0'
    if (!isMetadataDeleted)
      write(
        join(prefix, `conda-meta/${name}-${version}-${build}.json`),
        JSON.stringify({ name, version, build, files }),
      )
  }
}

interface Environment {
  readonly debian?: Readonly<Record<string, string>>
  readonly conda?: Readonly<Record<string, string>>
  readonly isMetadataDeleted?: boolean
}

async function makeTar({ debian = {}, conda = {}, isMetadataDeleted = false }: Environment): Promise<Buffer> {
  count += 1
  const tree = join(root, `tree-${count}`)
  mkdirSync(tree, { recursive: true })
  if (Object.keys(debian).length > 0) await installDebian(tree, debian)
  installConda(tree, conda, isMetadataDeleted)
  write(join(tree, 'srv/data'), bytes('own data', 30_000))
  const tar = `${tree}.tar`
  await run('tar', [
    '--sort=name',
    '--owner=0',
    '--group=0',
    '--mtime=@1700000000',
    '-cf',
    tar,
    '-C',
    tree,
    '.',
  ])
  return readFileSync(tar)
}

async function split(tar: Buffer, options: Parameters<typeof splitRequest>[1] = {}) {
  count += 1
  const source = await makeImage([tar], join(root, `image-${count}`))
  const scope = await readSplitScope(
    source,
    splitRequest(target, { countBaseLayers: async () => 0, ...options }),
  )
  const { layout, layers } = await splitImage(source, scope, join(root, `image-${count}-split`), silentLog)
  const { manifest, config } = await readImage(layout, amd64)
  const titles = layers.flatMap(({ parts = [] }) => parts.map(({ title }) => title))
  const files = manifest.layers.map(({ digest }) => layout.blobPath(digest))
  return { titles, files, diffIds: config.diffIds, record: manifest.annotations[splitKey] }
}

const names = ['gmsh', 'petsc', 'vtk', 'zlib']
const versions = (changes: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(names.map(name => [name, changes[name] ?? '1.0']))

async function assertSameFiles(tar: Buffer, files: readonly string[]): Promise<void> {
  const wholeTar = join(root, `whole-${count}.tar`)
  writeFileSync(wholeTar, tar)
  const [before, after] = await trees.list([wholeTar], files)
  expect(after).toEqual(before)
}

let debian: { readonly tar: Buffer; readonly layers: Awaited<ReturnType<typeof split>> }

beforeAll(async () => {
  const tar = await makeTar({ debian: versions() })
  debian = { tar, layers: await split(tar) }
})

test('names layers after Debian packages, with files that belong to no package on top', async () => {
  const { titles, files } = debian.layers
  expect(titles.slice(0, -1).join(', ').split(', ').sort()).toEqual(names)
  expect(titles.at(-1)).toMatch(/srv|\//)
  await assertSameFiles(debian.tar, files)
})

test('puts compiled Python files into the layer of their package', async () => {
  for (const name of names) {
    const lists = await Promise.all(debian.layers.files.map(file => run('tar', ['-tzf', file])))
    const layers = lists.filter(({ stdout }) => stdout.includes(`/${name}/`) && stdout.includes('main.py'))
    const withCode = lists.filter(({ stdout }) => stdout.includes(`dist-packages/${name}/main.py`))
    const withCache = lists.filter(({ stdout }) => stdout.includes(`dist-packages/${name}/__pycache__/main`))
    expect(layers).toHaveLength(1)
    expect(withCache).toEqual(withCode)
  }
})

test('changes only the layer of an upgraded Debian package and the layer of files without a package', async () => {
  const upgradedTar = await makeTar({ debian: versions({ vtk: '1.1' }) })
  const open = () => Promise.reject(new Error('the registry does not respond'))
  const lastImage = { split: debian.layers.record, open }
  const { diffIds, files, titles } = await split(upgradedTar, { lastImage })
  const isChanged = diffIds.map(id => !debian.layers.diffIds.includes(id))
  const isPackage = (title: string) => title.split(', ').some(name => names.includes(name))
  expect(titles.filter((title, index) => isChanged[index] && isPackage(title))).toEqual(['vtk'])
  await assertSameFiles(upgradedTar, files)
})

test('names layers after conda packages', async () => {
  const { titles } = await split(await makeTar({ conda: versions() }))
  expect(titles.slice(0, -1).join(', ').split(', ').sort()).toEqual(names)
})

test('names layers after the packages in a lock file if the conda metadata was deleted', async () => {
  const tar = await makeTar({ conda: versions(), isMetadataDeleted: true })
  const locked = names.map(name => ({ manager: 'conda' as const, name, version: '1.0', build: '' }))
  const { titles } = await split(tar, { locked })
  expect(titles.slice(0, -1).join(', ').split(', ').sort()).toEqual(names)
  const splitWithoutNames = await split(tar)
  expect(splitWithoutNames.titles.join(', ')).toContain('opt/conda')
})
