import { expect, test } from '@jest/globals'
import { estimatePushSeconds } from '../../src/layers/push-estimate.ts'

test('a single large layer is compressed by one processor', () => {
  expect(estimatePushSeconds([2_700e6])).toBe(108)
  expect(estimatePushSeconds([2_700e6, 1_000e6])).toBe(108)
})

test('layers of even size are compressed by all processors', () => {
  expect(estimatePushSeconds(new Array(16).fill(200e6))).toBe(16)
  expect(estimatePushSeconds([])).toBe(0)
})
