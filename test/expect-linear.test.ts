import { expect, test } from '@jest/globals'
import { expectLinear } from './expect-linear.ts'

test('accepts linear growth and rejects quadratic growth', () => {
  const spin = (steps: number) => {
    let sum = 0
    for (let step = 0; step < steps; step++) sum += step % 7
    return sum
  }
  expectLinear(2_000_000, size => () => spin(size))
  expect(() => expectLinear(2_000, size => () => spin(size * size))).toThrow('toBeLessThan')
})
