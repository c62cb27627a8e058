import { expect, test } from '@jest/globals'
import { type BuildIngredients, computeFingerprint } from '../../src/ingredients/fingerprint.ts'
import { changesSince } from '../../src/ingredients/ingredient-changes.ts'
import { decodeRecord, encodeRecord } from '../../src/ingredients/ingredient-record.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import { fc } from '../random.ts'

const platform = { os: 'linux', architecture: 'amd64' }
const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)

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
  bases: new Map([['debian', digest('d')]]),
}

test('ignores the order of files and arguments', () => {
  const shuffledIngredients = {
    ...ingredients,
    entries: [entry('b'), entry('a')],
    buildArgs: new Map([
      ['Y', '2'],
      ['X', '1'],
    ]),
  }
  expect(computeFingerprint(shuffledIngredients)).toBe(computeFingerprint(ingredients))
  const names = ['b', 'c', 'a']
  const withOrder = (order: readonly string[]) => ({
    ...ingredients,
    entries: order.map(name => entry(name)),
    labels: new Map(order.map(name => [name, `label ${name}`])),
    bases: new Map(order.map(name => [name, digest(name)])),
  })
  expect(computeFingerprint(withOrder(names))).toBe(computeFingerprint(withOrder(names.toReversed())))
})

test.each<[string, Partial<BuildIngredients>]>([
  ['a removed file', { entries: [entry('a')] }],
  ['changed content', { entries: [entry('a', 'a2'), entry('b')] }],
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
  ['another base digest', { bases: new Map([['debian', digest('e')]]) }],
  ['an unknown base digest', { bases: new Map([['debian', undefined]]) }],
  ['a dependency image', { dependencies: ingredients }],
  ['the commit of cloned code', { clonedCommit: 'c1' }],
  ['a label', { labels: new Map([['a', 'b']]) }],
])('changes the fingerprint for %s', (_name, change) => {
  expect(computeFingerprint({ ...ingredients, ...change })).not.toBe(computeFingerprint(ingredients))
})

test('computes the same fingerprint as earlier versions, because it identifies images in registries', () => {
  const entries = [entry('b', 'b1'), entry('a/é"', 'a1', '100755')]
  const others = { file: 'D', buildArgs: new Map<string, string>(), bases: new Map() }
  expect(computeFingerprint({ ...ingredients, ...others, entries })).toBe(
    'sha256:a9c456021eab4dc2d40c75181344fb664ae896c16f7d8495711afb976a9c20f5',
  )
})

test('computes the same fingerprint as earlier versions for a build with every ingredient', () => {
  const completeIngredients: BuildIngredients = {
    ...ingredients,
    target: 'run',
    platform: { os: 'linux', architecture: 'arm', variant: 'v7' },
    labels: new Map([['a', 'b']]),
    bases: new Map([
      ['debian', digest('d')],
      ['local', undefined],
    ]),
    clonedCommit: 'c1',
    dependencies: { ...ingredients, target: 'dependencies' },
  }
  expect(computeFingerprint(completeIngredients)).toBe(
    'sha256:7309da4ebd8f20d2cdfc4f5a867d556e3f6c582dacb800d1ef1cfba3fa08bf38',
  )
})

const changes = (before: BuildIngredients, now: BuildIngredients): string[] | undefined => {
  const record = decodeRecord(encodeRecord(before))
  return record === undefined ? undefined : changesSince(record, now)
}

test('lists the changes since the record that is stored with an image', () => {
  const before: BuildIngredients = {
    ...ingredients,
    entries: [entry('src/a.pyx'), entry('src/b.h'), entry('deleted')],
    dependencies: { ...ingredients, entries: [entry('pixi.lock')] },
  }
  const now: BuildIngredients = {
    ...before,
    entries: [entry('src/a.pyx'), entry('src/b.h', 'b2'), entry('new')],
    file: 'other/Dockerfile',
    buildArgs: new Map([
      ['X', '2'],
      ['Z', '1'],
    ]),
    bases: new Map([['debian', digest('e')]]),
    dependencies: { ...ingredients, entries: [entry('pixi.lock', 'c3')] },
  }
  expect(changes(before, before)).toEqual([])
  expect(changes(before, now)).toEqual([
    'removed deleted',
    'added new',
    'changed src/b.h',
    `the image debian changed from ${digest('d')} to ${digest('e')}`,
    'the build argument X has another value',
    'the build argument Y is no longer set',
    'the build argument Z is new',
    'the file changed from "Dockerfile" to "other/Dockerfile"',
    'dependency image: changed pixi.lock',
  ])
})

test('does not record the value of a build argument, because it can be a secret', () => {
  const record = decodeRecord(
    encodeRecord({ ...ingredients, buildArgs: new Map([['X', 'hunter2-hunter2']]) }),
  )
  expect(JSON.stringify(record)).not.toContain('hunter2')
})

test('limits the size of the record by grouping many files by directory', () => {
  const manyEntries = Array.from({ length: 20_000 }, (_, index) =>
    entry(`package${index % 40}/module${index % 400}/file${index}.py`, `${index * 7919}`),
  )
  const before = { ...ingredients, entries: manyEntries }
  const now = { ...before, entries: [...manyEntries.slice(1), entry('package3/module3/new.py')] }
  expect(encodeRecord(before).length).toBeLessThanOrEqual(48_000)
  expect(decodeRecord(encodeRecord(before))?.files['package0/module0/']).toBe('b26b95f728')
  expect(changes(before, now)).toEqual(['changed package0/module0/', 'changed package3/module3/'])
})

test.each(['', 'AAAA', 'not a record', Buffer.from('{}').toString('base64url')])(
  'returns undefined for the malformed record %j',
  text => {
    expect(decodeRecord(text)).toBeUndefined()
  },
)

test('lists no changes if and only if the fingerprints are equal', () => {
  const file = fc.record({
    path: fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
      .map(parts => parts.join('/')),
    objectId: fc.constantFrom('1', '2', '3'),
    mode: fc.constantFrom('100644', '100755'),
  })
  const tree = fc
    .uniqueArray(file, { selector: ({ path }) => path })
    .map(entries => ({ ...ingredients, entries }))
  fc.assert(
    fc.property(tree, tree, (before, now) => {
      const isEqual = computeFingerprint(before) === computeFingerprint(now)
      expect(changes(before, now)?.length === 0).toBe(isEqual)
    }),
  )
})
