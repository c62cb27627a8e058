import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tokenIn } from './access.ts'
import { type Graphql, rootFields } from './graphql/graphql.ts'
import type { Interceptors } from './interception.ts'
import { ErrorResponse, type FakeResponse } from './response.ts'
import { respondWithBundle } from './rest/attestations.ts'
import type { Rest } from './rest/rest.ts'
import { type GitRequest, gitService, respondToGit } from './smart-http.ts'
import type { GitHubRequest, GitHubState, GitHubToken } from './state.ts'

export type ServerServices = {
  readonly state: GitHubState
  readonly rest: Rest
  readonly graphql: Graphql
  readonly interceptors: Interceptors
}

const graphqlPath = '/graphql'
const malformedBody = Symbol('malformed JSON')

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) {
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

function parseBody(body: Buffer): unknown {
  if (body.byteLength === 0) {
    return undefined
  }
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    return malformedBody
  }
}

function findToken(state: GitHubState, tokenValue: string | undefined): GitHubToken | undefined {
  const token = tokenValue === undefined ? undefined : state.tokens.get(tokenValue)
  return token?.expired ? undefined : token
}

type HttpRequest = {
  readonly request: GitHubRequest
  readonly git: GitRequest
  readonly service: string | undefined
  readonly token: GitHubToken | undefined
  readonly hasCredentials: boolean
}

function parseMessage({ state, rest }: ServerServices, message: IncomingMessage, body: Buffer): HttpRequest {
  const [path = '/', query = ''] = (message.url ?? '/').split(/\?(.*)/s)
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
  )
  const service = gitService(path, query)
  const tokenValue = tokenIn(headers.authorization)
  const token = findToken(state, tokenValue)
  const method = message.method ?? 'GET'
  const parsedBody = service === undefined ? parseBody(body) : body
  const operation = path === graphqlPath ? rootFields(parsedBody) : rest.operationId({ method, path })
  const request: GitHubRequest = {
    method,
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    headers,
    body: parsedBody,
    login: token?.login,
    operation: service ?? operation,
    status: undefined,
    at: state.now(),
  }
  const git: GitRequest = { method, path, query, headers, body }
  return { request, git, service, token, hasCredentials: headers.authorization !== undefined }
}

async function route({ state, rest, graphql }: ServerServices, incoming: HttpRequest): Promise<FakeResponse> {
  const { request, git, service, token, hasCredentials } = incoming
  if (service !== undefined) {
    return respondToGit(state, git, token, hasCredentials)
  }
  const bundleResponse = respondWithBundle(state, request)
  if (bundleResponse !== undefined) {
    return bundleResponse
  }
  if (hasCredentials && token === undefined) {
    return new ErrorResponse(401, 'Bad credentials').response
  }
  if (request.headers['user-agent'] === undefined) {
    state.violations.push(`request ${request.method} ${request.path}: no User-Agent header`)
    return new ErrorResponse(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    ).response
  }
  if (request.body === malformedBody) {
    state.violations.push(`request ${request.method} ${request.path}: the body is not JSON`)
    return new ErrorResponse(400, 'Problems parsing JSON').response
  }
  return request.path === graphqlPath ? graphql(request, token) : rest.response(request, token)
}

/**
 * Returns the headers of the rate limit:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
 */
function rateLimit({ requests, now }: GitHubState, { path, login }: GitHubRequest): Record<string, string> {
  const limit = login === undefined ? 60 : 5000
  const used = requests.filter(request => request.login === login).length
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(limit - used, 0)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.floor(now().getTime() / 1000) + 3600),
    'x-ratelimit-resource': path === graphqlPath ? 'graphql' : 'core',
  }
}

function send(
  response: ServerResponse,
  { status, headers, body }: FakeResponse,
  extraHeaders: Record<string, string>,
): void {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const type = body === undefined || isRaw ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...extraHeaders, ...headers })
  response.end(body === undefined || isRaw ? body : JSON.stringify(body))
}

/** Sends endless white space, which is a valid start of JSON. */
function drip(response: ServerResponse, status: number, pause: number): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  const timer = setInterval(() => response.write(' '), pause)
  response.on('close', () => clearInterval(timer))
}

async function handle(
  services: ServerServices,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { state, interceptors } = services
  const incoming = parseMessage(services, message, await readBody(message))
  const { request, service } = incoming
  state.requests.push(request)
  const interception = await interceptors.intercept(request)
  if (interception === 'drop-before') {
    message.socket.destroy()
    return
  }
  if (interception === 'stall-before') return
  const isReplaced = typeof interception === 'object' && interception.isHandled !== true
  const handledResponse = isReplaced
    ? interception
    : await state.replica.execute(request, state.repositories, () => route(services, incoming))
  request.status = handledResponse.status
  if (interception === 'drop-after') {
    message.socket.destroy()
    return
  }
  if (interception === 'stall-after') return
  if (typeof interception === 'object' && interception.drip !== undefined) {
    drip(response, interception.status, interception.drip)
    return
  }
  const sentResponse = typeof interception === 'object' ? interception : handledResponse
  const id = { 'x-github-request-id': `FAKE:${state.requests.length}` }
  send(response, sentResponse, service === undefined ? { ...rateLimit(state, request), ...id } : {})
}

/** Starts the server on a free port of the loopback interface. */
export async function listen(
  services: ServerServices,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((message, response) => {
    handle(services, message, response).catch((error: unknown) => {
      // A defect of the fake GitHub must not be mistaken for a fault that the test requested.
      services.state.violations.push(`fake GitHub: ${error instanceof Error ? error.stack : String(error)}`)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
