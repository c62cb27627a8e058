import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type BinderHub, type BinderHubOptions, startBinderHub } from './binderhub.ts'

const commit = 'c0ffee'.padEnd(40, '0')
let hub: BinderHub
let known: string[]

async function start(options: Partial<BinderHubOptions> = {}): Promise<void> {
  await hub?.close()
  const resolve = (_repository: string, ref: string) => (known.includes(ref) ? commit : undefined)
  hub = await startBinderHub({ resolve, headPause: 0, ...options })
}

beforeEach(async () => {
  known = ['main']
  await start()
})
afterEach(() => hub.close())

const build = 'build/gh/science/launcher/main'
const accepted = { accept: 'text/event-stream', 'user-agent': 'a-person' }

/** Reads until the end, or leaves as soon as `isEnough`. */
async function ask(path = build, headers: Record<string, string> = accepted, isEnough = /"ready"|"failed"}/) {
  const leave = new AbortController()
  const response = await fetch(new URL(path, hub.url), { headers, signal: leave.signal })
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    if (isEnough.test(text)) break
  }
  leave.abort()
  return { status: response.status, headers: response.headers, text }
}

function eventsIn(text: string): Record<string, string | number>[] {
  const events = text.split('\n').filter(line => line.startsWith('data: '))
  return events.map(line => JSON.parse(line.slice('data: '.length)))
}

const phasesIn = (text: string) => [...new Set(eventsIn(text).map(({ phase }) => phase))]

test('a listener receives every event and a server; the next one gets the cached image', async () => {
  await start({ steps: () => [{ phase: 'building', message: 'Step 1\n' }, { phase: 'pushing' }] })
  const { text, headers } = await ask()
  expect(phasesIn(text)).toEqual(['waiting', 'building', 'pushing', 'built', 'launching', 'ready'])
  expect(headers.get('content-type')).toBe('text/event-stream')
  expect(headers.get('x-ratelimit-remaining')).toBe('9')
  expect(hub.launches).toEqual([commit])
  const events = eventsIn((await ask()).text)
  expect(events[0]).toEqual({
    phase: 'built',
    imageName: `registry.invalid/r2d-science-2dlauncher:${commit}`,
    message: 'Found built image, launching...\n',
  })
  expect(events.at(-1)).toMatchObject({ phase: 'ready', url: expect.any(String), token: expect.any(String) })
  expect(hub.launches).toEqual([commit, commit])
})

test('comments keep a silent stream alive', async () => {
  await start({ keepAlive: 10, steps: () => [{ phase: 'building', after: 60_000 }] })
  expect((await ask(build, accepted, /:keepalive\n\n:keepalive\n\n/)).text).toContain('"waiting"')
})

test('a build continues when its listener leaves, and launches nothing', async () => {
  await ask(build, accepted, /"pushing"/)
  await hub.buildsEnded()
  expect(hub.isBuilt(commit)).toBe(true)
  expect(hub.launches).toEqual([])
})

test('a failed build reports the failure in the log and in an event, and leaves the stream open', async () => {
  await start({ keepAlive: 10, steps: () => [{ phase: 'failed', message: 'exit code 1\n' }] })
  const { text } = await ask(build, accepted, /"failed"}\n\n:keepalive/)
  expect(eventsIn(text).slice(-2)).toEqual([
    { phase: 'failed', message: 'exit code 1\n' },
    { phase: 'failed' },
  ])
  expect(hub.launches).toEqual([])
})

test('a ref that was not found stays unknown until its cache entry expires', async () => {
  const branch = 'build/gh/science/launcher/new'
  const { status, text } = await ask(branch)
  expect(status).toBe(200)
  expect(eventsIn(text)).toEqual([
    {
      phase: 'failed',
      message: expect.stringMatching(/^Could not resolve ref for gh:science\/launcher\/new\./),
    },
  ])
  known = ['new']
  expect((await ask(branch)).text).toContain('Could not resolve ref')
  expect(hub.resolutions()).toBe(1)
  hub.forgetUnknownRefs()
  expect(phasesIn((await ask(branch, accepted, /"pushing"/)).text)).toContain('pushing')
})

test('HEAD is built in place of a default branch that is gone', async () => {
  known = ['HEAD']
  const [first] = eventsIn((await ask(build, accepted, /"pushing"/)).text)
  expect(first).toMatchObject({
    phase: 'waiting',
    message: expect.stringContaining('Trying again with HEAD instead of main.'),
  })
})

test.each([
  ['a robot', build, { ...accepted, 'user-agent': 'examplebot/1.0' }, 403, 'Bots not allowed\n'],
  ['other types', build, { ...accepted, accept: '*/*' }, 400, 'Missing Accept header: text/event-stream\n'],
  ['build_only', `${build}?build_only=true`, accepted, 400, expect.stringContaining('API only mode')],
])('%s: rejected with a status, and an event as the body', async (_what, path, headers, status, message) => {
  const refused = await ask(path, headers)
  expect(refused.status).toBe(status)
  expect(eventsIn(refused.text)).toEqual([{ phase: 'failed', status_code: status, message }])
  await start({ statusOfRefusals: 'in-event' })
  const older = await ask(path, headers)
  expect(older).toMatchObject({ status: 200, text: refused.text })
})

test('ten requests an hour', async () => {
  known = []
  for (let index = 0; index < 10; index++) expect((await ask()).status).toBe(200)
  const { status, text } = await ask()
  expect(status).toBe(429)
  expect(text).toContain('Rate limit exceeded. Try again in 3600 seconds.')
})

test('health, with a soft pod quota', async () => {
  expect(await ask('health')).toMatchObject({ status: 200, text: expect.stringContaining('"ok":true') })
  hub.setAiling('Pod quota')
  expect((await ask('health')).status).toBe(200)
  hub.setAiling('JupyterHub API')
  expect(await ask('health')).toMatchObject({ status: 503, text: expect.stringContaining('"ok":false') })
})
