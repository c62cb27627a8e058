import { afterEach, expect, jest, test } from '@jest/globals'
import {
  backoff,
  defaultRetry,
  isRetryableStatus,
  parseRetryAfter,
  RetryableError,
  withRetry,
} from '../../src/http/retry.ts'

afterEach(() => {
  jest.spyOn(Math, 'random').mockRestore()
})

/** Runs a task that fails with these errors in order, then succeeds. @returns the result, the pauses and the attempts. */
async function run(errors: readonly Error[], changes: Partial<typeof defaultRetry> = {}) {
  jest.spyOn(Math, 'random').mockReturnValue(0.5)
  const pauses: number[] = []
  const attempts: number[] = []
  const policy = { ...defaultRetry, firstDelay: 100, maxDelay: 1000, ...changes }
  const sleep = async (milliseconds: number) => {
    pauses.push(milliseconds)
  }
  const result = await withRetry({ ...policy, sleep }, async attempt => {
    attempts.push(attempt)
    const error = errors[attempt - 1]
    if (error !== undefined) throw error
    return 'done'
  }).catch((error: unknown) => error)
  return { result, pauses, attempts }
}

const busyError = (retryAfter?: number) => new RetryableError('busy', { retryAfter, cause: 'overload' })

test('retries with pauses that double, up to the maximum', async () => {
  expect(await run([])).toEqual({ result: 'done', pauses: [], attempts: [1] })
  expect(await run([busyError(), busyError(), busyError(), busyError()], { maxDelay: 300 })).toEqual({
    result: 'done',
    pauses: [100, 200, 300, 300],
    attempts: [1, 2, 3, 4, 5],
  })
})

test('waits as long as the server requires, but at least for the pause of the attempt', async () => {
  expect((await run([busyError(1000), busyError(50)])).pauses).toEqual([1000, 200])
})

test('fails with the cause and the number of attempts when no attempts are left', async () => {
  const { result, pauses } = await run([busyError(), busyError(), busyError()], { attempts: 3 })
  expect(result).toMatchObject({
    ...{ message: 'busy (tried 3 times)', kind: 'server-unreachable', cause: 'overload' },
  })
  expect(result).not.toBeInstanceOf(RetryableError)
  expect(pauses).toEqual([100, 200])
})

test('an error may allow fewer attempts than the policy, but not more', async () => {
  const limitedError = (maxAttempts: number) => new RetryableError('busy', { maxAttempts })
  const firstResult = await run([limitedError(1)])
  expect(firstResult).toMatchObject({ result: { message: 'busy (tried 1 time)' }, pauses: [] })
  const secondResult = await run([limitedError(9), limitedError(9)], { attempts: 2 })
  expect(secondResult).toMatchObject({ result: { message: 'busy (tried 2 times)' }, pauses: [100] })
})

test('does not retry if the server requires a longer wait than the maximum', async () => {
  expect(await run([busyError(1001)])).toMatchObject({
    result: { message: 'busy, and requires a wait of 1 s (tried 1 time)' },
    pauses: [],
  })
})

test('throws any other error unchanged', async () => {
  const error = new TypeError('mistake')
  expect(await run([error])).toEqual({ result: error, pauses: [], attempts: [1] })
})

test('varies the pause by a quarter in both directions', () => {
  const random = jest.spyOn(Math, 'random')
  const pauses = [0, 1].map(value => {
    random.mockReturnValue(value)
    return backoff({ ...defaultRetry, firstDelay: 100 }, 1)
  })
  expect(pauses).toEqual([75, 125])
})

test('the default pause lasts the given time, or until the signal is aborted', async () => {
  await expect(defaultRetry.sleep(1)).resolves.toBeUndefined()
  await expect(defaultRetry.sleep(1, new AbortController().signal)).resolves.toBeUndefined()
  await expect(defaultRetry.sleep(60_000, AbortSignal.abort())).rejects.toThrow('aborted')
})

test('passes the signal to the pause', async () => {
  const { signal } = new AbortController()
  const signals: unknown[] = []
  const sleep = async (_milliseconds: number, givenSignal?: AbortSignal) => {
    signals.push(givenSignal)
  }
  const fail = async (attempt: number) => {
    if (attempt === 1) throw busyError()
  }
  await withRetry({ ...defaultRetry, sleep }, fail, signal)
  expect(signals).toEqual([signal])
})

test('retries only responses that report a temporary failure', () => {
  const statuses = Array.from({ length: 500 }, (_, index) => index + 100)
  expect(statuses.filter(isRetryableStatus)).toEqual([408, 425, 429, 500, 502, 503, 504])
})

const now = Date.parse('2026-01-01T00:00:00Z')

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7000],
  ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
  ['thursday, 01-Jan-26 00:01:00 GMT', 60_000],
  ['Thu Jan  1 00:00:10 2026 GMT', 10_000],
  ['Wed, 31 Dec 2025 23:59:59 GMT', 0],
  [null, undefined],
  ['', undefined],
  ['-5', undefined],
  ['5 s', undefined],
  ['1.5', undefined],
  ['2026-01-01T00:00:05Z', undefined],
  ['on Thu, 01 Jan 2026 00:00:05 GMT', undefined],
  ['Thu, 99 Foo 2026', undefined],
  ['Thu', undefined],
])('the header Retry-After: %s means a wait of %s ms', (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected)
})
