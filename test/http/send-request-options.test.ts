import { expect, test } from '@jest/globals'
import type { Fetch, HttpRequestInit } from '../../src/http/http-response.ts'
import { RetryableError } from '../../src/http/retry.ts'
import { isStreamed, type NamedRequest, sendRequest } from '../../src/http/send-request.ts'
import { type StreamedBody, UnreadableContentError } from '../../src/http/streamed-body.ts'
import { UserError } from '../../src/user-error.ts'

const url = new URL('https://registry.example/v2/')
const read: NamedRequest = { method: 'GET', authorization: undefined, name: 'registry.example/a:tag' }
const respond = async () => new Response('{}')

/** Sends a request with timeouts of 60 s. @returns the options that fetch receives. */
async function send(request: Partial<NamedRequest>): Promise<HttpRequestInit> {
  let receivedOptions: HttpRequestInit = {}
  const fetch: Fetch = async (_url, init) => {
    receivedOptions = init ?? {}
    return respond()
  }
  await sendRequest(fetch, url, { ...read, ...request }, { headers: 60_000, idle: 60_000 })
  return receivedOptions
}

/** Sends a request that fails. @returns the error. */
async function fail(
  fetch: Fetch,
  request: Partial<NamedRequest> = {},
  timeouts = { headers: 60_000, idle: 60_000 },
): Promise<unknown> {
  return sendRequest(fetch, url, { ...read, ...request }, timeouts).catch((error: unknown) => error)
}

const rejectWith =
  (error: unknown): Fetch =>
  () =>
    Promise.reject(error)
/** Fetch that ends only when its signal is aborted. */
const stall: Fetch = (_url, init) =>
  new Promise((_resolve, reject) =>
    init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
  )

/** Creates a streamed body that reports these numbers of sent bytes when the body is opened. */
const streamedBody = (size: number, ...sent: readonly number[]): StreamedBody => ({
  size,
  open: onSent => {
    for (const bytes of sent) onSent(bytes)
    return new ReadableStream()
  },
})

test('requests the stored bytes, without following redirects', async () => {
  expect(await send({})).toEqual({
    method: 'GET',
    headers: { 'accept-encoding': 'identity' },
    redirect: 'manual',
    signal: expect.any(AbortSignal),
  })
})

test('adds the authorization and the host that referred to the URL', async () => {
  const options = { headers: { accept: 'application/json' }, authorization: 'Basic a', referrerHost: 'b' }
  expect(await send(options)).toMatchObject({
    headers: { 'accept-encoding': 'identity', accept: 'application/json', authorization: 'Basic a' },
    referrerHost: 'b',
  })
})

test('sends no accept-encoding with a range, because fetch adds the header', async () => {
  const { headers } = await send({ headers: { range: 'bytes=0-3' } })
  expect(headers).toEqual({ range: 'bytes=0-3' })
})

test('sends a body of bytes unchanged', async () => {
  const body = new Uint8Array([1])
  const options = await send({ method: 'PUT', body })
  expect(options).toMatchObject({ method: 'PUT', body, redirect: 'manual' })
  expect(options.headers).toEqual({ 'accept-encoding': 'identity' })
  expect(options).not.toHaveProperty('duplex')
})

test('sends a streamed body with its length and without a copy for redirects', async () => {
  expect(await send({ method: 'PUT', body: streamedBody(3) })).toEqual({
    method: 'PUT',
    headers: { 'accept-encoding': 'identity', 'content-length': '3' },
    redirect: 'error',
    signal: expect.any(AbortSignal),
    body: expect.any(ReadableStream),
    duplex: 'half',
    window: null,
  })
})

test('recognizes a streamed body', () => {
  expect([undefined, new Uint8Array(), streamedBody(1)].map(isStreamed)).toEqual([false, false, true])
})

