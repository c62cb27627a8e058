import { afterEach, expect, test } from '@jest/globals'
import { JupyterClient } from '../../src/jupyter/jupyter-client.ts'
import { stopServer } from '../../src/launch/stop-server.ts'

const { timeout } = AbortSignal
afterEach(() => {
  AbortSignal.timeout = timeout
})

/** Stops a server that sends these responses. The timeout expires during request number `attempts`. */
async function stop(responses: readonly (number | Error)[], attempts: number) {
  const timer = new AbortController()
  AbortSignal.timeout = () => timer.signal
  const queue = [...responses]
  const lines: string[] = []
  let requests = 0
  const fetch = async () => {
    if (++requests === attempts) timer.abort()
    const response = queue.shift() ?? 204
    if (response instanceof Error) throw response
    return new Response(null, { status: response })
  }
  const server = { url: new URL('https://server.example/user/x/'), token: 't' }
  const client = new JupyterClient(server, { fetch, signal: new AbortController().signal })
  const log = { info: (line: string) => void lines.push(line) }
  await stopServer(client, { log, sleep: async () => {} } as unknown as Parameters<typeof stopServer>[1])
  return { lines, requests }
}

test.each([200, 204, 299])('the status %s means that the server stops', async status => {
  expect(await stop([status], 2)).toEqual({ lines: [], requests: 1 })
})

test.each([300, 403, 499])('does not repeat a request after the status %s', async status => {
  const line = `server.example did not stop its server: it responds with ${status}`
  expect(await stop([status], 3)).toEqual({ lines: [line], requests: 1 })
})

test('a failed request is repeated until the timeout expires, and its first reason is logged', async () => {
  const { lines, requests } = await stop([new TypeError('reset'), new TypeError('aborted')], 2)
  expect(lines).toEqual(['server.example did not stop its server: reset'])
  expect(requests).toBe(2)
})

test('the last status is logged if the server fails until the timeout expires', async () => {
  const { lines, requests } = await stop([500, 503], 2)
  expect(lines).toEqual(['server.example did not stop its server: it responds with 503'])
  expect(requests).toBe(2)
})
