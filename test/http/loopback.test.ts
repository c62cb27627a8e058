import { expect, test } from '@jest/globals'
import { isLoopback } from '../../src/http/loopback.ts'

test.each([
  ['localhost', true],
  ['localhost:5000', true],
  ['127.0.0.1:80', true],
  ['127.255.255.255', true],
  ['[::1]', true],
  ['[::1]:5000', true],
  ['localhost.example', false],
  ['mylocalhost', false],
  ['localhost:x', false],
  ['127.0.0.1.example', false],
  ['127.0.0', false],
  ['227.0.0.1', false],
  ['1127.0.0.1', false],
  ['127.0.0.1000', false],
  ['[::2]', false],
  ['ghcr.io', false],
])('%s is this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
