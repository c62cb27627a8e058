import { expect, test } from '@jest/globals'
import { mergeContent, recordContent } from '../../../src/layers/packages/image-packages.ts'
import { advise } from '../../../src/layers/packages/missing-metadata.ts'
import type { RecordedPackage } from '../../../src/layers/packages/package-record.ts'

const entry = (path: string, text?: string, tarSize = 1000) => ({
  ...{ path, type: 'file' as const, tarSize, size: 10, mode: 0o644, linkTarget: undefined },
  ...(text === undefined ? {} : { content: Buffer.from(text) }),
})

const debianPackage = (name: string, size: number, version = '1'): RecordedPackage => ({
  ...{ manager: 'debian', name, version, build: '', size },
})

const merge = (lower: readonly RecordedPackage[], upper: readonly RecordedPackage[]) =>
  mergeContent({ packages: lower, others: 'a' }, { packages: upper, others: 'b' }).packages

test('hashes the files that belong to no package, except files that differ between builds', () => {
  const hashOthers = (...paths: string[]) =>
    recordContent(
      paths.map(path => entry(path)),
      1,
    ).others
  expect(hashOthers('srv/b', 'srv/a')).toBe(hashOthers('srv/a', 'srv/b'))
  expect(hashOthers('srv/a')).not.toBe(hashOthers('srv/b'))
  for (const path of ['var/log/dpkg.log', 'etc/ld.so.cache', 'home/jovyan/.cache/x', 'a/__pycache__/b.pyc'])
    expect(hashOthers('srv/a', path)).toBe(hashOthers('srv/a'))
  const changedEntries = [{ ...entry('srv/a'), size: 11 }]
  expect(recordContent(changedEntries, 1).others).not.toBe(hashOthers('srv/a'))
  const metadata = entry('conda-meta/a.json', '{"name":"a","version":"1","files":["lib/a"]}')
  expect(recordContent([metadata, entry('lib/a')], 1).others).toBe(recordContent([metadata], 1).others)
})

test('lists packages with the compressed size of their files', () => {
  const metadata = { name: 'vtk', version: '9', build: '0', files: ['lib/a', 'lib/b', 'lib/missing'] }
  const entries = [
    entry('conda-meta/vtk.json', JSON.stringify(metadata)),
    entry('lib/a'),
    entry('lib/b'),
    entry('x'),
  ]
  expect(recordContent(entries, 0.5).packages).toEqual([
    { manager: 'conda', name: 'vtk', version: '9', build: '0', size: 1500 },
  ])
})

test('gives packages with the same name in several environments different names', () => {
  const metadata = JSON.stringify({ name: 'numpy', version: '1' })
  const entries = ['a', 'b', 'c'].map(place => entry(`${place}/conda-meta/numpy.json`, metadata))
  expect(recordContent(entries, 1).packages.map(({ name }) => name)).toEqual([
    'numpy',
    'numpy-conda-',
    'numpy-c-',
  ])
})

test('keeps the size of the files of packages in lower layers', () => {
  const lower = [
    debianPackage('libc6', 500),
    debianPackage('bash', 100),
    debianPackage('removed', 50),
    debianPackage('upgraded', 10),
  ]
  const upper = [
    debianPackage('libc6', 0),
    debianPackage('bash', 0),
    debianPackage('upgraded', 20, '2'),
    debianPackage('new', 5),
  ]
  expect(merge(lower, upper)).toEqual([
    debianPackage('libc6', 500),
    debianPackage('bash', 100),
    debianPackage('upgraded', 20, '2'),
    debianPackage('new', 5),
  ])
})

test('keeps Debian packages if no upper layer has the Debian package database', () => {
  const pipPackage: RecordedPackage = { ...debianPackage('numpy', 1), manager: 'pip' }
  expect(merge([debianPackage('bash', 100)], [pipPackage])).toEqual([debianPackage('bash', 100), pipPackage])
})

test('advises users to keep `conda-meta`, and states the cost', () => {
  const site = 'opt/env/lib/python3.12/site-packages'
  const marks = ['numpy', 'scipy'].map(name => entry(`${site}/${name}-1.dist-info/INSTALLER`, 'conda\n'))
  const files = Array.from({ length: 998 }, (_, index) => entry(`opt/env/lib/file-${index}`))
  const entries = [...marks, ...files]
  expect(advise(entries)).toEqual([
    '/opt/env/conda-meta was deleted: keeping it costs about 268 kB, and lets layers be grouped by package',
  ])
  expect(advise([...entries, entry('opt/env/conda-meta/numpy.json')])).toEqual([])
  expect(advise([...entries, entry('opt/env/share/binder-actions/conda-packages.jsonl')])).toEqual([])
  expect(advise([entry(`${site}/a-1.dist-info/INSTALLER`, 'pip\n'), ...files])).toEqual([])
})
