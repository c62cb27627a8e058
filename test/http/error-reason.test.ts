import { expect, test } from '@jest/globals'
import { errorReason } from '../../src/http/error-reason.ts'

test('returns the last cause, and lists each of several causes once', () => {
  const ipv4Error = new Error('connect ECONNREFUSED 127.0.0.1:80')
  const ipv6Error = new Error('connect ECONNREFUSED ::1:80')
  const aggregateError = new AggregateError([ipv4Error, ipv6Error, ipv4Error])
  expect(errorReason(new TypeError('fetch failed', { cause: aggregateError }))).toBe(
    'connect ECONNREFUSED 127.0.0.1:80, connect ECONNREFUSED ::1:80',
  )
  expect(errorReason('gone')).toBe('gone')
  expect(errorReason(new Error('', { cause: 'no error' }))).toBe('Error')
})

test('reads long and circular chains of causes', () => {
  let error = new Error('the first')
  for (let depth = 0; depth < 100_000; depth += 1) error = new Error('a later one', { cause: error })
  expect(errorReason(error)).toBe('the first')
  const circle = new Error('circular')
  circle.cause = circle
  expect(errorReason(circle)).toBe('circular')
})

test('lists causes in their order, and uses the cause if the list of errors is empty', () => {
  const first = new Error('one', { cause: new Error('deep') })
  expect(errorReason(new AggregateError([first, 'two', new Error('three')]))).toBe('deep, two, three')
  const cause = new Error('reset')
  expect(errorReason(Object.assign(new Error('failed', { cause }), { errors: [] }))).toBe('reset')
})

test('reads errors of another realm, and describes values that are not errors', () => {
  expect(errorReason({ message: 'failed', cause: { message: 'reset' } })).toBe('reset')
  expect(errorReason({ message: '' })).toBe('no reason was given')
  expect(errorReason({ message: 3 })).toBe('[object Object]')
  expect([null, undefined, 3, {}].map(errorReason)).toEqual(['null', 'undefined', '3', '[object Object]'])
  expect(errorReason(() => 'message')).toBe("() => 'message'")
})

test.each([
  ['EAI_AGAIN', 'no network: the host name cannot be resolved'],
  ['ENOTFOUND', 'no network, or no host with this name'],
  ['ENETUNREACH', 'no network'],
  ['ENETDOWN', 'no network'],
  ['ECONNRESET', 'getaddrinfo ECONNRESET ghcr.io'],
])('explains %s', (code, reason) => {
  const lookup = Object.assign(new Error(`getaddrinfo ${code} ghcr.io`), { code })
  expect(errorReason(new TypeError('fetch failed', { cause: lookup }))).toBe(reason)
})
