import { expect, test } from '@jest/globals'
import { describeException } from '../../src/jupyter/kernel-message.ts'

test('shortens an exception with a long text', () => {
  expect(describeException({ ename: 'ValueError', evalue: 'x' })).toBe('ValueError: x')
  const text = describeException({ ename: 'ValueError', evalue: 'x'.repeat(10_000_000) })
  expect(text).toMatch(/^ValueError: x+…$/)
  expect(text.length).toBeLessThan(3000)
})
