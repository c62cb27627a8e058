import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isPackageMetadata, readPackages } from '../../../src/layers/packages/read-packages.ts'

const read = (files: Readonly<Record<string, string>>, paths: readonly string[] = []) =>
  readPackages(
    new Map(
      Object.entries(files)
        .filter(([path, text]) => isPackageMetadata({ path, type: 'file', size: text.length }))
        .map(([path, text]) => [path, Buffer.from(text)]),
    ),
    [...Object.keys(files), ...paths],
  )

test('reads conda packages', () => {
  const metadata = {
    ...{ name: 'numpy', version: '2.2.0', build: 'py312h7900ff3_0', size: 8_000_000 },
    files: ['lib/python3.12/site-packages/numpy/__init__.py', 'bin/f2py', '../outside', '/etc/passwd'],
  }
  expect(read({ 'opt/conda/conda-meta/numpy-2.2.0-0.json': JSON.stringify(metadata) })).toEqual([
    {
      ...{ manager: 'conda', name: 'numpy', version: '2.2.0', build: 'py312h7900ff3_0', place: 'opt/conda' },
      metadata: 'opt/conda/conda-meta/numpy-2.2.0-0.json',
      files: [
        'opt/conda/lib/python3.12/site-packages/numpy/__init__.py',
        'opt/conda/bin/f2py',
        'opt/outside',
      ],
      folders: [],
    },
  ])
})

test('reads a record of the conda packages that was written before `conda-meta` was deleted', () => {
  const lines = [{ name: 'vtk', version: '9.3.1', build: 'qt_1', files: ['lib/libvtk.so'] }, { name: 'x' }]
  const text = `${lines.map(line => JSON.stringify(line)).join('\n')}\n`
  // One malformed line makes the record unreliable.
  expect(read({ 'env/share/binder-actions/conda-packages.jsonl': text })).toEqual([])
  const [line = ''] = text.split('\n')
  expect(read({ 'env/share/binder-actions/conda-packages.jsonl': `${line}\n` })).toMatchObject([
    { name: 'vtk', build: 'qt_1', place: 'env', files: ['env/lib/libvtk.so'] },
  ])
})

