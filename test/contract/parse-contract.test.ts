import { expect, test } from '@jest/globals'
import { binderContract } from '../../src/contract/contract.ts'
import { parseContract } from '../../src/contract/parse-contract.ts'

test('rejects an empty file', () => {
  for (const content of ['', ' \n\n'])
    expect(() => parseContract(content, 'c.yml')).toThrow('c.yml is empty: write the requirements')
})

test('reads a file that contains only comments as the default contract', () => {
  expect(parseContract('# nothing yet\n', 'c.yml')).toEqual(binderContract)
})

test('each entry changes only its own requirement', () => {
  const text = `
platform: linux/arm64
user: { name: jovyan }
entrypoint: any
command: [jupyter, lab]
port: 8889
labels: [org.opencontainers.image.title]
commands: [jupyter-lab, git]
paths:
  - /opt/env/include
  - { path: /opt/env/libexec, why: JIT needs cc1 }
environment: { PYVISTA_OFF_SCREEN: true, DISPLAY: ":99", HOME: }
kernels: []
forbidden: [secret_setting]
revision-check: cat /revision
nbgitpuller: true
code: pulled
notebooks: [/home/jovyan/**/*.ipynb]
notebook-timeout: 90s
`
  expect(parseContract(text, 'c.yml')).toEqual({
    platform: { os: 'linux', architecture: 'arm64' },
    user: { uid: 1000, name: 'jovyan' },
    entrypoint: 'any',
    command: ['jupyter', 'lab'],
    port: 8889,
    mustExpose: true,
    labels: new Map([['org.opencontainers.image.title', undefined]]),
    commands: ['jupyter-lab', 'git'],
    paths: [
      { path: '/opt/env/include', why: 'The contract requires this path' },
      { path: '/opt/env/libexec', why: 'JIT needs cc1' },
    ],
    environment: new Map([
      ['PYVISTA_OFF_SCREEN', 'true'],
      ['DISPLAY', ':99'],
      ['HOME', undefined],
    ]),
    kernels: [],
    forbidden: [{ setting: 'secret_setting', why: 'The contract forbids this setting' }],
    revisionCheck: 'cat /revision',
    nbgitpuller: true,
    code: 'pulled',
    notebooks: ['/home/jovyan/**/*.ipynb'],
    notebookTimeout: 90_000,
  })
})

test.each([
  ['plattform: x', 'plattform: unknown entry (did you mean "platform"?)'],
  ['notebooks: [intro.ipynb]', 'notebooks.0: expected an absolute path, such as /home/'],
  ['notebooks: [/home/a.py]', 'notebooks.0: expected the path to a notebook'],
  ['notebook-timeout: 15', 'notebook-timeout: expected a string'],
  ['notebook-timeout: 15 minutes', 'notebook-timeout: expected a number with its unit'],
  ['platform: amd64', 'platform: "amd64" is not a platform'],
  ['user: { uid: -1 }', 'user.uid: expected a user ID'],
  ['user: { id: 1 }', 'user.id: unknown entry'],
  ['port: 88.5', 'port: expected a port'],
  ['paths: [opt]', 'paths.0: expected an absolute path'],
  ['entrypoint: exce', 'entrypoint: expected exec or any'],
  ['code: live', 'code: expected frozen or pulled'],
  ['commands: jupyter', 'commands: expected a list of strings'],
  ['environment: 3', 'environment: expected a list of names, or names with values'],
  ['- a', 'expected lines of the form `name: value`'],
  ['just words', 'expected lines of the form `name: value`'],
])('rejects %j and names the entry and the accepted values', (text, problem) => {
  expect(() => parseContract(text, 'container/contract.yml')).toThrow(
    expect.objectContaining({ message: expect.stringContaining(problem) }),
  )
  expect(() => parseContract(text, 'container/contract.yml')).toThrow(
    'container/contract.yml is not a valid contract',
  )
})

test('rejects invalid YAML with its position', () => {
  expect(() => parseContract('a: [1', 'c.yml')).toThrow(/^c\.yml is not valid YAML: .+/)
})

test('lists all mistakes in one error', () => {
  expect(() => parseContract('port: x\ncode: y\n', 'c.yml')).toThrow(/port: .+; code: /)
})
