import { deflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import {
  decodeSplitRecord,
  encodeSplitRecord,
  type SplitRecord,
} from '../../../src/layers/split/split-record.ts'

const record: SplitRecord = {
  target: 1000,
  splits: [
    [
      [
        ['numpy', 'mark', 10, '01-'],
        ['scipy', 'other', 0, ''],
      ],
      [],
    ],
  ],
  starts: [3],
}
const encode = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString('base64url')
const withUnit = (...unit: readonly unknown[]) => encode({ ...record, splits: [[[unit]]] })

test('decodes what it encodes', () => {
  expect(decodeSplitRecord(encodeSplitRecord(record))).toEqual(record)
  expect(decodeSplitRecord(withUnit('a', 'b', 1, '01-'.repeat(21)))).toBeDefined()
})

test('does not encode a record that is too long for an annotation', () => {
  // Random text does not compress.
  const marks = Array.from({ length: 20_000 }, (_, index) => `${Math.sin(index + 1)}`.slice(2))
  const encodeUnits = (count: number) =>
    encodeSplitRecord({ ...record, splits: [[marks.slice(0, count).map(mark => ['a', mark, 1, ''])]] })
  expect(encodeUnits(5000)?.length).toBeGreaterThan(40_000)
  expect(encodeUnits(5000)?.length).toBeLessThan(96_000)
  expect(encodeUnits(20_000)).toBeUndefined()
})

test.each<[string, string | undefined]>([
  ['no text', undefined],
  ['an empty text', ''],
  ['a text that is not compressed', 'record'],
  ['compressed text that is not JSON', deflateRawSync('{').toString('base64url')],
  ['a missing field', encode({ target: 1, splits: [] })],
  ['a negative size', withUnit('a', 'b', -1, '')],
  ['a fraction of a byte', withUnit('a', 'b', 1.5, '')],
  ['a negative target', encode({ ...record, target: -1 })],
  ['a negative index', encode({ ...record, starts: [-1] })],
  ['an unknown sign in a history', withUnit('a', 'b', 1, '012')],
  ['a history of more than 64 updates', withUnit('a', 'b', 1, '0'.repeat(65))],
  ['a name that is not a text', withUnit(1, 'b', 1, '')],
  ['a mark that is not a text', withUnit('a', null, 1, '')],
  ['more than 4 MiB', encode({ ...record, more: ' '.repeat(4 * 2 ** 20) })],
])('ignores %s', (_name, text) => {
  expect(decodeSplitRecord(text)).toBeUndefined()
})
