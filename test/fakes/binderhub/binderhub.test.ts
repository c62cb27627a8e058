import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type BinderHub, type BinderHubOptions, startBinderHub } from './binderhub.ts'

const commit = 'c0ffee'.padEnd(40, '0')
let hub: BinderHub
let knownRefs: string[]

async function start(options: Partial<BinderHubOptions> = {}): Promise<void> {
  await hub?.close()
  const resolve = (_repository: string, ref: string) => (knownRefs.includes(ref) ? commit : undefined)
  hub = await startBinderHub({ resolve, headPause: 0, ...options })
}

beforeEach(async () => {
  knownRefs = ['main']
  await start()
})
afterEach(() => hub.close())

const build = 'build/gh/science/launcher/main'
const acceptedHeaders = { accept: 'text/event-stream', 'user-agent': 'a-person' }

/** Reads the response until its end, or disconnects after the text matches `lastEvent`. */
async function requestBuild(
  path = build,
  headers: Record<string, string> = acceptedHeaders,
  lastEvent = /"ready"|"failed"}/,
) {
  const disconnect = new AbortController()
  const response = await fetch(new URL(path, hub.url), { headers, signal: disconnect.signal })
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    if (lastEvent.test(text)) break
  }
  disconnect.abort()
  return { status: response.status, headers: response.headers, text }
}

function eventsIn(text: string): Record<string, string | number>[] {
  const events = text.split('\n').filter(line => line.startsWith('data: '))
  return events.map(line => JSON.parse(line.slice('data: '.length)))
}

const phasesIn = (text: string) => [...new Set(eventsIn(text).map(({ phase }) => phase))]

test('launches a server after the events of the build, and reuses the image for the next request', async () => {
  await start({ steps: () => [{ phase: 'building', message: 'Step 1\n' }, { phase: 'pushing' }] })
  const { text, headers } = await requestBuild()
  expect(phasesIn(text)).toEqual(['waiting', 'building', 'pushing', 'built', 'launching', 'ready'])
  expect(headers.get('content-type')).toBe('text/event-stream')
  expect(headers.get('x-ratelimit-remaining')).toBe('9')
  expect(hub.launches).toEqual([commit])
  const events = eventsIn((await requestBuild()).text)
  expect(events[0]).toEqual({
    phase: 'built',
    imageName: `registry.invalid/r2d-science-2dlauncher:${commit}`,
    message: 'Found built image, launching...\n',
  })
  expect(events.at(-1)).toMatchObject({ phase: 'ready', url: expect.any(String), token: expect.any(String) })
  expect(hub.launches).toEqual([commit, commit])
})

test('sends keep-alive comments while a build emits no events', async () => {
  await start({ keepAlive: 10, steps: () => [{ phase: 'building', after: 60_000 }] })
  expect((await requestBuild(build, acceptedHeaders, /:keepalive\n\n:keepalive\n\n/)).text).toContain(
    '"waiting"',
  )
})

test('continues a build after its listener disconnects, without a launch', async () => {
  await requestBuild(build, acceptedHeaders, /"pushing"/)
  await hub.buildsEnded()
  expect(hub.isBuilt(commit)).toBe(true)
  expect(hub.launches).toEqual([])
})

test('reports a failed build in the log and in an event, and leaves the stream open', async () => {
  await start({ keepAlive: 10, steps: () => [{ phase: 'failed', message: 'exit code 1\n' }] })
  const { text } = await requestBuild(build, acceptedHeaders, /"failed"}\n\n:keepalive/)
  expect(eventsIn(text).slice(-2)).toEqual([
    { phase: 'failed', message: 'exit code 1\n' },
    { phase: 'failed' },
  ])
  expect(hub.launches).toEqual([])
})

test('rejects an unknown ref until its cache entry expires', async () => {
  const branch = 'build/gh/science/launcher/new'
  const { status, text } = await requestBuild(branch)
  expect(status).toBe(200)
  expect(eventsIn(text)).toEqual([
    {
      phase: 'failed',
      message: expect.stringMatching(/^Could not resolve ref for gh:science\/launcher\/new\./),
    },
  ])
  knownRefs = ['new']
  expect((await requestBuild(branch)).text).toContain('Could not resolve ref')
  expect(hub.resolutions()).toBe(1)
  hub.forgetUnknownRefs()
  expect(phasesIn((await requestBuild(branch, acceptedHeaders, /"pushing"/)).text)).toContain('pushing')
})

test('builds HEAD when the default branch does not exist', async () => {
  knownRefs = ['HEAD']
  const [first] = eventsIn((await requestBuild(build, acceptedHeaders, /"pushing"/)).text)
  expect(first).toMatchObject({
    phase: 'waiting',
    message: expect.stringContaining('Trying again with HEAD instead of main.'),
  })
})

test.each([
  [
    'a request from a bot',
    build,
    { ...acceptedHeaders, 'user-agent': 'examplebot/1.0' },
    403,
    'Bots not allowed\n',
  ],
  [
    'a request for other media types',
    build,
    { ...acceptedHeaders, accept: '*/*' },
    400,
    'Missing Accept header: text/event-stream\n',
  ],
  [
    'a request with build_only',
    `${build}?build_only=true`,
    acceptedHeaders,
    400,
    expect.stringContaining('API only mode'),
  ],
])('rejects %s with a status and an event as the body', async (_name, path, headers, status, message) => {
  const response = await requestBuild(path, headers)
  expect(response.status).toBe(status)
  expect(eventsIn(response.text)).toEqual([{ phase: 'failed', status_code: status, message }])
  await start({ rejectionStatus: 'in-event' })
  const olderHubResponse = await requestBuild(path, headers)
  expect(olderHubResponse).toMatchObject({ status: 200, text: response.text })
})

test('rejects the eleventh request of an hour', async () => {
  knownRefs = []
  for (let index = 0; index < 10; index++) expect((await requestBuild()).status).toBe(200)
  const { status, text } = await requestBuild()
  expect(status).toBe(429)
  expect(text).toContain('Rate limit exceeded. Try again in 3600 seconds.')
})

test('reports itself as healthy when its pod quota is exceeded, and as unhealthy when a service fails', async () => {
  expect(await requestBuild('health')).toMatchObject({
    status: 200,
    text: expect.stringContaining('"ok":true'),
  })
  hub.setUnhealthy('Pod quota')
  expect((await requestBuild('health')).status).toBe(200)
  hub.setUnhealthy('JupyterHub API')
  expect(await requestBuild('health')).toMatchObject({
    status: 503,
    text: expect.stringContaining('"ok":false'),
  })
})
