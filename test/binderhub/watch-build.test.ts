import { expect, test } from '@jest/globals'
import { type BuildEvent, printable } from '../../src/binderhub/build-event.ts'
import { watchBuild } from '../../src/binderhub/watch-build.ts'
import { fc } from '../random.ts'

const member = new URL('https://hub.example/')
const spec = { repository: 'science/launcher', ref: 'main' }

/** Watches a build on a hub that responds with the given chunks. @returns the events. */
async function watch(
  chunks: readonly Uint8Array[],
  status = 200,
  contentType = 'text/event-stream; charset=utf-8',
) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
  const fetch = async () => new Response(body, { status, headers: { 'content-type': contentType } })
  const events: BuildEvent[] = []
  const { signal } = new AbortController()
  for await (const event of watchBuild(member, spec, { fetch, signal, idleTimeout: 30_000 }))
    events.push(event)
  return events
}

function splitAt(bytes: Uint8Array, positions: readonly number[]): Uint8Array[] {
  const bounds = [0, ...positions.map(position => position % (bytes.length + 1)), bytes.length].sort(
    (left, right) => left - right,
  )
  return bounds.slice(1).map((end, index) => bytes.subarray(bounds[index], end))
}

test('rejects an event that never ends', async () => {
  const endlessEvent = [Buffer.from(`data: ${'x'.repeat(2 ** 17)}`)]
  const message = 'hub.example sent an event of more than 131 kB: check that it is a BinderHub'
  await expect(watch(endlessEvent)).rejects.toThrow(message)
  await expect(watch(endlessEvent, 503)).rejects.toThrow(message)
})

test('reads the same events from any chunks and ignores keep-alives', async () => {
  const message = fc.string({ unit: fc.constantFrom('a', 'é', '日', '😀', '\n', '"', ':', ' ') })
  const ending = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { maxLength: 6 }),
      fc.array(fc.nat(), { maxLength: 20 }),
      ending,
      async (messages, positions, lineEnd) => {
        const text = messages
          .map(
            message =>
              `data: ${JSON.stringify({ phase: 'building', message })}${lineEnd}${lineEnd}:keepalive${lineEnd}${lineEnd}`,
          )
          .join('')
        const events = await watch(splitAt(Buffer.from(text), positions))
        expect(events.map(event => event.message)).toEqual(messages.map(printable))
      },
    ),
  )
})

test('ignores an incomplete event at the end of an interrupted stream', async () => {
  expect(await watch([Buffer.from('data: {"phase":"building"}\n')])).toEqual([])
})

test.each([
  [503, 'text/event-stream', 'hub.example responded with 503'],
  [200, 'application/json', 'hub.example sent application/json instead of build events'],
])('rejects a response with status %s and type %s', async (status, type, message) => {
  await expect(watch([], status, type)).rejects.toThrow(message)
})

/** Watches a build on a hub that sends the given response. @returns the error. */
async function watchError(status: number, body: string, headers: Readonly<Record<string, string>>) {
  const fetch = async () => new Response(body, { status, headers })
  const { signal } = new AbortController()
  try {
    for await (const _ of watchBuild(member, spec, { fetch, signal, idleTimeout: 30_000 }));
  } catch (error) {
    return error
  }
  throw new Error('the response was accepted')
}

const streamHeaders = { 'content-type': 'Text/Event-Stream ;charset=utf-8' }
const failedEvent = (message: string) => `data: ${JSON.stringify({ phase: 'failed', message })}\n\n`

test.each<[string, string, Readonly<Record<string, string>>, number]>([
  ['the header', '', { 'retry-after': '7' }, 7000],
  ['the header before the text', failedEvent('try again in 5 seconds'), { 'retry-after': '7' }, 7000],
  ['the text', failedEvent('Too many users. Try again in 120 seconds.'), {}, 120_000],
])('reads the time to wait after a rejection from %s', async (_name, body, headers, retryAfter) => {
  expect(await watchError(503, body, { ...streamHeaders, ...headers })).toMatchObject({
    status: 503,
    retryAfter,
  })
})

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['a date', '', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }],
  ['a number with a unit', '', { 'retry-after': '7 s' }],
  ['a negative number', '', { 'retry-after': '-7' }],
  ['minutes in the text', failedEvent('try again in 5 minutes'), {}],
])('reads no time to wait from %s', async (_name, body, headers) => {
  const error = await watchError(503, body, { ...streamHeaders, ...headers })
  expect(error).toMatchObject({ status: 503, retryAfter: undefined })
})

test('quotes the reason of a rejection, from its first event', async () => {
  const body = `${failedEvent(' gone\n')}${failedEvent('later')}`
  expect(await watchError(404, body, streamHeaders)).toMatchObject({
    ...{ kind: 'member-unavailable', status: 404, message: 'hub.example responded with 404: gone' },
  })
  expect(await watchError(404, failedEvent('gone'), { 'content-type': 'text/plain' })).toMatchObject({
    message: 'hub.example responded with 404',
  })
})

test.each([
  [{ 'content-type': 'text/html' }, 'text/html'],
  [{ 'content-type': ' ' }, ''],
])('rejects a successful response of the type %j', async (headers, type) => {
  expect(await watchError(200, '', headers)).toMatchObject({
    status: 200,
    message: `hub.example sent ${type} instead of build events: check that it is a BinderHub`,
  })
})

test('requests events with a user agent, and encodes the ref', async () => {
  const requests: [string, unknown][] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push([String(input), init?.headers])
    return new Response(failedEvent('x'), { headers: streamHeaders })
  }
  const { signal } = new AbortController()
  for await (const _ of watchBuild(
    member,
    { ...spec, ref: 'a b/c' },
    { fetch, signal, idleTimeout: 30_000 },
  ));
  expect(requests).toEqual([
    [
      'https://hub.example/build/gh/science/launcher/a%20b/c',
      { accept: 'text/event-stream', 'user-agent': 'binder-actions' },
    ],
  ])
})

test('closes a stream that sends no data, but not one that sends data in time', async () => {
  const slowFetch = (delays: readonly number[]) => async (_input: unknown, init?: RequestInit) => {
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason))
        for (const delay of delays) {
          await new Promise(resolve => setTimeout(resolve, delay))
          if (init?.signal?.aborted) return
          controller.enqueue(Buffer.from(failedEvent('x')))
        }
        controller.close()
      },
    })
    return new Response(body, { headers: streamHeaders })
  }
  const read = async (delays: readonly number[], idleTimeout: number) => {
    const events: BuildEvent[] = []
    const { signal } = new AbortController()
    for await (const event of watchBuild(member, spec, { fetch: slowFetch(delays), signal, idleTimeout }))
      events.push(event)
    return events
  }
  await expect(read([3500], 2000)).rejects.toMatchObject({
    kind: 'member-unavailable',
    message: 'no data was received from hub.example for 2 s',
  })
  expect(await read([700, 700, 700, 700], 2500)).toHaveLength(4)
})
