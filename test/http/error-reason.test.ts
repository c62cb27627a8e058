import { expect, test } from '@jest/globals'
import { errorReason } from '../../src/http/error-reason.ts'

test('the reason is the last cause; several causes are listed once each', () => {
  const refused = new Error('connect ECONNREFUSED 127.0.0.1:80')
  const other = new Error('connect ECONNREFUSED ::1:80')
  const tried = new AggregateError([refused, other, refused])
  expect(errorReason(new TypeError('fetch failed', { cause: tried }))).toBe(
    'connect ECONNREFUSED 127.0.0.1:80, connect ECONNREFUSED ::1:80',
  )
  expect(errorReason('gone')).toBe('gone')
  expect(errorReason(new Error('', { cause: 'no error' }))).toBe('Error')
})

test('chains of causes may be endless or circular', () => {
  let error = new Error('the first')
  for (let depth = 0; depth < 100_000; depth += 1) error = new Error('a later one', { cause: error })
  expect(errorReason(error)).toBe('the first')
  const circle = new Error('round and round')
  circle.cause = circle
  expect(errorReason(circle)).toBe('round and round')
})
