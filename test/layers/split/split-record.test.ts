import { deflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import {
  decodeSplitRecord,
  encodeSplitRecord,
  type SplitRecord,
} from '../../../src/layers/split/split-record.ts'
import { sha256Digest } from '../../../src/oci/digest.ts'

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

test('decodes an encoded record to the same value', () => {
  expect(decodeSplitRecord(encodeSplitRecord(record))).toEqual(record)
  expect(decodeSplitRecord(withUnit('a', 'b', 1, '01-'.repeat(21)))).toBeDefined()
})

test.each<[string, string | undefined]>([
  ['no text', undefined],
  ['an empty string', ''],
  ['text that is not compressed', 'record'],
  ['compressed text that is not JSON', deflateRawSync('{').toString('base64url')],
  ['a missing field', encode({ target: 1, splits: [] })],
  ['a negative size', withUnit('a', 'b', -1, '')],
  ['a fraction of a byte', withUnit('a', 'b', 1.5, '')],
  ['a negative target', encode({ ...record, target: -1 })],
  ['a negative index', encode({ ...record, starts: [-1] })],
  ['an unknown character in a history', withUnit('a', 'b', 1, '012')],
  ['a history of more than 64 updates', withUnit('a', 'b', 1, '0'.repeat(65))],
  ['a name that is not a string', withUnit(1, 'b', 1, '')],
  ['a mark that is not a string', withUnit('a', null, 1, '')],
  ['more than 4 MiB', encode({ ...record, more: ' '.repeat(4 * 2 ** 20) })],
])('ignores %s', (_name, text) => {
  expect(decodeSplitRecord(text)).toBeUndefined()
})

/** Returns the record of a layer with units whose names, marks and histories hardly compress. */
function recordUnits(count: number, updates: number) {
  const units = Array.from({ length: count }, (_, index) => {
    const hash = sha256Digest(Buffer.from(String(index))).slice('sha256:'.length)
    const bits = Array.from(hash, digit => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
    return [`package:${hash.slice(0, 12)}`, hash.slice(20, 30), index, bits.slice(0, updates)] as const
  })
  return { target: 64_000_000, splits: [[units]], starts: [0] }
}

test('records the complete history of a thousand units', () => {
  const record = recordUnits(1_000, 64)
  expect(decodeSplitRecord(encodeSplitRecord(record))).toEqual(record)
})

test('records only the latest updates of very many units', () => {
  const record = recordUnits(3_000, 64)
  const decoded = decodeSplitRecord(encodeSplitRecord(record))
  expect(decoded?.splits).toEqual(
    record.splits.map(layers =>
      layers.map(units => units.map(([name, mark, size, changes]) => [name, mark, size, changes.slice(-16)])),
    ),
  )
})

test('returns undefined for more units than an annotation can hold', () => {
  expect(encodeSplitRecord(recordUnits(20_000, 1))).toBeUndefined()
})
