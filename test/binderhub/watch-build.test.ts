import { expect, test } from '@jest/globals'
import { type BuildEvent, printable } from '../../src/binderhub/build-event.ts'
import { watchBuild } from '../../src/binderhub/watch-build.ts'
import { fc } from '../random.ts'

const member = new URL('https://hub.example/')
const spec = { repository: 'science/launcher', ref: 'main' }

/** A hub that sends these chunks in response to any request. */
async function watch(
  pieces: readonly Uint8Array[],
  status = 200,
  contentType = 'text/event-stream; charset=utf-8',
) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
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

function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const bounds = [0, ...places.map(place => place % (bytes.length + 1)), bytes.length].sort(
    (one, other) => one - other,
  )
  return bounds.slice(1).map((end, index) => bytes.subarray(bounds[index], end))
}

test('events do not depend on how the bytes are split; keep-alives are not events', async () => {
  const message = fc.string({ unit: fc.constantFrom('a', 'é', '日', '😀', '\n', '"', ':', ' ') })
  const ending = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { maxLength: 6 }),
      fc.array(fc.nat(), { maxLength: 20 }),
      ending,
      async (messages, places, line) => {
        const text = messages
          .map(
            one =>
              `data: ${JSON.stringify({ phase: 'building', message: one })}${line}${line}:keepalive${line}${line}`,
          )
          .join('')
        const events = await watch(cutAt(Buffer.from(text), places))
        expect(events.map(event => event.message)).toEqual(messages.map(printable))
      },
    ),
  )
})

test('an event without its end is ignored, because the stream was interrupted', async () => {
  expect(await watch([Buffer.from('data: {"phase":"building"}\n')])).toEqual([])
})

test.each([
  [503, 'text/event-stream', 'hub.example answered 503'],
  [200, 'application/json', 'hub.example sent application/json instead of build events'],
])('%s with %s is not a stream', async (status, type, message) => {
  await expect(watch([], status, type)).rejects.toThrow(message)
})
