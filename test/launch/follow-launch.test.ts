import { expect, test } from '@jest/globals'
import { followLaunch, type LaunchProgress } from '../../src/launch/follow-launch.ts'
import { LaunchFailure } from '../../src/launch/launch-failure.ts'
import type { LaunchRequest, LaunchServices } from '../../src/launch/launch-request.ts'
import { PhaseClock } from '../../src/launch/phase-clock.ts'
import { eventStream } from './fake-launch.ts'

const member = new URL('https://hub.example/')
const commit = 'a'.repeat(40)
const readyEvent = {
  phase: 'ready',
  url: 'https://hub.example/user/x/',
  token: 't',
  image: `registry/x:${commit}`,
}

type SimulatedResponse =
  | readonly object[]
  | { readonly status: number; readonly headers?: Record<string, string> }
  | Error

async function follow(
  responses: readonly SimulatedResponse[],
  { timeout = 3_600_000, signal = new AbortController().signal } = {},
) {
  const pauses: number[] = []
  const lines: string[] = []
  const queue = [...responses]
  const services: LaunchServices = {
    fetch: async () => {
      const response = queue.shift()
      if (response === undefined) throw new Error('unexpected request')
      if (response instanceof Error) throw response
      return 'status' in response ? new Response('busy', response) : eventStream(response)
    },
    log: {
      info: line => void lines.push(line),
      warning() {},
      error() {},
      mask() {},
      group: (_title, task) => task(),
    },
    sleep: async milliseconds => void pauses.push(milliseconds),
    onInterruption: () => () => {},
  }
  const request: LaunchRequest = {
    ...{ repository: 'science/launcher', ref: 'main', commit: undefined, members: [member] },
    ...{ program: { kind: 'default' }, revision: undefined, timeout },
  }
  const progress: LaunchProgress = {
    clock: new PhaseClock(() => 0),
    signal,
    deadline: performance.now() + timeout,
    buildLog: [],
  }
  const result = await followLaunch(member, request, progress, services).catch((error: unknown) => error)
  return { result, pauses, lines, progress, unusedResponses: queue.length }
}

const failure = (origin: 'hub' | 'image', message: RegExp) =>
  expect.objectContaining({ origin, message: expect.stringMatching(message) })

test('ends a launch at the phase `ready`, returns its server, and records its image and commit', async () => {
  const { result, progress, lines } = await follow([
    [
      { phase: 'waiting', message: 'Waiting\n' },
      { phase: 'BUILDING', message: 'Step 1\n' },
      { phase: 'Evicted' },
      { phase: 'pushing', message: 'Pushing layer 1\n' },
      { phase: 'pushing', message: 'Pushing layer 2\n' },
      { phase: 'built', message: 'Built\n' },
      readyEvent,
    ],
  ])
  expect(result).toEqual({ url: readyEvent.url, token: 't' })
  const buildLog = ['Step 1', 'Pushing layer 1', 'Pushing layer 2']
  expect(progress).toMatchObject({ image: readyEvent.image, commit, buildLog })
  expect(progress.clock.phase).toBe('launch')
  expect(lines).toEqual(
    ['waiting', 'BUILDING', 'Evicted', 'pushing', 'built', 'ready'].map(phase => `hub.example: ${phase}`),
  )
})

test('a launch stays in its phase while the hub reports an unknown phase', async () => {
  const { progress } = await follow([[{ phase: 'building' }, { phase: 'Evicted' }, { phase: 'failed' }]])
  expect(progress.clock.phase).toBe('build')
})

test('an aborted launch fails with the original error', async () => {
  const error = new Error('aborted')
  expect(await follow([error, [readyEvent]], { signal: AbortSignal.abort() })).toMatchObject({
    ...{ result: error, pauses: [], unusedResponses: 1 },
  })
})

test('keeps only the last lines of the build log, and shortens long lines', async () => {
  const lines = Array.from({ length: 50 }, (_, index) => `Step ${index} ${'x'.repeat(5_000)}`)
  const { progress } = await follow([[{ phase: 'building', message: lines.join('\n') }, readyEvent]])
  expect(progress.buildLog).toHaveLength(40)
  expect(progress.buildLog[0]).toMatch(/^Step 10 x+…$/)
  for (const line of progress.buildLog) expect(line).toHaveLength(1_001)
})

