/** Parsers of streams from other programs and servers. */
import { buildUrl, watchBuild } from '../../../src/binderhub/watch-build.ts'
import { readBuildProgress } from '../../../src/docker/build-progress.ts'
import { parseLaunchRef, parseNotebook } from '../../../src/launch/parse-request.ts'
import { fc } from '../fast-check.ts'
import { assertHolds, defineTarget } from '../fuzz-target.ts'
import { texts } from '../inputs.ts'

const builtEvent = JSON.stringify({
  phase: 'built',
  message: 'Built image',
  imageName: `hub/image:${'c'.repeat(40)}`,
})
const readyEvent = JSON.stringify({
  phase: 'ready',
  message: '',
  url: 'https://hub/user/x/',
  token: 't',
  status_code: 500,
})
const streams = texts(
  [
    `data: {"phase":"waiting","message":"a\\n"}\n\n:keepalive\n\ndata: ${builtEvent}\n\nevent: x\nid: 1\nretry: 5\ndata: ${readyEvent}\n\n`,
  ],
  [
    'data: ',
    'data:',
    '\n\n',
    '\r\n\r\n',
    '\r',
    ':keepalive\n',
    '{"phase":"failed","message":',
    '"',
    '}',
    'event: ',
    'id: \0',
    '\ufeff',
    'null',
  ],
)
const response = fc.record({
  text: streams,
  /** Number of characters after the text, without a line break. */
  padding: fc.oneof(
    { weight: 200, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constantFrom(2 ** 20, 2 ** 21) },
  ),
  chunkSize: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constant(65_536)),
  status: fc.constantFrom(200, 200, 200, 404, 429, 503),
  type: fc.constantFrom('text/event-stream', 'text/event-stream; charset=utf-8', 'text/html', ''),
  retryAfter: fc.constantFrom(undefined, '5', 'soon', '-1'),
})
type HubResponse = typeof response extends fc.Arbitrary<infer T> ? T : never

async function watchResponse({
  text,
  padding,
  chunkSize,
  status,
  type,
  retryAfter,
}: HubResponse): Promise<void> {
  const bytes = Buffer.from(text + 'x'.repeat(padding))
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let start = 0; start < bytes.length; start += chunkSize)
        controller.enqueue(bytes.subarray(start, start + chunkSize))
      controller.close()
    },
  })
  const headers = { 'content-type': type, ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) }
  const options = {
    fetch: async () => new Response(body, { status, headers }),
    signal: new AbortController().signal,
    idleTimeout: 60_000,
  }
  for await (const { message, phaseName } of watchBuild(
    new URL('https://hub.example.org/'),
    { repository: 'a/b', ref: 'main' },
    options,
  ))
    assertHolds(!/[^\P{Cc}\n]|##\[/u.test(message + phaseName), 'an event has no control characters')
}

export const streamParsers = [
  defineTarget('event-stream', response, watchResponse),
  defineTarget(
    'launch-request',
    texts(['release/0.99', 'lessons/one.ipynb', 'a b'], ['..', '%2e%2e', '?', '#']),
    text => {
      const url = buildUrl(new URL('https://hub.example.org/x/'), {
        repository: 'a/b',
        ref: parseLaunchRef(text),
      })
      assertHolds(
        url.href.startsWith('https://hub.example.org/x/build/gh/a/b/'),
        'the URL is below that of the hub',
      )
    },
  ),
  defineTarget(
    'notebook-path',
    texts(
      ['lessons/one.ipynb', 'a b.ipynb'],
      [
        '.ipynb',
        '../',
        'git-pull?repo=https://x/y&urlpath=lab/tree/y',
        'https://hub/v2/gh/a/b/c?urlpath=git-pull%3F',
        '%',
      ],
    ),
    text => {
      const program = parseNotebook(text)
      if (program.kind === 'notebook') encodeURIComponent(program.path)
    },
  ),
  defineTarget(
    'build-output',
    texts(
      [
        '#1 [internal] load\n#5 [a 1/2] RUN x\n#5 DONE 1.5s\n#6 importing cache manifest from x\n#6 ERROR: y\nWARNING: local cache import z\n',
      ],
      ['#5 ', 'DONE ', 'CACHED', 'ERROR: ', '[2/3] ', '\r\n', 'extracting sha256:'],
    ),
    text => {
      readBuildProgress(text)
    },
  ),
]
