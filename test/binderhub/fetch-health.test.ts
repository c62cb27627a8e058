import { expect, test } from '@jest/globals'
import { fetchHealthProblem } from '../../src/binderhub/fetch-health.ts'

const member = new URL('https://hub.example/binder/')

/** Fetches the health of a hub. @returns the problem and the requests. */
async function check(respond: () => Response | Promise<Response>, timeout = 60_000) {
  const requests: { url: string; headers: unknown }[] = []
  const problem = await fetchHealthProblem(member, {
    fetch: async (input, init) => {
      requests.push({ url: String(input), headers: init?.headers })
      init?.signal?.throwIfAborted()
      return respond()
    },
    timeout,
    signal: new AbortController().signal,
  })
  return { problem, requests }
}

test('requests the health of a hub below its path', async () => {
  const { problem, requests } = await check(() => Response.json({ ok: true }))
  expect(problem).toBeUndefined()
  expect(requests).toEqual([
    {
      url: 'https://hub.example/binder/health',
      headers: { accept: 'application/json', 'user-agent': 'binder-actions' },
    },
  ])
})

const services = [
  { service: 'GitHub API', ok: true },
  { service: 'Docker\nregistry', ok: false },
  { service: 'JupyterHub', ok: false },
]

test.each<readonly [string, string | undefined, object, number]>([
  ['healthy services', undefined, { ok: true, checks: services }, 200],
  [
    'unhealthy services',
    'it reports that it is unhealthy: Docker\nregistry, JupyterHub',
    { ok: false, checks: services },
    503,
  ],
  ['no services', 'it reports that it is unhealthy', { ok: false }, 200],
  ['no health, and the status 404', undefined, {}, 404],
  ['no health, and the status 499', undefined, {}, 499],
  ['no health, and the status 500', 'it responded with 500', {}, 500],
])('for a response with %s, the problem is %j', async (_name, expected, body, status) => {
  expect((await check(() => Response.json(body, { status }))).problem).toBe(expected)
})

test('evaluates the status of a response that is not JSON', async () => {
  expect((await check(() => new Response('<html>'))).problem).toBeUndefined()
  expect((await check(() => new Response('<html>', { status: 502 }))).problem).toBe('it responded with 502')
})

test('explains that the hub cannot be reached, or does not respond in time', async () => {
  const failFetch = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }))
  expect((await check(failFetch)).problem).toBe('it cannot be reached: ECONNREFUSED')
  const slowFetch = async () => {
    await new Promise(resolve => setTimeout(resolve, 200))
    throw new Error('aborted')
  }
  expect((await check(slowFetch, 100)).problem).toBe('it cannot be reached: it did not respond within 0.1 s')
})
