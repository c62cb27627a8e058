import { describe, expect, test } from '@jest/globals'
import { checkKernels, findNeededKernels } from '../../src/contract/check-kernels.ts'
import { binderContract, type Contract } from '../../src/contract/contract.ts'
import { findKernels } from '../../src/contract/find-kernels.ts'
import { ImageFiles } from '../../src/contract/image-files.ts'
import type { EntryWithContent } from '../../src/tar/tar-entry.ts'
import { config, file, image, link, usual } from './image.ts'

const notebook = (kernel: string | undefined) =>
  JSON.stringify({ metadata: kernel === undefined ? {} : { kernelspec: { name: kernel } }, cells: [] })
const asking = (...kernels: (string | undefined)[]) =>
  image(...kernels.map((kernel, index) => file(`home/jovyan/${index}.ipynb`, notebook(kernel))))

function found(files: ImageFiles, installed: string[], contract: Partial<Contract> = {}): string[] {
  return checkKernels({ ...binderContract, ...contract }, files, new Set(installed)).map(({ what }) => what)
}

describe('notebooks may ask for every installed kernel', () => {
  const four = ['python3', 'ir', 'julia-1.12', 'sagemath']

  test('four notebooks with four kernels', () => {
    expect(found(asking(...four), four)).toEqual([])
    expect(found(asking(...four), ['python3', 'ir'])).toEqual([
      '/home/jovyan/2.ipynb requires the kernel "julia-1.12", which is not installed; installed: ir, python3',
      '/home/jovyan/3.ipynb requires the kernel "sagemath", which is not installed; installed: ir, python3',
    ])
  })

  test.each([
    ['a name in other letters', 'UW3', ['uw3']],
    ["Jupyter's other name for its own kernel", 'python', ['python3']],
    ['no kernel at all', undefined, ['ir']],
    ['an empty name', '', ['ir']],
  ])('%s is accepted', (_what, kernel, installed) => {
    expect(found(asking(kernel), installed)).toEqual([])
  })

  test('another kernel of the same language does not replace an absent one', () => {
    expect(found(asking('ir-4.3'), ['ir'])).toEqual([
      '/home/jovyan/0.ipynb requires the kernel "ir-4.3", which is not installed; installed: ir',
    ])
  })

  test('notebooks of libraries and files that are not notebooks are ignored', () => {
    const files = image(
      file('usr/share/doc/b.ipynb', notebook('other')),
      file('home/jovyan/broken.ipynb', '{'),
      file('home/jovyan/list.ipynb', '[]'),
    )
    expect(found(files, ['python3'])).toEqual([])
  })

  test('notebooks are listed together, and at most five by name', () => {
    expect(found(asking(...Array(7).fill('uw3')), [])).toEqual([
      '/home/jovyan/0.ipynb, /home/jovyan/1.ipynb, /home/jovyan/2.ipynb, /home/jovyan/3.ipynb, /home/jovyan/4.ipynb and 2 more require the kernel "uw3", which is not installed; no kernel is',
    ])
  })
})

test('kernels of the contract must be installed; without a list at least one; with an empty list none', () => {
  expect(found(image(), ['python3', 'uw3'], { kernels: ['python3', 'UW3'] })).toEqual([])
  expect(found(image(), ['python3'], { kernels: ['python3', 'uw3'] })).toEqual([
    'The kernel "uw3" is not installed; installed: python3',
  ])
  expect(found(image(), [])).toEqual(['No kernel is installed'])
  expect(found(image(), [], { kernels: [] })).toEqual([])
  expect(found(asking('uw3'), [], { kernels: ['uw3'] })).toHaveLength(1)
})

test('the needed kernels are those of the notebooks and of the contract', () => {
  const needed = findNeededKernels({ ...binderContract, kernels: ['uw3'] }, asking('ir', 'python'))
  expect(needed).toEqual(new Set(['ir', 'python3', 'uw3']))
})

describe('kernels in the files', () => {
  const base = usual.slice(0, 2)
  const spec = (directory: string, name: string) => file(`${directory}/kernels/${name}/kernel.json`)
  const kernels = (files: readonly EntryWithContent[], env: string[] = []) =>
    [...findKernels(config({ Env: env }), new ImageFiles([...base, ...files]))].sort()

  test.each([
    ['usr/share/jupyter', []],
    ['usr/local/share/jupyter', []],
    ['home/jovyan/.local/share/jupyter', []],
    ['home/jovyan/.ipython', []],
    ['srv/data', ['JUPYTER_PATH=/opt/x:/srv/data/']],
    ['srv/data', ['JUPYTER_DATA_DIR=/srv/data']],
    ['srv/data/jupyter', ['XDG_DATA_HOME=/srv/data']],
    ['srv/home/.local/share/jupyter', ['HOME=/srv/home']],
  ])('%s is searched with %j', (directory, env) => {
    expect(kernels([spec(directory, 'IR')], env)).toEqual(['ir'])
  })

  test('share/jupyter of an environment is searched if the environment has a jupyter', () => {
    const inEnvironment = spec('opt/env/share/jupyter', 'uw3')
    expect(kernels([inEnvironment])).toEqual([])
    expect(kernels([inEnvironment, file('opt/env/bin/jupyter')])).toEqual(['uw3'])
    expect(kernels([inEnvironment, link('opt/env/bin/jupyter', 'jupyter-3')])).toEqual([])
  })

  test('ipykernel is the kernel python3 without a spec', () => {
    expect(kernels([file('opt/env/lib/python3.12/site-packages/ipykernel/__init__.py')])).toEqual(['python3'])
    expect(kernels([spec('srv/elsewhere', 'lost')])).toEqual([])
  })
})
