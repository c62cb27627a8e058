import { expect, test } from '@jest/globals'
import { estimatePushSeconds } from '../../src/layers/push-estimate.ts'

test('estimates that one processor compresses a single large layer', () => {
  expect(estimatePushSeconds([2_700e6])).toBe(108)
  expect(estimatePushSeconds([2_700e6, 1_000e6])).toBe(108)
})

test('estimates that all processors compress layers of equal size', () => {
  expect(estimatePushSeconds(new Array(16).fill(200e6))).toBe(16)
  expect(estimatePushSeconds([])).toBe(0)
})
