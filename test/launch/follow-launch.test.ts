import { expect, test } from '@jest/globals'
import { followLaunch, type LaunchProgress } from '../../src/launch/follow-launch.ts'
import { LaunchFailure } from '../../src/launch/launch-failure.ts'
import type { LaunchRequest, LaunchServices } from '../../src/launch/launch-request.ts'
import { PhaseClock } from '../../src/launch/phase-clock.ts'

const member = new URL('https://hub.example/')
const commit = 'a'.repeat(40)
const ready = {
  phase: 'ready',
  url: 'https://hub.example/user/x/',
  token: 't',
  image: `registry/x:${commit}`,
}

type SimulatedResponse =
  | readonly object[]
  | { readonly status: number; readonly headers?: Record<string, string> }
  | Error

function stream(events: readonly object[]): Response {
  const text = events.map(event => `data: ${JSON.stringify(event)}\n\n`).join('')
  return new Response(text, { headers: { 'content-type': 'text/event-stream' } })
}

async function follow(responses: readonly SimulatedResponse[], timeout = 3_600_000) {
  const pauses: number[] = []
  const queue = [...responses]
  const services: LaunchServices = {
    fetch: async () => {
      const response = queue.shift()
      if (response === undefined) throw new Error('unexpected request')
      if (response instanceof Error) throw response
      return 'status' in response ? new Response('busy', response) : stream(response)
    },
    log: { info() {}, warning() {}, error() {}, mask() {}, group: (_title, task) => task() },
    sleep: async milliseconds => void pauses.push(milliseconds),
    onInterruption: () => () => {},
  }
  const request: LaunchRequest = {
    ...{ repository: 'science/launcher', ref: 'main', commit: undefined, members: [member] },
    ...{ program: { kind: 'default' }, revision: undefined, timeout },
  }
  const progress: LaunchProgress = {
    clock: new PhaseClock(() => 0),
    signal: new AbortController().signal,
    deadline: performance.now() + timeout,
    buildLog: [],
  }
  const result = await followLaunch(member, request, progress, services).catch((error: unknown) => error)
  return { result, pauses, progress, unusedResponses: queue.length }
}

const failure = (origin: 'hub' | 'image', message: RegExp) =>
  expect.objectContaining({ origin, message: expect.stringMatching(message) })

test('ends a launch at the phase ready, and returns its image, commit and server', async () => {
  const { result, progress } = await follow([
    [
      { phase: 'waiting' },
      { phase: 'BUILDING', message: 'Step 1\n' },
      { phase: 'Evicted' },
      { phase: 'built' },
      ready,
    ],
  ])
  expect(result).toEqual({ url: ready.url, token: 't' })
  expect(progress).toMatchObject({ image: ready.image, commit, buildLog: ['Step 1'] })
  expect(progress.clock.phase).toBe('launch')
})

test('keeps only the last lines of the build log, and shortens long lines', async () => {
  const lines = Array.from({ length: 50 }, (_, index) => `Step ${index} ${'x'.repeat(5_000)}`)
  const { progress } = await follow([[{ phase: 'building', message: lines.join('\n') }, ready]])
  expect(progress.buildLog).toHaveLength(40)
  expect(progress.buildLog[0]).toMatch(/^Step 10 x+…$/)
  for (const line of progress.buildLog) expect(line).toHaveLength(1_001)
})

test('reconnects to a stream that ends during the build, at most twice', async () => {
  const interrupted = [{ phase: 'building', message: 'Step 1\n' }]
  expect(await follow([interrupted, new TypeError('terminated'), [ready]])).toMatchObject({
    result: { token: 't' },
    pauses: [20_000, 60_000],
  })
  const { result, pauses } = await follow([interrupted, interrupted, interrupted, [ready]])
  expect(result).toEqual(failure('hub', /ended the stream before the server was ready/))
  expect(pauses).toHaveLength(2)
})

test('does not reconnect while a server starts, because a new stream would start another server', async () => {
  const { result, unusedResponses } = await follow([[{ phase: 'built' }, { phase: 'launching' }], [ready]])
  expect(result).toEqual(failure('hub', /ended the stream/))
  expect(unusedResponses).toBe(1)
})

test.each([
  ['429 with a short Retry-After', { status: 429, headers: { 'retry-after': '120' } }, 3_600_000, [120_000]],
  ['503 without Retry-After', { status: 503 }, 3_600_000, [20_000]],
  [
    '429 with a Retry-After beyond the deadline',
    { status: 429, headers: { 'retry-after': '3600' } },
    1_800_000,
    [],
  ],
  ['403', { status: 403 }, 3_600_000, []],
])('waits or fails after a rejection with %s', async (_name, response, timeout, expected) => {
  const { result, pauses } = await follow([response, [ready]], timeout)
  expect(pauses).toEqual(expected)
  expect(result instanceof LaunchFailure).toBe(expected.length === 0)
})

test.each([
  ['Too many users running https://github.com/science/launcher! Try again soon.', undefined, 'hub'],
  ['User launcher took too long to launch', undefined, 'hub'],
  ['Internal Server Error', 500, 'hub'],
  ['Rate limit exceeded. Try again in 3600 seconds.', 429, 'hub'],
  ['manifest unknown', undefined, 'image'],
  ['Image x for user y failed to launch', undefined, 'image'],
])('attributes the failure "%s" (%s) to the %s', async (message, status_code, origin) => {
  const { result } = await follow([[{ phase: 'launching' }, { phase: 'failed', message, status_code }]])
  expect(result).toEqual(failure(origin as 'hub' | 'image', /did not launch the image/))
})

test("retries an unknown ref once, after its entry in the hub's cache has expired", async () => {
  const unknown = [{ phase: 'failed', message: 'Could not resolve ref for gh:science/launcher/main.' }]
  expect(await follow([unknown, [ready]])).toMatchObject({ result: { token: 't' }, pauses: [305_000] })
  const { result } = await follow([unknown, unknown])
  expect(result).toEqual(failure('image', /Could not resolve ref/))
})

test('names the hub that reports ready without a server', async () => {
  const { result } = await follow([[{ phase: 'ready' }]])
  expect(result).toEqual(failure('hub', /hub\.example reported a ready server without its address/))
})
