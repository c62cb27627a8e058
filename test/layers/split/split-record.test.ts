import { expect, test } from '@jest/globals'
import { decodeSplitRecord, encodeSplitRecord } from '../../../src/layers/split/split-record.ts'
import { sha256Digest } from '../../../src/oci/digest.ts'

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

test('has no text for more units than an annotation can hold', () => {
  expect(encodeSplitRecord(recordUnits(20_000, 1))).toBeUndefined()
})
