import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type BinderHub, startBinderHub } from './binderhub.ts'

const commit = 'c0ffee'.padEnd(40, '0')
let hub: BinderHub
let isThere: boolean

beforeEach(async () => {
  isThere = true
  hub = await startBinderHub({ resolve: () => (isThere ? commit : undefined), keepAlive: 30, memory: 200 })
})
afterEach(() => hub.close())

const build = 'build/gh/science/launcher/main'

async function ask(path = build, accept = 'text/event-stream', agent = 'a-person') {
  const response = await fetch(new URL(path, hub.url), { headers: { accept, 'user-agent': agent } })
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

function phasesIn(text: string): string[] {
  const events = text.split('\n').filter(line => line.startsWith('data: '))
  return events.map(line => JSON.parse(line.slice('data: '.length)).phase)
}

const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

test('a listener that stays hears of everything, keep-alives between, and gets a server; the next one from the cache', async () => {
  const { text } = await ask()
  expect([...new Set(phasesIn(text))]).toEqual([
    ...['waiting', 'fetching', 'building', 'pushing', 'built', 'launching', 'ready'],
  ])
  expect(text).toContain(':keepalive\n\n')
  expect(hub.launches).toEqual([commit])
  expect(phasesIn((await ask()).text)).toEqual(['built', 'launching', 'ready'])
  expect(hub.launches).toEqual([commit, commit])
})

test('a build goes on when its listener leaves, and launches nothing', async () => {
  const leave = new AbortController()
  const headers = { accept: 'text/event-stream' }
  const response = await fetch(new URL(build, hub.url), { headers, signal: leave.signal })
  await response.body?.getReader().read()
  leave.abort()
  await pause(500)
  expect(hub.isBuilt(commit)).toBe(true)
  expect(hub.launches).toEqual([])
})

test('a ref that was not found is remembered, without another look, until that is over', async () => {
  isThere = false
  expect((await ask()).text).toContain('"status_code":404')
  isThere = true
  expect((await ask()).text).toContain('Could not resolve ref for gh:science/launcher/main')
  expect(hub.resolutions()).toBe(1)
  await pause(250)
  expect(phasesIn((await ask()).text)).toContain('ready')
})

test('errors come under HTTP 200; without the Accept header comes a page; robots and build_only are refused', async () => {
  isThere = false
  expect(await ask()).toMatchObject({ status: 200, type: 'text/event-stream' })
  expect(await ask(build, '*/*')).toMatchObject({ status: 200, type: 'text/html' })
  expect(await ask(`${build}?build_only=true`)).toMatchObject({ status: 400 })
  expect(await ask(build, 'text/event-stream', 'examplebot/1.0')).toMatchObject({ status: 403 })
})

test('ten requests an hour', async () => {
  isThere = false
  for (let at = 0; at < 10; at++) expect((await ask()).text).toContain('404')
  expect((await ask()).text).toContain('"status_code":429')
})

test('health, with a soft pod quota', async () => {
  expect(await ask('health')).toMatchObject({ status: 200, text: expect.stringContaining('"ok":true') })
  hub.setAiling('Pod quota')
  expect((await ask('health')).status).toBe(200)
  hub.setAiling('JupyterHub API')
  expect(await ask('health')).toMatchObject({ status: 503, text: expect.stringContaining('"ok":false') })
})