test.each<[string, Partial<NamedRequest>, { headers: number; idle: number }, string]>([
  ['a request', {}, { headers: 20, idle: 60_000 }, 'did not respond within 0.02 s'],
  [
    'a request with its own timeout',
    { timeout: 30 },
    { headers: 60_000, idle: 60_000 },
    'did not respond within 0.03 s',
  ],
  [
    'a body of bytes',
    { method: 'PUT', body: new Uint8Array() },
    { headers: 20, idle: 60_000 },
    'did not respond within 0.02 s',
  ],
  [
    'an upload that stalls, after the idle timeout',
    { method: 'PUT', body: streamedBody(3, 0, 2), timeout: 60_000 },
    { headers: 60_000, idle: 20 },
    'accepted no more data of an upload, or did not confirm it within 60 s',
  ],
  [
    'an upload that is not confirmed, after the timeout for the response',
    { method: 'PUT', body: streamedBody(3, 0, 3), timeout: 20 },
    { headers: 60_000, idle: 60_000 },
    'accepted no more data of an upload, or did not confirm it within 0.02 s',
  ],
])('times out and allows two attempts for %s', async (_name, request, timeouts, message) => {
  const error = await fail(stall, request, timeouts)
  expect(error).toBeInstanceOf(RetryableError)
  expect(error).toMatchObject({
    message: `registry.example/a:tag: registry.example ${message}`,
    maxAttempts: 2,
  })
})

test('throws the reason of the signal if it is aborted', async () => {
  const reason = new Error('cancelled')
  const controller = new AbortController()
  const failure = fail(stall, { signal: controller.signal })
  controller.abort(reason)
  expect(await failure).toBe(reason)
})

test.each<[string, Partial<NamedRequest>, unknown, string]>([
  ['a request', {}, new TypeError('fetch failed', { cause: new Error('reset') }), 'cannot be reached: reset'],
  [
    'a body of bytes',
    { method: 'PUT', body: new Uint8Array() },
    new TypeError('unexpected redirect'),
    'cannot be reached: unexpected redirect',
  ],
  [
    'an upload',
    { method: 'PUT', body: streamedBody(3) },
    new TypeError('fetch failed', { cause: new Error('reset') }),
    'aborted an upload: reset',
  ],
  [
    'an upload without an error',
    { method: 'PUT', body: streamedBody(3) },
    undefined,
    'aborted an upload: undefined',
  ],
])(
  'reports a failure of %s, which may be retried, with its cause',
  async (_name, request, cause, message) => {
    const error = await fail(rejectWith(cause), request)
    expect(error).toBeInstanceOf(RetryableError)
    expect(error).toMatchObject({
      message: `registry.example/a:tag: registry.example ${message}`,
      maxAttempts: Number.POSITIVE_INFINITY,
      cause,
    })
  },
)

test('reports a redirected upload and content that cannot be read, which are not retried', async () => {
  const upload = { method: 'PUT', body: streamedBody(3) } as const
  const redirectError = await fail(
    rejectWith(new Error('a', { cause: new Error('unexpected redirect') })),
    upload,
  )
  expect(redirectError).not.toBeInstanceOf(RetryableError)
  expect(redirectError).toMatchObject({
    message: expect.stringMatching(/^registry\.example\/a:tag: registry\.example redirects an upload from/),
    kind: 'redirect-rejected',
  })
  const unreadableError = new UnreadableContentError('the layer became shorter')
  expect(await fail(rejectWith(new TypeError('fetch failed', { cause: unreadableError })), upload)).toBe(
    unreadableError,
  )
})

test('throws the rejection of a local address unchanged', async () => {
  const rejection = new UserError('redirect-rejected', 'local')
  expect(await fail(rejectWith(new TypeError('fetch failed', { cause: rejection })))).toBe(rejection)
})

test('leaves no timer that would keep the process alive', async () => {
  const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
  const timerCount = timers()
  await send({})
  await fail(rejectWith(new Error('reset')))
  expect(timers()).toBe(timerCount)
})
