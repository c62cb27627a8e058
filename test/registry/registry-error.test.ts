import { expect, test } from '@jest/globals'
import {
  type ClientContext,
  describeErrorResponse,
  RegistryError,
} from '../../src/registry/registry-error.ts'

const describeResponse = (status: number, client: boolean | ClientContext, body = '') =>
  describeErrorResponse(new Response(body, { status }), 'ghcr.io/a/b:c', client)

const anonymousClient = { isAnonymous: true } as const
const loggedInClient = { isAnonymous: false } as const

test.each<[number, boolean | ClientContext, string]>([
  [401, true, '. The image is private, or requires a login: make the package public, or set '],
  [403, anonymousClient, '. The image is private, or requires a login: make the package public, or set '],
  [401, false, '. The credentials are wrong, or have no access to this image: on ghcr.io, pushing needs '],
  [
    403,
    { ...loggedInClient, access: 'pull' },
    '. The credentials are wrong, or have no access to this image: ',
  ],
  [403, { ...anonymousClient, access: 'pull,push' }, '. Pushing requires a login: run `docker login`'],
  [
    401,
    { ...loggedInClient, access: 'pull,push' },
    '. The credentials are wrong, or have no permission to push: ',
  ],
  [
    403,
    { ...loggedInClient, access: 'delete' },
    '. Deleting requires a login whose role may delete images: ',
  ],
  [405, { ...loggedInClient, access: 'delete' }, '. The registry does not allow deletion: enable deletion'],
  [413, loggedInClient, '. A server or proxy does not accept an upload of this size: split the layer'],
  [404, loggedInClient, '. Nothing exists under this name, or it is private: check the name, and log in if '],
  [
    403,
    { ...loggedInClient, access: 'pull,push', withheldFrom: 'auth.example' },
    '. The credentials were not sent to its token service, because auth.example is another host: ',
  ],
])('explains the status %i for the client %j', async (status, client, advice) => {
  const message = await describeResponse(status, client)
  expect(message.startsWith(`ghcr.io/a/b:c: the registry responded with ${status}${advice}`)).toBe(true)
})

test.each<[number, ClientContext]>([
  [405, loggedInClient],
  [405, { ...loggedInClient, access: 'pull,push' }],
  [400, { ...loggedInClient, access: 'delete' }],
  [422, { ...loggedInClient, withheldFrom: 'auth.example' }],
])('gives no advice for the status %i and the client %j', async (status, client) => {
  expect(await describeResponse(status, client)).toBe(`ghcr.io/a/b:c: the registry responded with ${status}`)
})

const quote = async (body: string) => {
  const message = await describeResponse(422, loggedInClient, body)
  const [, text] = /responded with 422(?: \((.*)\))?$/s.exec(message) ?? []
  return text
}

test.each<[unknown, string | undefined]>([
  [[{ code: 'DENIED', message: 'no' }], 'DENIED: no'],
  [[{ code: 'DENIED' }], 'DENIED'],
  [[{ code: 'DENIED', message: null }], 'DENIED'],
  [
    [
      { code: 'A', message: 'a' },
      { code: 'B', message: 'b' },
    ],
    'A: a, B: b',
  ],
  [[{ code: 'A', message: '1\n\n2\u001b[31m\u009b\u007f3' }], 'A: 1 2 [31m 3'],
  [[{ code: 'A', message: 'x'.repeat(400) }], `A: ${'x'.repeat(297)}`],
  [[], undefined],
  [[{ message: 'no code' }], undefined],
  ['text', undefined],
])('quotes the errors %j', async (errors, expected) => {
  expect(await quote(JSON.stringify({ errors }))).toBe(expected)
})

test('quotes nothing from a web page or from a response over 64 KiB', async () => {
  expect(await quote('<html>')).toBeUndefined()
  const body = (length: number) => JSON.stringify({ errors: [{ code: 'A' }] }).padEnd(length)
  expect(await quote(body(65_536))).toBe('A')
  expect(await quote(body(65_537))).toBeUndefined()
})

test('a RegistryError has the status and the kind of a rejection', () => {
  expect(new RegistryError('no', 404)).toMatchObject({
    status: 404,
    kind: 'registry-rejected',
    message: 'no',
  })
})