test('reads the record that the script in the documentation writes', () => {
  const environment = mkdtempSync(join(tmpdir(), 'environment-'))
  try {
    mkdirSync(join(environment, 'conda-meta'))
    const metadata = { name: 'vtk', version: '9.3.1', build: 'qt_1', files: ['lib/libvtk.so'], size: 1 }
    writeFileSync(join(environment, 'conda-meta/vtk-9.3.1-qt_1.json'), JSON.stringify(metadata))
    const documentation = readFileSync(join(import.meta.dirname, '../../../docs/layers.md'), 'utf8')
    const [, script = ''] = /```sh\n(mkdir -p \/opt\/env\/share[^`]*)```/.exec(documentation) ?? []
    execFileSync('sh', ['-ec', script.replaceAll('/opt/env', environment).replace('python ', 'python3 ')])
    const record = readFileSync(join(environment, 'share/binder-actions/conda-packages.jsonl'), 'utf8')
    expect(read({ 'opt/env/share/binder-actions/conda-packages.jsonl': record })).toMatchObject([
      { name: 'vtk', version: '9.3.1', build: 'qt_1', files: ['opt/env/lib/libvtk.so'] },
    ])
  } finally {
    rmSync(environment, { recursive: true })
  }
})

test('reads Debian packages with their lists and scripts', () => {
  const status = [
    'Package: libc6\nStatus: install ok installed\nArchitecture: amd64\nMulti-Arch: same\nVersion: 2.36-9\nDescription: x\n y: z\n',
    'Package: bash\nStatus: install ok installed\nArchitecture: amd64\nVersion: 5.2.15-2+b7\n',
    'Package: gone\nStatus: deinstall ok config-files\nArchitecture: amd64\nVersion: 1\n',
    'Package: bad name\nStatus: install ok installed\nVersion: 1\n',
  ].join('\n')
  const infoFolder = 'var/lib/dpkg/info'
  const packages = read(
    {
      'var/lib/dpkg/status': status,
      [`${infoFolder}/libc6:amd64.list`]: '/.\n/lib\n/lib/libc.so.6\n',
      [`${infoFolder}/bash.list`]: '/bin/bash\n',
    },
    [`${infoFolder}/bash.postinst`],
  )
  expect(packages.map(({ name, version, build, files }) => ({ name, version, build, files }))).toEqual([
    {
      name: 'bash',
      version: '5.2.15-2',
      build: 'b7',
      files: ['bin/bash', `${infoFolder}/bash.list`, `${infoFolder}/bash.postinst`],
    },
    {
      name: 'libc6',
      version: '2.36-9',
      build: '',
      files: ['', 'lib', 'lib/libc.so.6', `${infoFolder}/libc6:amd64.list`],
    },
  ])
})

test('distinguishes the architectures of a Debian package that is installed twice', () => {
  const stanza = (architecture: string) =>
    `Package: libz\nStatus: install ok installed\nArchitecture: ${architecture}\nVersion: 1\n`
  const packages = read({
    'var/lib/dpkg/status': `${stanza('amd64')}\n${stanza('i386')}`,
    'var/lib/dpkg/info/libz:i386.list': '/lib/i386/libz.so\n',
  })
  expect(packages.map(({ name }) => name)).toEqual(['libz:amd64', 'libz:i386'])
  expect(packages[1]?.files).toContain('lib/i386/libz.so')
})

test('reads pip packages', () => {
  const site = 'usr/lib/python3/site-packages'
  const record = 'a_b/__init__.py,sha256=x,1\r\n"a_b/with, comma ""x"".py",,\n../../../bin/a-b,,\n\n'
  expect(read({ [`${site}/A_b-1.0.post1.dist-info/RECORD`]: record })).toMatchObject([
    {
      ...{ manager: 'pip', name: 'a-b', version: '1.0.post1', place: site },
      files: [`${site}/a_b/__init__.py`, `${site}/a_b/with, comma "x".py`, 'usr/bin/a-b'],
      folders: [`${site}/A_b-1.0.post1.dist-info`],
    },
  ])
})

test('reads R packages', () => {
  const description =
    'Package: ggplot2\nVersion: 3.5.1\nTitle: x\nBuilt: R 4.3.3; ; 2024-05-01 10:00:00 UTC; unix\n'
  expect(read({ 'usr/lib/R/site-library/ggplot2/DESCRIPTION': description })).toMatchObject([
    {
      ...{ manager: 'r', name: 'ggplot2', version: '3.5.1', build: 'R-4.3.3' },
      folders: ['usr/lib/R/site-library/ggplot2'],
    },
  ])
})

test('reads Julia packages with their artifacts and compiled code', () => {
  const depot = 'opt/julia/depot'
  const hash = 'ab'.repeat(20)
  const packages = read(
    {
      [`${depot}/environments/v1.11/Manifest.toml`]:
        '[[deps.Ipopt_jll]]\nversion = "300.1.0+0"\n\n[[deps.Other]]\nversion = "1.0.0"\n',
      [`${depot}/packages/Ipopt_jll/aB3dE/Project.toml`]: 'name = "Ipopt_jll"\n',
      [`${depot}/packages/Ipopt_jll/aB3dE/Artifacts.toml`]: `[[Ipopt]]\ngit-tree-sha1 = "${hash}"\n`,
      [`${depot}/packages/JSON/xY12z/Project.toml`]: 'name = "JSON"\nversion = "0.21.4"\n',
    },
    [`${depot}/compiled/v1.11/JSON/abc.ji`],
  )
  expect(packages).toMatchObject([
    {
      name: 'Ipopt_jll',
      version: '300.1.0+0',
      folders: [`${depot}/packages/Ipopt_jll/aB3dE`, `${depot}/artifacts/${hash}`],
    },
    {
      name: 'JSON',
      version: '0.21.4',
      build: 'xY12z',
      folders: [`${depot}/packages/JSON/xY12z`, `${depot}/compiled/v1.11/JSON`],
    },
  ])
})

test('ignores malformed metadata', () => {
  expect(
    read({
      'conda-meta/a.json': '{"name": 1}',
      'conda-meta/b.json': 'not json',
      'conda-meta/c.json': '{"name":"<script>","version":"1"}',
      'site-packages/x.dist-info/RECORD': '\u0000',
      'R/library/x/DESCRIPTION': '',
      'var/lib/dpkg/status': '\n\n: :\n',
    }),
  ).toEqual([])
})

test('does not read metadata that is too large, or that is not a file', () => {
  expect(isPackageMetadata({ path: 'conda-meta/a.json', type: 'file', size: 1e9 })).toBe(false)
  expect(isPackageMetadata({ path: 'conda-meta/a.json', type: 'symlink', size: 0 })).toBe(false)
  expect(isPackageMetadata({ path: 'conda-meta/history', type: 'file', size: 10 })).toBe(false)
})

test('returns the same packages for files in any order', () => {
  const files = Object.fromEntries(
    ['b', 'a', 'c'].map(name => [`conda-meta/${name}.json`, JSON.stringify({ name, version: '1' })]),
  )
  const reversedFiles = Object.fromEntries(Object.entries(files).reverse())
  expect(read(reversedFiles)).toEqual(read(files))
  expect(read(files).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
})
