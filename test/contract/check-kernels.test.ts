import { describe, expect, test } from '@jest/globals'
import { checkKernels, findNeededKernels } from '../../src/contract/check-kernels.ts'
import { binderContract, type Contract } from '../../src/contract/contract.ts'
import { findKernels } from '../../src/contract/find-kernels.ts'
import { ImageFiles } from '../../src/contract/image-files.ts'
import type { EntryWithContent } from '../../src/tar/tar-entry.ts'
import { config, defaultEntries, file, image, link } from './image.ts'

const notebook = (kernel: string | undefined) =>
  JSON.stringify({ metadata: kernel === undefined ? {} : { kernelspec: { name: kernel } }, cells: [] })
const imageWithNotebooks = (...kernels: (string | undefined)[]) =>
  image(...kernels.map((kernel, index) => file(`home/jovyan/${index}.ipynb`, notebook(kernel))))

function listViolations(files: ImageFiles, installed: string[], contract: Partial<Contract> = {}): string[] {
  return checkKernels({ ...binderContract, ...contract }, files, new Set(installed)).map(({ what }) => what)
}

describe('kernels of notebooks', () => {
  const kernelNames = ['python3', 'ir', 'julia-1.12', 'sagemath']

  test('are accepted if they are installed', () => {
    expect(listViolations(imageWithNotebooks(...kernelNames), kernelNames)).toEqual([])
    expect(listViolations(imageWithNotebooks(...kernelNames), ['python3', 'ir'])).toEqual([
      '/home/jovyan/2.ipynb requires the kernel "julia-1.12", which is not installed. Installed kernels: ir, python3',
      '/home/jovyan/3.ipynb requires the kernel "sagemath", which is not installed. Installed kernels: ir, python3',
    ])
  })

  test.each([
    ['a name in upper case', 'UW3', ['uw3']],
    ["the alias of Jupyter's default kernel", 'python', ['python3']],
    ['a notebook without a kernel', undefined, ['ir']],
    ['an empty name', '', ['ir']],
  ])('are not reported for %s', (_name, kernel, installed) => {
    expect(listViolations(imageWithNotebooks(kernel), installed)).toEqual([])
  })

  test('are not replaced by another kernel of the same language', () => {
    expect(listViolations(imageWithNotebooks('ir-4.3'), ['ir'])).toEqual([
      '/home/jovyan/0.ipynb requires the kernel "ir-4.3", which is not installed. Installed kernels: ir',
    ])
  })

  test('are not read from notebooks of libraries and invalid notebooks', () => {
    const files = image(
      file('usr/share/doc/b.ipynb', notebook('other')),
      file('home/jovyan/broken.ipynb', '{'),
      file('home/jovyan/list.ipynb', '[]'),
    )
    expect(listViolations(files, ['python3'])).toEqual([])
  })

  test('are reported once with the names of at most five notebooks', () => {
    expect(listViolations(imageWithNotebooks(...Array(7).fill('uw3')), [])).toEqual([
      '/home/jovyan/0.ipynb, /home/jovyan/1.ipynb, /home/jovyan/2.ipynb, /home/jovyan/3.ipynb, /home/jovyan/4.ipynb and 2 more require the kernel "uw3", which is not installed. No kernel is installed',
    ])
  })
})

test('requires the kernels in the contract, at least one kernel without a list, and none with an empty list', () => {
  expect(listViolations(image(), ['python3', 'uw3'], { kernels: ['python3', 'UW3'] })).toEqual([])
  expect(listViolations(image(), ['python3'], { kernels: ['python3', 'uw3'] })).toEqual([
    'The kernel "uw3" is not installed. Installed kernels: python3',
  ])
  expect(listViolations(image(), [])).toEqual(['No kernel is installed'])
  expect(listViolations(image(), [], { kernels: [] })).toEqual([])
  expect(listViolations(imageWithNotebooks('uw3'), [], { kernels: ['uw3'] })).toHaveLength(1)
})

test('returns the kernels that the notebooks and the contract require', () => {
  const neededKernels = findNeededKernels(
    { ...binderContract, kernels: ['uw3'] },
    imageWithNotebooks('ir', 'python'),
  )
  expect(neededKernels).toEqual(new Set(['ir', 'python3', 'uw3']))
})

describe('the search for kernels in the files', () => {
  const base = defaultEntries.slice(0, 2)
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
  ])('includes %s with the environment %j', (directory, env) => {
    expect(kernels([spec(directory, 'IR')], env)).toEqual(['ir'])
  })

  test('includes share/jupyter in an environment that contains the program jupyter', () => {
    const environmentSpec = spec('opt/env/share/jupyter', 'uw3')
    expect(kernels([environmentSpec])).toEqual([])
    expect(kernels([environmentSpec, file('opt/env/bin/jupyter')])).toEqual(['uw3'])
    expect(kernels([environmentSpec, link('opt/env/bin/jupyter', 'jupyter-3')])).toEqual([])
  })

  test('recognizes ipykernel as the kernel python3 without a kernel spec', () => {
    expect(kernels([file('opt/env/lib/python3.12/site-packages/ipykernel/__init__.py')])).toEqual(['python3'])
    expect(kernels([spec('srv/elsewhere', 'lost')])).toEqual([])
  })

  test.each([
    'usr/share/jupyter/kernels/ir/kernel.json.bak',
    'usr/share/jupyter/kernels/ir/kernelxjson',
    'usr/share/jupyter/kernels/ir/deep/kernel.json',
    'usr/share/jupyter/kernels/kernel.json',
    'usr/share/jupyter/mykernels/ir/kernel.json',
    'opt/my-site-packages/ipykernel/__init__.py',
    'opt/site-packages/ipykernel/__init__.pyc',
    'opt/site-packages/ipykernel/__init__xpy',
    'opt/site-packages/ipykernel/sub/__init__.py',
  ])('ignores %s', path => {
    expect(kernels([file(path)])).toEqual([])
  })

  test.each([
    ['jovyan', ['ir']],
    ['jovyan:users', ['ir']],
    ['1000:100', ['ir']],
    ['1001', []],
    ['eve', []],
    ['', []],
    [undefined, []],
  ])('with USER %s, finds the kernels %j in the home directory', (user, expected) => {
    const files = new ImageFiles([...base, spec('home/jovyan/.local/share/jupyter', 'ir')])
    const container = user === undefined ? { User: null } : { User: user }
    expect([...findKernels(config(container), files)]).toEqual(expected)
  })

  test('does not include the root directory or the working directory for an empty environment variable', () => {
    const env = ['JUPYTER_PATH=', 'JUPYTER_DATA_DIR=']
    expect(kernels([spec('', 'ir'), file('kernels/uw3/kernel.json')], env)).toEqual([])
  })
})
