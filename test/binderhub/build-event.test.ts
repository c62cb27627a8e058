import { expect, test } from '@jest/globals'
import { mybinderMembers, parseBinderHubUrl, parseBinderHubUrls } from '../../src/binderhub/binderhub-url.ts'
import {
  failureReason,
  isUnknownRef,
  messageLines,
  parseBuildEvent,
  phases,
  printable,
} from '../../src/binderhub/build-event.ts'
import { buildUrl } from '../../src/binderhub/watch-build.ts'
import { fc } from '../random.ts'

const parse = (event: unknown) => parseBuildEvent(JSON.stringify(event), 'hub')

test('fault 89: recognizes every phase in upper and lower case, and accepts an unlisted phase as unknown', () => {
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
  text => {
    expect(() => parseBuildEvent(text, 'hub.example')).toThrow('an event from hub.example is')
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

const sha = 'c0ffee'.padEnd(40, '0')

test('reads the image, the commit and the server of an event', () => {
  expect(
    parse({ phase: ' Ready ', image: `registry/x:${sha}`, url: 'https://s.example/', token: 't' }),
  ).toEqual({
    ...{ phase: 'ready', phaseName: ' Ready ', message: '', statusCode: undefined },
    ...{ image: `registry/x:${sha}`, commit: sha, server: { url: 'https://s.example/', token: 't' } },
  })
  expect(parse({ phase: 'built', imageName: 'registry/x:main' })).toMatchObject({
    ...{ image: 'registry/x:main', commit: undefined, server: undefined },
  })
  expect(parse({ phase: 'built', image: null, url: null, token: null, message: null })).toMatchObject({
    ...{ image: undefined, commit: undefined, server: undefined, message: '' },
  })
})

test('prefers the commit of the request to the commit of the image', () => {
  const other = 'd'.repeat(40)
  expect(
    parse({ phase: 'ready', image: `x:${other}`, binder_persistent_request: `v2/gh/a/b/${sha}` }).commit,
  ).toBe(sha)
  expect(parse({ phase: 'ready', image: `x:${other}`, binder_persistent_request: 'v2/gh/a/b' }).commit).toBe(
    other,
  )
})

test('rejects a phase of more than 100 characters', () => {
  expect(parse({ phase: 'x'.repeat(100) }).phase).toBe('unknown')
  expect(() => parse({ phase: 'x'.repeat(101) })).toThrow('an event from hub is')
})

test('splits a message into lines that are not blank', () => {
  expect(messageLines({ message: 'a\n \n\n  b\n' })).toEqual(['a', '  b'])
})

test('takes the reason of a failure from its event, otherwise from the log of the builder', () => {
  const failedEvent = parse({ phase: 'failed', message: 'one\n two \n' })
  expect(failureReason(failedEvent, ['log'])).toBe('two')
  expect(failureReason({ ...failedEvent, statusCode: 500 }, [])).toBe('two (500)')
  expect(failureReason({ ...failedEvent, message: '' }, ['first', ' last '])).toBe('last')
  expect(failureReason({ ...failedEvent, message: '' }, [])).toBe('the build failed without a message')
})

test('recognizes the message about an unknown ref', () => {
  expect(isUnknownRef('Could not resolve ref for gh:a/b/main')).toBe(true)
  expect(isUnknownRef('Could not resolve host')).toBe(false)
})

test.each(['http://localhost:8080', 'http://[::1]:8080', 'https://127.0.0.1', 'https://hub.example///'])(
  'accepts %s as the URL of a BinderHub',
  text => {
    expect(parseBinderHubUrl(text).pathname).toBe('/')
  },
)

test.each(['https://a@hub.example', 'https://hub.example#x', 'ftp://localhost'])(
  'rejects %s with the error code of launch links',
  text => {
    expect(() => parseBinderHubUrl(text)).toThrow(
      expect.objectContaining({
        kind: 'launch-link-invalid',
        message: `"${text}" is not the address of a BinderHub: expected "https://host", such as "https://2i2c.mybinder.org"`,
      }),
    )
  },
)

test('rejects the address of a build with the error code of launch links', () => {
  expect(() => parseBinderHubUrl('https://hub.example/build/gh/a/b/main')).toThrow(
    expect.objectContaining({ kind: 'launch-link-invalid' }),
  )
})

test('parses addresses with any separator, and removes duplicates', () => {
  const urls = parseBinderHubUrls(' https://a.example, https://b.example\nhttps://a.example/ ')
  expect(urls.map(String)).toEqual(['https://a.example/', 'https://b.example/'])
  expect(parseBinderHubUrls('')).toEqual([])
  expect(parseBinderHubUrls(mybinderMembers.join(' '))).toHaveLength(3)
})
