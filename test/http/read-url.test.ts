import { expect, test } from '@jest/globals'
import { urlReader } from '../../src/http/read-url.ts'

/** Reads a URL whose server sends these responses in order. @returns the text or the error, and the requests. */
async function read(...responses: readonly (Response | Error)[]) {
  const requests: string[] = []
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    const response = responses[Math.min(requests.length, responses.length - 1)]
    requests.push(`${String(url)} ${new Headers(init?.headers).get('user-agent')}`)
    if (response instanceof Error) throw response
    return response?.clone() ?? Response.error()
  }
  const retry = { attempts: 3, firstDelay: 1, maxDelay: 1, sleep: async () => {} }
  const result = await urlReader(
    fetch as typeof globalThis.fetch,
    retry,
  )('https://docs.example/a').then(
    bytes => (bytes === undefined ? undefined : Buffer.from(bytes).toString()),
    (error: Error & { kind?: string }) => `${error.kind ?? ''} ${error.message}`,
  )
  return { result, requests }
}

test('returns the document, or undefined if it does not exist', async () => {
  expect(await read(new Response('text'))).toEqual({
    result: 'text',
    requests: ['https://docs.example/a binder-actions'],
  })
  expect((await read(new Response('', { status: 404 }))).result).toBeUndefined()
})

test('retries temporary failures', async () => {
  const { result, requests } = await read(
    new Response('', { status: 503 }),
    new TypeError('x'),
    new Response('y'),
  )
  expect(result).toBe('y')
  expect(requests).toHaveLength(3)
})

test('names the host of a server that fails or cannot be reached', async () => {
  const failure = await read(new Response('', { status: 503 }))
  expect(failure.result).toContain('docs.example responded with status 503')
  expect(failure.requests).toHaveLength(3)
  expect((await read(new TypeError('fetch failed'))).result).toContain('docs.example cannot be reached: ')
})

test('does not repeat a rejected request', async () => {
  const { result, requests } = await read(new Response('', { status: 403 }))
  expect(result).toBe(
    'server-unreachable docs.example responded with status 403: check that the network of this machine allows access to docs.example',
  )
  expect(requests).toHaveLength(1)
})

test('waits for a server that does not respond immediately', async () => {
  const retry = { attempts: 1, firstDelay: 1, maxDelay: 1, sleep: async () => {} }
  const fetch = (_url: unknown, init?: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
      setTimeout(() => resolve(new Response('late')), 50)
    })
  expect(String(Buffer.from((await urlReader(fetch, retry)('https://docs.example/')) ?? ''))).toBe('late')
})

test('reads a document of up to 8 MB', async () => {
  const limit = 8_000_000
  expect((await read(new Response('x'.repeat(limit)))).result).toHaveLength(limit)
  const { result, requests } = await read(new Response('x'.repeat(limit + 1)))
  expect(result).toBe(
    'server-unreachable the response from docs.example is larger than the limit of 8000000 bytes (tried 1 time)',
  )
  expect(requests).toHaveLength(1)
})
