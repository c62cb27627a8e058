import { expect, test } from '@jest/globals'
import { findRequestedKernels, parseNotebook } from '../../src/contract/notebooks.ts'
import { pulledCodeFilter } from '../../src/contract/pulled-code-filter.ts'
import { readSettings } from '../../src/contract/read-settings.ts'
import { startScriptPaths } from '../../src/contract/start-scripts.ts'
import { parseDockerfile } from '../../src/dockerfile/parse-dockerfile.ts'
import { config, directory, file, image } from './image.ts'

const code = (source: string | string[]) => ({ cell_type: 'code', source })

test.each<[string, unknown, { kernel: string | undefined; code: string }]>([
  [
    'a kernel and code',
    { metadata: { kernelspec: { name: 'ir' } }, cells: [code('a')] },
    { kernel: 'ir', code: 'a' },
  ],
  ['lists of lines', { cells: [code(['a\n', 'b']), code('c')] }, { kernel: undefined, code: 'a\nb\nc' }],
  [
    'a Markdown cell',
    { cells: [{ cell_type: 'markdown', source: 'text' }, code('a')] },
    { kernel: undefined, code: 'a' },
  ],
  ['no entries', {}, { kernel: undefined, code: '' }],
  ['invalid cells', { cells: [{ cell_type: 1 }] }, { kernel: undefined, code: '' }],
  ['null metadata', { metadata: null, cells: [] }, { kernel: undefined, code: '' }],
  ['a null kernel', { metadata: { kernelspec: null } }, { kernel: undefined, code: '' }],
  ['a kernel without a name', { metadata: { kernelspec: { name: null } } }, { kernel: undefined, code: '' }],
  ['an empty kernel name', { metadata: { kernelspec: { name: '' } } }, { kernel: undefined, code: '' }],
])('parses a notebook with %s', (_name, notebook, expected) => {
  expect(parseNotebook(JSON.stringify(notebook))).toEqual(expected)
})

test.each<[string, unknown]>([
  ['a kernel name that is not text', { metadata: { kernelspec: { name: 3 } } }],
  ['text instead of an object', 'words'],
])('does not parse a notebook with %s', (_name, notebook) => {
  expect(parseNotebook(JSON.stringify(notebook))).toBeUndefined()
})

test('does not parse text that is not JSON', () => {
  expect(parseNotebook('{')).toBeUndefined()
})

const notebookWithKernel = (name: string) => JSON.stringify({ metadata: { kernelspec: { name } } })

test('lists the kernels that notebooks request, in the spelling of the first notebook', () => {
  const files = image(
    file('home/jovyan/a.ipynb', notebookWithKernel('IR')),
    file('home/jovyan/b.ipynb', notebookWithKernel('ir')),
    file('home/jovyan/c.ipynb', notebookWithKernel('python')),
    file('home/jovyan/d.ipynb'),
    file('home/jovyan/e.ipynb.txt', notebookWithKernel('text')),
    file('home/jovyan/f.ipynbx', notebookWithKernel('other')),
    file('usr/share/g.ipynb', notebookWithKernel('library')),
    directory('home/jovyan/h.ipynb'),
  )
  expect([...findRequestedKernels(files)]).toEqual([
    ['ir', { name: 'IR', notebooks: ['/home/jovyan/a.ipynb', '/home/jovyan/b.ipynb'] }],
    ['python3', { name: 'python', notebooks: ['/home/jovyan/c.ipynb'] }],
  ])
})

test('reads the settings of notebooks and scripts, but not of packages', () => {
  const files = image(
    file('home/jovyan/a.ipynb', JSON.stringify({ cells: [code('a = 1')] })),
    file('home/jovyan/broken.ipynb', 'a = 1'),
    file('home/jovyan/b.py', 'b = 2'),
    file('home/jovyan/pkg/__init__.py', ''),
    file('home/jovyan/pkg/module.py', 'c = 3'),
    file('home/jovyan/pkg/run.sh', 'd=4'),
    file('home/jovyan/pkg/deep/e.py', 'e = 5'),
    file('home/jovyan/unread.py'),
  )
  const settings = [...readSettings(files)].filter(({ path }) => path !== '/etc/passwd')
  expect(settings).toEqual([
    { path: '/home/jovyan/a.ipynb', text: 'a = 1' },
    { path: '/home/jovyan/broken.ipynb', text: '' },
    { path: '/home/jovyan/b.py', text: 'b = 2' },
    { path: '/home/jovyan/pkg/run.sh', text: 'd=4' },
    { path: '/home/jovyan/pkg/deep/e.py', text: 'e = 5' },
  ])
})

test('ignores a script in the root directory if it belongs to a package', () => {
  expect([...readSettings(image(file('a.py', 'a = 1'), file('__init__.py', '')))]).toHaveLength(1)
})

test.each([
  [{ Entrypoint: ['tini', '-g', '--', '/start', 'x/y'] }, ['/start']],
  [{ Entrypoint: ['/tini'], Env: ['R2D_ENTRYPOINT=/start'] }, ['/tini', '/start']],
  [{ Entrypoint: null, Env: ['R2D_ENTRYPOINT=start'] }, []],
])('the start scripts of %j are %j', (container, expected) => {
  expect(startScriptPaths(config(container))).toEqual(expected)
})

test.each([
  ['model.py', true],
  ['docs/a.rst', true],
  ['a.md', true],
  ['a.ipynb', true],
  ['rebuild.py', true],
  ['setup.python.md', true],
  ['a.pyx', false],
  ['apy', false],
  ['a.md.in', false],
  ['setup.py', false],
  ['src/build.py', false],
  ['tests/conftest.py', false],
  ['noxfile.py', false],
  ['tools/named.py', false],
])('a pull at the start updates %s: %s', (path, expected) => {
  const dockerfile = parseDockerfile(Buffer.from('FROM scratch\nCOPY tools/named.py /\n'))
  expect(pulledCodeFilter(dockerfile)(path)).toBe(expected)
})
