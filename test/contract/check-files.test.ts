import { expect, test } from '@jest/globals'
import { checkFiles } from '../../src/contract/check-files.ts'
import { binderContract, type Contract } from '../../src/contract/contract.ts'
import { isNbgitpuller } from '../../src/contract/nbgitpuller.ts'
import type { ContainerConfig } from '../../src/oci/container-config.ts'
import type { EntryWithContent } from '../../src/tar/tar-entry.ts'
import { config, file, image } from './image.ts'

const find = (
  contract: Partial<Contract>,
  files: readonly EntryWithContent[],
  container: ContainerConfig = {},
) =>
  checkFiles({ ...binderContract, ...contract }, config(container), image(...files)).map(({ what }) => what)

const pullViolations = ['/start pulls code when a container starts']
const noPullViolations = ['/start does not pull code']

test.each([
  'git pull',
  'cd x && git pull --ff-only',
  'git\tfetch origin',
  'git clone https://github.com/a/b',
  'git -C /home/jovyan/x pull',
  'git -C /x -c http.sslVerify=false pull',
  `git ${'-c a=b '.repeat(9)}pull`,
  'exec true\nif x; then git pull; fi # comment',
])('recognizes that the start script pulls code: %j', script => {
  const start = file('start', `#!/bin/sh\n${script}\n`)
  expect(find({ code: 'frozen' }, [start])).toEqual(pullViolations)
  expect(find({ code: 'pulled' }, [start])).toEqual([])
})

test.each([
  '# git pull',
  'true # git pull',
  'git pullx',
  'git status',
  'digit pull',
  'git\npull',
  'git  C pull',
  `git ${'-c a=b '.repeat(10)}pull`,
])('recognizes that the start script does not pull code: %j', script => {
  const start = file('start', `#!/bin/sh\n${script}\n`)
  expect(find({ code: 'pulled' }, [start])).toEqual(noPullViolations)
  expect(find({ code: 'frozen' }, [start])).toEqual([])
})

test('names the script that pulls code, or the last script of the ENTRYPOINT', () => {
  const [gitPull, exec] = ['git pull\n', 'exec "$@"\n']
  const container = { Entrypoint: ['/first', 'option', '/second'] }
  expect(find({ code: 'frozen' }, [file('first', gitPull), file('second', exec)], container)).toEqual([
    '/first pulls code when a container starts',
  ])
  expect(find({ code: 'pulled' }, [file('first', exec), file('second', exec)], container)).toEqual([
    '/second does not pull code',
  ])
})

test.each([null, ['start'], ['/absent']])(
  'does not check for pulled code if the ENTRYPOINT names no script: %j',
  Entrypoint => {
    expect(find({ code: 'pulled' }, [], { Entrypoint })).toEqual([])
    expect(find({ code: 'frozen' }, [], { Entrypoint })).toEqual([])
  },
)

const forbidden = [{ setting: 'theme.prefix', why: 'x' }]

test.each([
  'theme.prefix = 1',
  'theme.prefix=1',
  'c.theme.prefix: 1',
  "x['theme.prefix'] = 1",
  'x["theme.prefix"]  =  1',
  '{"theme.prefix": 1}',
  'a = 1\n  theme.prefix = 2\nb = 3',
])('finds a forbidden setting in %j', text => {
  expect(find({ forbidden }, [file('home/jovyan/a.py', text)])).toEqual([
    'theme.prefix is set in /home/jovyan/a.py',
  ])
})

test.each([
  '# theme.prefix = 1',
  'a = 1 # theme.prefix = 1',
  'theme.prefix == 1',
  'theme.prefix_other = 1',
  'mytheme.prefix = 1',
  'themeXprefix = 1',
  'print(theme.prefix)',
])('finds no forbidden setting in %j', text => {
  expect(find({ forbidden }, [file('home/jovyan/a.py', text)])).toEqual([])
})

test('names at most five files for each forbidden setting, and reports each setting separately', () => {
  const files = Array.from({ length: 7 }, (_, index) => file(`home/${index}.py`, 'a = 1\nb = 2'))
  const threeSettings = [
    { setting: 'a', why: 'x' },
    { setting: 'b', why: 'y' },
    { setting: 'c', why: 'z' },
  ]
  const names = '/home/0.py, /home/1.py, /home/2.py, /home/3.py, /home/4.py and 2 more'
  expect(find({ forbidden: threeSettings }, files)).toEqual([`a is set in ${names}`, `b is set in ${names}`])
})

test('requires nbgitpuller only if the contract does', () => {
  const nbgitpullerFile = file('opt/env/lib/python3.12/site-packages/nbgitpuller/__init__.py')
  expect(find({}, [])).toEqual([])
  expect(find({ nbgitpuller: true }, [])).toEqual(['nbgitpuller is not in the image'])
  expect(find({ nbgitpuller: true }, [nbgitpullerFile])).toEqual([])
})

test.each([
  ['site-packages/nbgitpuller/__init__.py', true],
  ['usr/lib/python3/dist-packages/nbgitpuller/__init__.py', true],
  ['my-site-packages/nbgitpuller/__init__.py', false],
  ['site-packages/nbgitpuller/__init__.pyc', false],
  ['site-packages/nbgitpuller/__init__xpy', false],
  ['home/jovyan/nbgitpuller/__init__.py', false],
])('%s is part of nbgitpuller: %s', (path, expected) => {
  expect(isNbgitpuller(path)).toBe(expected)
})
