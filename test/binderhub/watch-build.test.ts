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
  const endless = [Buffer.from(`data: ${'x'.repeat(2 ** 17)}`)]
  const message = 'hub.example sent an event of more than 131 kB: check that it is a BinderHub'
  await expect(watch(endless)).rejects.toThrow(message)
  await expect(watch(endless, 503)).rejects.toThrow(message)
})

test('reads the same events from any chunks and ignores keep-alives', async () => {
  const message = fc.string({ unit: fc.constantFrom('a', 'é', '日', '😀', '\n', '"', ':', ' ') })
  const ending = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { maxLength: 6 }),
      fc.array(fc.nat(), { maxLength: 20 }),
      ending,
      async (messages, positions, line) => {
        const text = messages
          .map(
            message =>
              `data: ${JSON.stringify({ phase: 'building', message })}${line}${line}:keepalive${line}${line}`,
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
