import { expect, test } from '@jest/globals'
import { listPackages, mergePackages } from '../../../src/layers/packages/image-packages.ts'
import { advise } from '../../../src/layers/packages/missing-metadata.ts'
import type { RecordedPackage } from '../../../src/layers/packages/package-record.ts'

const entry = (path: string, text?: string, tarSize = 1000) => ({
  ...{ path, type: 'file' as const, tarSize },
  ...(text === undefined ? {} : { content: Buffer.from(text) }),
})

const debian = (name: string, size: number, version = '1'): RecordedPackage => ({
  ...{ manager: 'debian', name, version, build: '', size },
})

test('lists packages with the compressed size of their files', () => {
  const metadata = { name: 'vtk', version: '9', build: '0', files: ['lib/a', 'lib/b', 'lib/missing'] }
  const entries = [
    entry('conda-meta/vtk.json', JSON.stringify(metadata)),
    entry('lib/a'),
    entry('lib/b'),
    entry('x'),
  ]
  expect(listPackages(entries, 0.5)).toEqual([
    { manager: 'conda', name: 'vtk', version: '9', build: '0', size: 1500 },
  ])
})

test('packages of the same name in two environments keep different names', () => {
  const metadata = JSON.stringify({ name: 'numpy', version: '1' })
  const entries = ['a', 'b', 'c'].map(place => entry(`${place}/conda-meta/numpy.json`, metadata))
  expect(listPackages(entries, 1).map(({ name }) => name)).toEqual(['numpy', 'numpy-conda-', 'numpy-c-'])
})

test('packages of lower layers keep the size of their files', () => {
  const lower = [debian('libc6', 500), debian('bash', 100), debian('removed', 50), debian('upgraded', 10)]
  const upper = [debian('libc6', 0), debian('bash', 0), debian('upgraded', 20, '2'), debian('new', 5)]
  expect(mergePackages(lower, upper)).toEqual([
    ...[debian('libc6', 500), debian('bash', 100), debian('upgraded', 20, '2'), debian('new', 5)],
  ])
})

test('packages of Debian are kept if no upper layer has its database', () => {
  const pip: RecordedPackage = { ...debian('numpy', 1), manager: 'pip' }
  expect(mergePackages([debian('bash', 100)], [pip])).toEqual([debian('bash', 100), pip])
})

test('advises to keep `conda-meta`, and says what it costs', () => {
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
