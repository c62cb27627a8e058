import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { BuildIngredients } from '../../src/ingredients/fingerprint.ts'
import { changesSince } from '../../src/ingredients/ingredient-changes.ts'
import { decodeRecord, encodeRecord, ingredientRecord } from '../../src/ingredients/ingredient-record.ts'
import { parseDigest, sha256Digest } from '../../src/oci/digest.ts'

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`)
const hash = (text: string | number) => sha256Digest(Buffer.from(String(text))).slice('sha256:'.length)
const entry = (path: string, objectId = 'a1') => ({ path, objectId, mode: '100644' })
const ingredients: BuildIngredients = {
  entries: [entry('a')],
  file: 'Dockerfile',
  target: undefined,
  platform: { os: 'linux', architecture: 'amd64' },
  buildArgs: new Map(),
  labels: new Map(),
  bases: new Map(),
}

test.each<[string, Partial<BuildIngredients>, Partial<BuildIngredients>, string]>([
  ['a new base image', {}, { bases: new Map([['debian', digest('d')]]) }, 'the image debian is new'],
  [
    'a base image that is no longer used',
    { bases: new Map([['debian', digest('d')]]) },
    {},
    'the image debian is no longer used',
  ],
  [
    'a base image whose digest was unknown',
    { bases: new Map([['debian', undefined]]) },
    { bases: new Map([['debian', digest('d')]]) },
    `the image debian changed from unknown to ${digest('d')}`,
  ],
  [
    'a base image whose digest is unknown now',
    { bases: new Map([['debian', digest('d')]]) },
    { bases: new Map([['debian', undefined]]) },
    `the image debian changed from ${digest('d')} to unknown`,
  ],
  ['a target', {}, { target: 'run' }, 'the target changed from "" to "run"'],
  [
    'a platform',
    {},
    { platform: { os: 'linux', architecture: 'arm64' } },
    'the platform changed from "linux/amd64" to "linux/arm64"',
  ],
  [
    'another commit of cloned code',
    { clonedCommit: 'c1' },
    { clonedCommit: 'c2' },
    'the commit of the cloned code changed from "c1" to "c2"',
  ],
  ['cloned code', {}, { clonedCommit: 'c1' }, 'the commit of the cloned code is new'],
  [
    'a label',
    { labels: new Map([['a', '1']]) },
    { labels: new Map([['a', '2']]) },
    'the label a has another value',
  ],
  ['a new dependency image', {}, { dependencies: ingredients }, 'there is now a dependency image'],
  [
    'a dependency image that is no longer used',
    { dependencies: ingredients },
    {},
    'there is no longer a dependency image',
  ],
])('describes %s', (_name, before, now, change) => {
  const record = decodeRecord(encodeRecord({ ...ingredients, ...before }))
  if (record === undefined) throw new Error('the record cannot be decoded')
  expect(changesSince(record, { ...ingredients, ...before })).toEqual([])
  expect(changesSince(record, { ...ingredients, ...now })).toEqual([change])
})

test('does not compare a clone if neither build has one', () => {
  expect(ingredientRecord(ingredients).settings).toStrictEqual({
    file: 'Dockerfile',
    target: '',
    platform: 'linux/amd64',
  })
})

describe('groups files by directory', () => {
  const entries = ['a/b/c', 'a/b/d', 'a/e', 'f'].map(path => entry(path))
  const paths = (depth: number) => Object.keys(ingredientRecord({ ...ingredients, entries }, depth).files)

  test('at each depth', () => {
    expect(paths(1)).toEqual(['a/', 'f'])
    expect(paths(2)).toEqual(['a/b/', 'a/e', 'f'])
    expect(paths(3)).toEqual(['a/b/c', 'a/b/d', 'a/e', 'f'])
  })

  test('with a hash that does not depend on the order of the files', () => {
    const record = (order: typeof entries) => ingredientRecord({ ...ingredients, entries: order }, 1)
    expect(record(entries.toReversed())).toEqual(record(entries))
    expect(record(entries.slice(1)).files['a/']).not.toBe(record(entries).files['a/'])
  })

  test('if the names of the files are too long for a record, even though their hashes are not', () => {
    const longEntries = Array.from({ length: 2000 }, (_, index) => entry(`${index % 3}/${hash(index)}`))
    const text = encodeRecord({ ...ingredients, entries: longEntries })
    expect(text.length).toBeLessThanOrEqual(48_000)
    expect(decodeRecord(text)).toMatchObject({
      depth: 1,
      files: { '0/': expect.any(String), '2/': expect.any(String) },
    })
  })
})

test('records no files if there are too many directories', () => {
  const manyEntries = Array.from({ length: 8000 }, (_, index) => entry(`${hash(index)}/file`))
  const dependencies = { ...ingredients, entries: [entry('pixi.lock')] }
  const record = decodeRecord(
    encodeRecord({ ...ingredients, entries: manyEntries, target: 'run', dependencies }),
  )
  expect(record).toEqual({
    files: {},
    depth: 0,
    settings: { file: 'Dockerfile', target: 'run', platform: 'linux/amd64' },
    bases: {},
  })
})

test('ignores a record that is too large when inflated', () => {
  const record = (path: string) =>
    deflateRawSync(JSON.stringify({ files: { [path]: 'x' }, depth: null, settings: {}, bases: {} })).toString(
      'base64url',
    )
  expect(decodeRecord(record('a'))?.files).toEqual({ a: 'x' })
  expect(decodeRecord(record('a'.repeat(16 * 2 ** 20)))).toBeUndefined()
})
