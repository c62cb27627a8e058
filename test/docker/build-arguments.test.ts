import { expect, test } from '@jest/globals'
import { type BuildRequest, buildArguments } from '../../src/docker/build-arguments.ts'
import { type BuildIngredients, fingerprintOf } from '../../src/docker/fingerprint.ts'

const platform = { os: 'linux', architecture: 'amd64' }
const request: BuildRequest = {
  workingDirectory: '/work',
  context: '.',
  file: 'container/Dockerfile',
  target: undefined,
  platform,
  buildArgs: new Map(),
  labels: new Map(),
  builder: undefined,
  noCache: false,
}

test('the plain build', () => {
  expect(buildArguments(request, { kind: 'layout', directory: '/tmp/layout' })).toEqual([
    'buildx',
    'build',
    '--file=container/Dockerfile',
    '--platform=linux/amd64',
    '--provenance=false',
    '--sbom=false',
    '--progress=plain',
    '--output=type=oci,dest=/tmp/layout,tar=false',
    '--',
    '.',
  ])
})

test('every option, and values that look like options stay values', () => {
  const tricky = {
    ...request,
    context: '--push',
    target: '-t',
    builder: '--help',
    noCache: true,
    buildArgs: new Map([['A', '-x="y" $(z)']]),
    labels: new Map([['l', 'a=b']]),
  }
  const all = buildArguments(tricky, { kind: 'layout', directory: '/tmp/a,b "c"' })
  expect(all).toEqual(
    expect.arrayContaining([
      '--builder=--help',
      '--target=-t',
      '--no-cache',
      '--build-arg=A=-x="y" $(z)',
      '--label=l=a=b',
    ]),
  )
  expect(all).toContain('--output=type=oci,"dest=/tmp/a,b ""c""",tar=false')
  expect(all.slice(-2)).toEqual(['--', '--push'])
})

test("into the engine's own store", () => {
  expect(buildArguments(request, { kind: 'engine', tag: 'x/y:z' })).toContain(
    '--output=type=docker,name=x/y:z',
  )
})

const entry = (path: string, objectId = 'a1', mode = '100644') => ({ path, objectId, mode })
const ingredients: BuildIngredients = {
  entries: [entry('a'), entry('b')],
  file: 'Dockerfile',
  target: undefined,
  platform,
  buildArgs: new Map([
    ['X', '1'],
    ['Y', '2'],
  ]),
  labels: new Map(),
}

test('the order of files and arguments does not count', () => {
  const shuffled = {
    ...ingredients,
    entries: [entry('b'), entry('a')],
    buildArgs: new Map([
      ['Y', '2'],
      ['X', '1'],
    ]),
  }
  expect(fingerprintOf(shuffled)).toBe(fingerprintOf(ingredients))
})

test.each<[string, Partial<BuildIngredients>]>([
  ['a file less', { entries: [entry('a')] }],
  ['other content', { entries: [entry('a', 'a2'), entry('b')] }],
  ['another mode', { entries: [entry('a', 'a1', '100755'), entry('b')] }],
  ['another name', { entries: [entry('a'), entry('c')] }],
  ['another Dockerfile', { file: 'other' }],
  ['a target', { target: 'x' }],
  ['another platform', { platform: { os: 'linux', architecture: 'arm64' } }],
  [
    'another argument',
    {
      buildArgs: new Map([
        ['X', '2'],
        ['Y', '2'],
      ]),
    },
  ],
  ['a label', { labels: new Map([['a', 'b']]) }],
])('%s gives another fingerprint', (_name, change) => {
  expect(fingerprintOf({ ...ingredients, ...change })).not.toBe(fingerprintOf(ingredients))
})