test('keeps the last lines of all events together, and does not shorten a line of 1000 characters', async () => {
  const events = Array.from({ length: 50 }, (_, index) => ({ phase: 'building', message: `Step ${index}\n` }))
  const longestLine = 'x'.repeat(1_000)
  const { progress } = await follow([[...events, { phase: 'building', message: longestLine }, readyEvent]])
  expect(progress.buildLog).toHaveLength(40)
  expect([progress.buildLog[0], progress.buildLog.at(-1)]).toEqual(['Step 11', longestLine])
})

test('reconnects to a stream that ends during the build, at most twice', async () => {
  const cutBuild = [{ phase: 'building', message: 'Step 1\n' }]
  expect(await follow([cutBuild, new TypeError('terminated'), [readyEvent]])).toMatchObject({
    result: { token: 't' },
    pauses: [20_000, 60_000],
  })
  const { result, pauses } = await follow([cutBuild, cutBuild, cutBuild, [readyEvent]])
  expect(result).toEqual(failure('hub', /ended the stream before the server was ready/))
  expect(pauses).toHaveLength(2)
})

test('logs why and when it reconnects', async () => {
  const { lines } = await follow([new TypeError('terminated'), [readyEvent]])
  expect(lines).toEqual(['hub.example: terminated; retrying in 20 s', 'hub.example: ready'])
})

test('fails after the third request to a hub that cannot be reached', async () => {
  const fetchError = new TypeError('fetch failed')
  const { result, pauses, unusedResponses } = await follow([fetchError, fetchError, fetchError, [readyEvent]])
  expect(result).toEqual(failure('hub', /^hub\.example cannot be reached: fetch failed$/))
  expect({ pauses, unusedResponses }).toEqual({ pauses: [20_000, 60_000], unusedResponses: 1 })
})

test('does not reconnect while a server starts, because a new stream would start another server', async () => {
  const { result, unusedResponses } = await follow([
    [{ phase: 'built' }, { phase: 'launching' }],
    [readyEvent],
  ])
  expect(result).toEqual(failure('hub', /ended the stream/))
  expect(unusedResponses).toBe(1)
})

test.each([
  ['429 with a short Retry-After', { status: 429, headers: { 'retry-after': '120' } }, 3_600_000, [120_000]],
  ['500 without Retry-After', { status: 500 }, 3_600_000, [20_000]],
  [
    '429 with a Retry-After beyond the deadline',
    { status: 429, headers: { 'retry-after': '3600' } },
    1_800_000,
    [],
  ],
  ['403', { status: 403 }, 3_600_000, []],
])('waits or fails after a rejection with %s', async (_name, response, timeout, expected) => {
  const { result, pauses } = await follow([response, [readyEvent]], { timeout })
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

test.each([
  [400, 'hub'],
  [403, 'hub'],
  [404, 'image'],
] as const)('attributes a response with the status %s to the %s', async (status, origin) => {
  const { result, pauses } = await follow([{ status }])
  expect(result).toEqual(failure(origin, new RegExp(`^hub\\.example responded with ${status}$`)))
  expect(pauses).toEqual([])
})

test.each(['waiting', 'building', 'pushing'])('a failure in phase %s belongs to the build', async phase => {
  const { result } = await follow([[{ phase }, { phase: 'failed', message: 'no space' }]])
  expect(result).toEqual(failure('image', /^hub\.example did not build the image: no space$/))
})

test("retries an unknown ref once, after its entry in the hub's cache has expired", async () => {
  const unknownRef = [{ phase: 'failed', message: 'Could not resolve ref for gh:science/launcher/main.' }]
  expect(await follow([unknownRef, [readyEvent]])).toMatchObject({
    result: { token: 't' },
    pauses: [305_000],
  })
  const { result } = await follow([unknownRef, unknownRef])
  expect(result).toEqual(failure('image', /Could not resolve ref/))
})

test('names the hub that reports ready without a server', async () => {
  const { result } = await follow([[{ phase: 'ready' }]])
  expect(result).toEqual(failure('hub', /hub\.example reported a ready server without its address/))
})
