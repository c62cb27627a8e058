import { expect, test } from '@jest/globals'
import { readLockedPackages } from '../../../src/image/plan/locked-packages.ts'

const texts: Readonly<Record<string, string>> = {
  'deps/conda-lock.yml': '- url: https://conda.anaconda.org/conda-forge/linux-64/vtk-9.3.1-h0_0.conda\n',
  'deps/pixi.lock': '- conda: https://conda.anaconda.org/conda-forge/linux-aarch64/petsc-3.22.0-h0_0.conda\n',
  'notes.txt': 'https://conda.anaconda.org/conda-forge/linux-64/other-1-0.conda\n',
}
const entries = [...Object.keys(texts), 'deps/missing.lock'].map(path => ({
  path,
  mode: '100644',
  objectId: '',
}))
const readFile = async (path: string) => {
  const text = texts[path]
  if (text === undefined) throw new Error('not found')
  return Buffer.from(text)
}
const names = async (architecture: string) =>
  (await readLockedPackages(entries, { os: 'linux', architecture }, { readFile })).map(({ name }) => name)

test('reads the packages of the lock files for the platform, and skips files that cannot be read', async () => {
  expect(await names('amd64')).toEqual(['vtk'])
  expect(await names('arm64')).toEqual(['petsc'])
})
