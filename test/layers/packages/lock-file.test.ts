import { expect, test } from '@jest/globals'
import { readLockFile } from '../../../src/layers/packages/lock-file.ts'
import { findLockedOwners } from '../../../src/layers/packages/locked-owners.ts'

const channel = 'https://conda.anaconda.org/conda-forge'
const vtk = { manager: 'conda' as const, name: 'vtk-base', version: '9.3.1', build: 'qt_py312h1_210' }

test.each([
  [
    'conda-lock.yml',
    `- name: vtk-base\n  version: 9.3.1\n  url: ${channel}/linux-64/vtk-base-9.3.1-qt_py312h1_210.conda\n  hash:\n    md5: x\n`,
  ],
  [
    'pixi.lock',
    `  packages:\n    linux-64:\n    - conda: ${channel}/linux-64/vtk-base-9.3.1-qt_py312h1_210.conda\n`,
  ],
  [
    'an explicit list',
    `@EXPLICIT\n${channel}/linux-64/vtk-base-9.3.1-qt_py312h1_210.tar.bz2#0123456789abcdef\n`,
  ],
  ['environment.yml', 'dependencies:\n  - vtk-base=9.3.1=qt_py312h1_210\n  - python>=3.12\n'],
])('reads %s', (_name, text) => {
  expect(readLockFile(text, 'linux-64')).toEqual([vtk])
})

test('skips packages for other platforms', () => {
  const text = ['osx-64', 'linux-aarch64', 'noarch']
    .map(name => `${channel}/${name}/${name}-1-0.conda`)
    .join('\n')
  expect(readLockFile(text, 'linux-64').map(({ name }) => name)).toEqual(['noarch'])
  expect(readLockFile(text, 'linux-aarch64').map(({ name }) => name)).toEqual(['linux-aarch64', 'noarch'])
})

test('assigns libraries and folders to the packages in a lock file by name', () => {
  const lockedPackages = ['vtk-base', 'libllvm19', 'numpy', 'xz', 'vtk'].map(name => ({ ...vtk, name }))
  const paths = [
    ...[
      'env/lib/libvtkCommonCore-9.3.so.1',
      'env/lib/libLLVM.so.19.1',
      'env/share/vtk/data',
      'env/lib/libxz.so',
    ],
    ...[
      'env/lib/python3.12/site-packages/numpy/core/a.so',
      'env/lib/cmake/vtk/x.cmake',
      'env/bin/vtk',
      'home/vtk',
    ],
  ]
  const owners = findLockedOwners(lockedPackages, paths, new Map())
  expect(Object.fromEntries([...owners].map(([path, { label }]) => [path, label]))).toEqual({
    'env/lib/libvtkCommonCore-9.3.so.1': 'vtk',
    'env/lib/libLLVM.so.19.1': 'libllvm19',
    'env/share/vtk/data': 'vtk',
    'env/lib/python3.12/site-packages/numpy/core/a.so': 'numpy',
    'env/lib/cmake/vtk/x.cmake': 'vtk',
  })
})
