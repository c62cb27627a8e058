import { describe, expect, test } from '@jest/globals'
import { isRateLimit, RateLimitError, RateLimitGate, rateLimitWait } from '../../src/github/rate-limit.ts'
import { responseStatus } from '../../src/github/request-failure.ts'
import { RetryableError } from '../../src/http/retry.ts'

const now = Date.parse('2026-01-31T12:00:00Z')
const secondaryMessage =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

const responseError = (status: number, headers: Record<string, string>, message: string) =>
  Object.assign(new Error(message), { status, response: { status, headers, data: { message } } })

describe('distinguishes a rate limit from other errors', () => {
  const forbiddenMessage = 'Resource not accessible by integration'
  test.each<[string, number, Record<string, string>, string, boolean]>([
    ['429 without headers', 429, {}, 'Too Many Requests', true],
    ['403 with Retry-After', 403, { 'retry-after': '60' }, forbiddenMessage, true],
    ['403 with a blank Retry-After', 403, { 'retry-after': '' }, forbiddenMessage, true],
    ['403 with no requests left', 403, { 'x-ratelimit-remaining': '0' }, forbiddenMessage, true],
    [
      '403 with a message about the secondary limit',
      403,
      { 'x-ratelimit-remaining': '4900' },
      secondaryMessage,
      true,
    ],
    [
      '403 with the former message about abuse detection',
      403,
      {},
      'You have triggered an abuse detection mechanism. Please retry your request again later.',
      true,
    ],
    ['a missing permission', 403, { 'x-ratelimit-remaining': '4900' }, forbiddenMessage, false],
    ['a server error', 502, { 'retry-after': '60' }, 'Bad gateway', false],
  ])('%s', (_name, status, headers, message, expected) => {
    expect(isRateLimit(responseError(status, headers, message))).toBe(expected)
  })
})

describe('the wait for a rate limit with', () => {
  const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 90) }
  test.each<[string, number, Record<string, string>, number]>([
    ['a number of seconds', 7_000, { 'retry-after': '7' }, 1],
    ['a date', 30_000, { 'retry-after': 'Sat, 31 Jan 2026 12:00:30 GMT' }, 1],
    ['a date that has passed', 0, { 'retry-after': 'Sat, 31 Jan 2026 11:00:00 GMT' }, 1],
    ['a blank header', 60_000, { 'retry-after': '' }, 1],
    ['a Retry-After that is neither a number nor a date', 60_000, { 'retry-after': 'in 5 minutes' }, 1],
    ['no header', 60_000, {}, 1],
    ['no header in the third attempt', 240_000, {}, 3],
    ['a reset time', 90_000, reset, 1],
    ['a reset time and a Retry-After', 7_000, { ...reset, 'retry-after': '7' }, 1],
    [
      'a reset time for a limit that is not exceeded',
      60_000,
      { ...reset, 'x-ratelimit-remaining': '4900' },
      1,
    ],
    ['a huge number of seconds', 1e23, { 'retry-after': `1${'0'.repeat(20)}` }, 1],
  ])('%s is %d ms', (_name, expected, headers, attempt) => {
    expect(rateLimitWait(responseError(403, headers, secondaryMessage), attempt, now)).toBe(expected)
  })
})

describe('the gate', () => {
  function makeGate(budget: number) {
    let time = 0
    const advance = (milliseconds: number) => {
      time += milliseconds
    }
    const messages: string[] = []
    const sleeps: number[] = []
    const gate = new RateLimitGate({
      budget,
      now: () => time,
      sleep: async milliseconds => {
        sleeps.push(milliseconds)
        time += milliseconds
      },
      log: message => void messages.push(message),
    })
    return { gate, messages, sleeps, advance }
  }
  const limit = responseError(403, {}, secondaryMessage)

  test('does not wait without a limit', async () => {
    const { gate, sleeps } = makeGate(1000)
    await gate.pass()
    expect(sleeps).toEqual([])
  })

  test('waits once for requests that are rejected at the same time', async () => {
    const { gate, messages, sleeps } = makeGate(300_000)
    const failures = [60_000, 60_000, 60_000].map(wait => gate.close(wait, limit))
    expect(failures.map(failure => failure instanceof RetryableError && failure.retryAfter)).toEqual([
      60_000, 60_000, 60_000,
    ])
    await gate.pass()
    await gate.pass()
    expect(sleeps).toEqual([60_000])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain('before you try again): waiting 60 s')
    // The remaining budget is 240 s.
    expect(gate.close(240_000, limit)).toBeInstanceOf(RetryableError)
    await gate.pass()
    expect(gate.close(1, limit)).toBeInstanceOf(RateLimitError)
  })

  test('rejects all requests until the limit ends if the wait exceeds the budget', async () => {
    const { gate, sleeps, advance } = makeGate(300_000)
    expect(gate.close(301_000, limit)).toBeInstanceOf(RateLimitError)
    await expect(gate.pass()).rejects.toThrow(
      'GitHub requires a wait of 301 s, but one run waits for at most 300 s in total',
    )
    expect(sleeps).toEqual([])
    advance(301_000)
    await gate.pass()
    expect(gate.close(0, limit)).toBeInstanceOf(RetryableError)
  })

  test('reports an exceeded rate limit with status 429, even if GitHub responded with 403', () => {
    const { gate } = makeGate(300_000)
    const retryableError = gate.close(1000, limit)
    expect(responseStatus(new Error('given up', { cause: retryableError.cause }))).toBe(429)
    expect(responseStatus(gate.close(301_000, limit))).toBe(429)
  })

  test('describes a huge wait in words', () => {
    const { gate } = makeGate(300_000)
    expect(gate.close(1e33, limit).message).toContain('requires a wait of more than a day')
  })
})
