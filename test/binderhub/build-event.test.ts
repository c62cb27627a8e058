import { expect, test } from '@jest/globals'
import { parseBinderHubUrl } from '../../src/binderhub/binderhub-url.ts'
import { parseBuildEvent, phases, printable } from '../../src/binderhub/build-event.ts'
import { buildUrl } from '../../src/binderhub/watch-build.ts'
import { fc } from '../random.ts'

const parse = (event: unknown) => parseBuildEvent(JSON.stringify(event), 'hub')

test('fault 89: recognizes every phase in upper and lower case, and accepts an unlisted one as unknown', () => {
  for (const phase of phases) {
    expect(parse({ phase }).phase).toBe(phase)
    expect(parse({ phase: phase.toUpperCase() }).phase).toBe(phase)
  }
  expect(parse({ phase: 'Evicted' })).toMatchObject({ phase: 'unknown', phaseName: 'Evicted', message: '' })
  expect(parse({ phase: 'failure' }).phase).toBe('failed')
})

test('fault 87: a failure event contains its own status, because the stream has status 200', () => {
  expect(parse({ phase: 'failed', status_code: 404, message: 'gone\n' })).toMatchObject({
    phase: 'failed',
    statusCode: 404,
    message: 'gone\n',
  })
})

test.each(['', 'null', '[]', '{}', '{"phase":1}', '{"phase":"building","message":7}', '<html>'])(
  'rejects %j as an event',
  data => {
    expect(() => parseBuildEvent(data, 'hub.example')).toThrow('an event from hub.example is')
  },
)

test('removes commands for the runner and the terminal from a message', () => {
  const text = printable('\x1b[31mred\x1b[0m\x1b]0;title\x07 10%\r20%\r\n##[error]x\x00\x9b')
  expect(text).toBe('red 10%\n20%\n## [error]x  ')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the result must not contain control characters.
      expect(printable(text)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]|##\[/)
    }),
  )
})

test.each([
  ['https://gesis.mybinder.org', 'https://gesis.mybinder.org/'],
  ['https://hub.example/binder', 'https://hub.example/binder/'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
])('parses %s as the URL of a BinderHub', (text, href) => {
  expect(parseBinderHubUrl(text).href).toBe(href)
})

test.each([
  'mybinder.org',
  'http://mybinder.org',
  'https://a:b@hub.example',
  'https://hub.example?x=1',
  'ftp://x',
])('rejects %s as the URL of a BinderHub', text => {
  expect(() => parseBinderHubUrl(text)).toThrow('is not the address of a BinderHub: expected "https://host"')
})

test('the error for a launch link contains the URL of its BinderHub', () => {
  expect(() => parseBinderHubUrl('https://mybinder.org/v2/gh/a/b/main')).toThrow(
    'expected the address of the BinderHub only, "https://mybinder.org"',
  )
})

test('the URL of a build keeps the slashes of a branch and the path of the BinderHub', () => {
  const hub = parseBinderHubUrl('https://hub.example/binder')
  const url = buildUrl(hub, { repository: 'science/launcher', ref: 'release/0.99 #1' })
  expect(url.href).toBe('https://hub.example/binder/build/gh/science/launcher/release/0.99%20%231')
})
