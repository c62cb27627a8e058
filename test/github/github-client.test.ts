import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { explainRepositoryRead } from '../../src/github/explain-repository-read.ts'
import { createGitHubClient, type GitHubClient } from '../../src/github/github-client.ts'
import { connectGitHub, type GitHubConnection } from '../../src/github/github-connection.ts'
import { sendDispatch } from '../../src/github/send-dispatch.ts'
import { TimeBudget } from '../../src/github/time-budget.ts'
import { ConflictError, explainWrite } from '../../src/github/write-failure.ts'

interface ServerResponse {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Whether the connection is closed after half of the body. */
  readonly isTruncated?: boolean
  /** Whether the server never responds. */
  readonly isStalled?: boolean
}

const repository = { owner: 'science', name: 'launcher' }
const token = 'ghp_secret0123456789'
let server: Server
let client: GitHubClient
let responses: ServerResponse[] = []
let requestCount = 0
let pauses: number[] = []
let messages: string[] = []
let connection: GitHubConnection

beforeEach(async () => {
  responses = []
  requestCount = 0
  pauses = []
  server = createServer((request, response) => {
    request.resume()
    requestCount++
    const {
      status = 200,
      headers = {},
      body = '{}',
      isTruncated = false,
      isStalled,
    } = responses.shift() ?? {}
    if (isStalled) return
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(isTruncated ? { 'content-length': String(body.length) } : {}),
      ...headers,
    })
    if (isTruncated) response.write(body.slice(0, body.length / 2), () => response.destroy())
    else response.end(status === 204 ? undefined : body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  messages = []
  let sleptTime = 0
  const sleep = async (milliseconds: number) => {
    pauses.push(milliseconds)
    sleptTime += milliseconds
  }
  const now = () => sleptTime
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  connection = {
    ...connectGitHub(url, {}, message => void messages.push(message)),
    retry: { attempts: 4, firstDelay: 100, maxDelay: 60_000, sleep },
    time: new TimeBudget(1_800_000, now),
    now,
  }
  client = createGitHubClient(connection, token)
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

const read = () => client.graphql('query { viewer { login } }')
const commit = () => client.graphql('mutation { createRef }')
const viewer = { body: '{"data":{"viewer":{"login":"me"}}}' }
const message = (text: string) => JSON.stringify({ message: text })

test.each<[string, ServerResponse]>([
  ['502', { status: 502, body: '<html>', headers: { 'content-type': 'text/html' } }],
  ['503', { status: 503, body: message('down') }],
  ['a body that is shorter than its Content-Length', { body: viewer.body, isTruncated: true }],
  ['a body that ends early', { body: viewer.body.slice(0, 12) }],
  ['an HTML page of a proxy', { body: '<html>Hello</html>', headers: { 'content-type': 'text/html' } }],
  [
    'an error in a response with status 200',
    { body: '{"errors":[{"message":"Something went wrong while executing your query"}]}' },
  ],
])('retries a read after %s', async (_name, failure) => {
  responses = [failure, failure, viewer]
  await expect(read()).resolves.toEqual({ viewer: { login: 'me' } })
  expect(requestCount).toBe(3)
})

test.each<[string, ServerResponse]>([
  ['502', { status: 502, body: message('bad gateway') }],
  ['a truncated body', { body: '{"data":{"createRef"', isTruncated: true }],
  ['a body that ends early', { body: '{"data":{"createRef"' }],
])(
  'fault 78: reports a write that fails with %s as a conflict instead of retrying it',
  async (_name, failure) => {
    responses = [failure]
    const error = await commit().catch((thrown: unknown) => thrown)
    expect(requestCount).toBe(1)
    expect(await explainWrite(client, error, { repository, branch: 'main' })).toBeInstanceOf(ConflictError)
  },
)

test('aborts the current request and sends no further request when the time budget is used up', async () => {
  responses = [{ isStalled: true }]
  const clientWithBudget = createGitHubClient({ ...connection, time: new TimeBudget(300) }, token)
  const error = await clientWithBudget.graphql('mutation { createRef }').catch((thrown: unknown) => thrown)
  expect(await explainWrite(clientWithBudget, error, { repository, branch: 'main' })).toMatchObject({
    mayHaveLanded: true,
  })
  await expect(clientWithBudget.graphql('query { viewer { login } }')).rejects.toThrow(
    's for one run: check https://www.githubstatus.com',
  )
  expect(requestCount).toBe(1)
})

test('retries a REST read whose response ends early', async () => {
  const completeResponse = { body: '{"default_branch":"main"}' }
  responses = [{ body: '{"default_br' }, completeResponse]
  const { data } = await client.rest.repos.get({ owner: 'science', repo: 'launcher' })
  expect(data.default_branch).toBe('main')
  expect(requestCount).toBe(2)
})

const rateLimitMessage = 'You have exceeded a secondary rate limit'

test.each<[string, ServerResponse, number]>([
  [
    'a blank Retry-After',
    { status: 403, headers: { 'retry-after': '' }, body: message(rateLimitMessage) },
    60_000,
  ],
  ['no Retry-After', { status: 429, body: message(rateLimitMessage) }, 60_000],
  [
    'a Retry-After of 7 seconds',
    { status: 403, headers: { 'retry-after': '7' }, body: message(rateLimitMessage) },
    7_000,
  ],
  [
    'a GraphQL error with status 200',
    { body: '{"errors":[{"type":"RATE_LIMITED","message":"limit"}]}' },
    60_000,
  ],
])('fault 70: waits for a rate limit with %s, even before a write', async (_name, rejection, pause) => {
  responses = [rejection, { body: '{"data":{"createRef":{}}}' }]
  await expect(commit()).resolves.toEqual({ createRef: {} })
  expect(pauses).toEqual([pause])
})

test('fault 70: waits until the hourly limit is reset', async () => {
  const reset = String(Math.ceil(Date.now() / 1000) + 20)
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  responses = [{ status: 403, headers, body: message('API rate limit exceeded') }, viewer]
  await read()
  expect(pauses[0]).toBeGreaterThan(15_000)
  expect(pauses[0]).toBeLessThanOrEqual(21_000)
})

test('fault 70: fails if the requested wait exceeds the limit of a run', async () => {
  responses = [{ status: 403, headers: { 'retry-after': '3600' }, body: message(rateLimitMessage) }]
  await expect(read()).rejects.toThrow(
    'GitHub requires a wait of 3600 s, but one run waits for at most 300 s in total',
  )
  expect(pauses).toEqual([])
})

test('fault 70: sends no request after a requested wait that is too long', async () => {
  responses = [{ status: 403, headers: { 'retry-after': '3600' }, body: message(rateLimitMessage) }]
  await expect(read()).rejects.toThrow('requires a wait of 3600 s')
  await expect(commit()).rejects.toThrow('requires a wait of 3600 s')
  expect(requestCount).toBe(1)
})

test('fault 70: limits the number of attempts, and still names the rate limit in the error', async () => {
  responses = Array.from({ length: 4 }, () => ({
    status: 403,
    headers: { 'retry-after': '1' },
    body: message(rateLimitMessage),
  }))
  const error = await commit().catch((thrown: unknown) => thrown)
  const explainedError = await explainWrite(client, error, { repository, branch: 'main' })
  expect(explainedError.message).toBe(
    `Branch "main" of science/launcher could not be updated: GitHub's rate limit is exceeded (${rateLimitMessage}) (tried 4 times)`,
  )
})

test('fault 70: does not wait without a token, and recommends a token in the error', async () => {
  responses = [{ status: 403, headers: { 'retry-after': '7' }, body: message(rateLimitMessage) }]
  const anonymousClient = createGitHubClient(connection, undefined)
  const error = await anonymousClient.rest.repos
    .get({ owner: 'science', repo: 'launcher' })
    .catch((thrown: unknown) => thrown)
  expect(explainRepositoryRead(error, repository, false).message).toContain('set GITHUB_TOKEN')
  expect(pauses).toEqual([])
})

test('distinguishes a missing permission from a rate limit with the same status', async () => {
  responses = [{ status: 403, body: message('Resource not accessible by integration') }]
  await expect(read()).rejects.toThrow('Resource not accessible')
  expect(requestCount).toBe(1)
})

test('fault 71: no error contains the token', async () => {
  responses = [{ status: 422, body: message(`${token.slice(0, 5)}\r\n ${token.slice(5)} was bad`) }]
  await expect(read()).rejects.toThrow('*** was bad')
})

test('fault 67: rejects an event with more than ten fields or 64 KB before sending it', async () => {
  const manyFields = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`field${index}`, 'x']))
  await expect(sendDispatch(client, repository, { eventType: 'e', payload: manyFields })).rejects.toThrow(
    'The event has 11 top-level fields, but GitHub accepts at most 10',
  )
  const largePayload = { field: 'x'.repeat(65_536) }
  await expect(sendDispatch(client, repository, { eventType: 'e', payload: largePayload })).rejects.toThrow(
    'GitHub accepts at most 65535',
  )
  expect(requestCount).toBe(0)
})

