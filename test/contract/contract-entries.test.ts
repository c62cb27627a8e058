/** Accepted and rejected values of each entry of a contract file. */
import { expect, test } from '@jest/globals'
import { parseContract } from '../../src/contract/parse-contract.ts'

const parse = (text: string) => parseContract(text, 'c.yml')
const expectedList = 'expected a list of strings'
const expectedPath = 'expected an absolute path, such as /opt/env/include'
const expectedNotebook = 'expected an absolute path, such as /home/jovyan/tutorials/*.ipynb'
const expectedNames = 'expected a list of names, or names with values'

test.each([
  ['platform: 3', 'platform: expected a string'],
  ['platform: ""', 'platform: is empty'],
  ['user: ada', 'user: expected `uid:` and `name:`'],
  ['user: { uid: "1000" }', 'user.uid: expected a user ID, such as 1000'],
  ['user: { uid: 1.5 }', 'user.uid: expected a user ID, such as 1000'],
  ['user: { uid: -1 }', 'user.uid: expected a user ID, such as 1000'],
  ['user: { uid: 4294967296 }', 'user.uid: expected a user ID, such as 1000'],
  ['user: { name: "" }', 'user.name: is empty'],
  ['entrypoint: shell', 'entrypoint: expected exec or any'],
  ['command: jupyter', `command: ${expectedList}`],
  ['command: [1]', 'command.0: expected a string'],
  ['port: "8888"', 'port: expected a port, such as 8888'],
  ['labels: a', `labels: ${expectedNames}`],
  ['labels: { a: [1] }', `labels: ${expectedNames}`],
  ['environment: [[]]', `environment: ${expectedNames}`],
  ['paths: /opt', 'paths: expected a list of paths'],
  ['paths: [opt]', 'paths.0: expected an absolute path, or `path:` and `why:`'],
  ['paths: [{ path: opt, why: x }]', `paths.0.path: ${expectedPath}`],
  ['paths: [{ path: /opt, why: "" }]', 'paths.0.why: is empty'],
  ['paths: [3]', 'paths.0: expected an absolute path, or `path:` and `why:`'],
  ['kernels: ir', `kernels: ${expectedList}`],
  ['forbidden: a', 'forbidden: expected a list of settings'],
  ['forbidden: [3]', 'forbidden.0: expected the name of a setting, or `setting:` and `why:`'],
  ['forbidden: [""]', 'forbidden.0: expected the name of a setting, or `setting:` and `why:`'],
  ['revision-check: []', 'revision-check: expected a string'],
  ['nbgitpuller: 1', 'nbgitpuller: expected true or false'],
  ['code: live', 'code: expected frozen or pulled'],
  ['notebooks: /a.ipynb', 'notebooks: expected a list of paths'],
  ['notebooks: [a.ipynb]', `notebooks.0: ${expectedNotebook}`],
  ['notebooks: [/a.ipynb.txt]', 'notebooks.0: expected the path to a notebook, which ends with .ipynb'],
])('rejects %j: %s', (text, problem) => {
  expect(() => parse(text)).toThrow(
    expect.objectContaining({
      message: `c.yml is not a valid contract: ${problem}`,
      kind: 'contract-invalid',
    }),
  )
})

test('accepts the limits of numbers', () => {
  expect(parse('user: { uid: 0 }\nport: 0').user.uid).toBe(0)
  expect(parse('user: { uid: 4294967295 }').user.uid).toBe(2 ** 32 - 1)
})

test('suggests a similar entry, or lists all entries', () => {
  expect(() => parse('kernel: [ir]')).toThrow('kernel: unknown entry (did you mean "kernels"?)')
  expect(() => parse('zzzzzzzzzz: 1')).toThrow(
    'zzzzzzzzzz: unknown entry; known entries: platform, user, entrypoint, command, port, labels, commands, paths, ' +
      'environment, kernels, forbidden, revision-check, nbgitpuller, code, notebooks, notebook-timeout',
  )
})

test('lists at most ten mistakes', () => {
  const problems = Array.from({ length: 10 }, (_, index) => `command.${index}: expected a string`).join('; ')
  expect(() => parse(`command: [${'1, '.repeat(12)}]`)).toThrow(
    expect.objectContaining({ message: `c.yml is not a valid contract: ${problems}` }),
  )
})

test('sets only the given part of the user', () => {
  expect(parse('user: { uid: 7 }').user).toEqual({ uid: 7, name: undefined })
  expect(parse('user: {}').user).toEqual({ uid: 1000, name: undefined })
})

test('reads values of labels and environment variables as text, and a missing value as undefined', () => {
  const values = new Map([
    ['A', '1'],
    ['B', 'false'],
    ['C', ''],
    ['D', undefined],
  ])
  const { labels, environment } = parse(
    'labels: {A: 1, B: false, C: "", D: }\nenvironment: {A: 1, B: false, C: "", D: }',
  )
  expect(labels).toEqual(values)
  expect(environment).toEqual(values)
  expect(parse('labels: [A]').labels).toEqual(new Map([['A', undefined]]))
})

test('reads a forbidden setting with its reason', () => {
  expect(parse('forbidden: [{ setting: a, why: it breaks }]').forbidden).toEqual([
    { setting: 'a', why: 'it breaks' },
  ])
})

test.each(['# a\n\n  # b\n', '#', '---\n'])(
  'reads %j, which has no entries, as the default contract',
  text => {
    expect(parse(text).port).toBe(8888)
  },
)

test.each([
  [
    '',
    "c.yml is empty: write the requirements for the image, or remove `contract` to check Binder's requirements",
  ],
  ['- a', 'c.yml is not a valid contract: expected lines of the form `name: value`'],
  ['words # no entry', 'c.yml is not a valid contract: expected lines of the form `name: value`'],
])('rejects the file %j as a whole', (text, message) => {
  expect(() => parse(text)).toThrow(expect.objectContaining({ message, kind: 'contract-invalid' }))
})

test('quotes the first line of the reason for invalid YAML', () => {
  expect(() => parse('a: [1\nb: 2')).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /^c\.yml is not valid YAML: [^\n]+\(\d+:\d+\)\. Correct it at this position$/,
      ),
      kind: 'contract-invalid',
    }),
  )
})