test.each([
  ['status 409', { status: 409, body: message('.binder/Dockerfile does not match') }],
  ['status 422', { status: 422, body: message('is at 0123abc but expected 4567def') }],
  ['status 422 for an existing branch', { status: 422, body: message('Reference already exists') }],
])('fault 77: reports %s as a conflict', async (_name, rejection) => {
  responses = [rejection]
  const ref = { owner: 'science', repo: 'launcher', ref: 'refs/heads/x', sha: '0'.repeat(40) }
  const error = await client.rest.git.createRef(ref).catch((thrown: unknown) => thrown)
  expect(await explainWrite(client, error, { repository, branch: 'main' })).toBeInstanceOf(ConflictError)
})

test.each([
  ['STALE_DATA', 'Expected branch to point to "0123" but it did not.  Pull and try again.'],
  ['FORBIDDEN', 'is at 0123abc but expected 4567def'],
  ['NOT_FOUND', 'A ref named "refs/heads/x" does not exist in the repository.'],
  ['NOT_FOUND', "No commit exists with specified expectedHeadOid '0123'."],
])('fault 77: reports the GraphQL error %s as a conflict: %s', async (type, text) => {
  responses = [{ body: JSON.stringify({ data: null, errors: [{ type, message: text }] }) }]
  const error = await commit().catch((thrown: unknown) => thrown)
  expect(await explainWrite(client, error, { repository, branch: 'main' })).toBeInstanceOf(ConflictError)
})
