import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Dispatcher } from 'undici'
import { isEncoded } from './content-encoding.ts'
import type { Fetch, HttpRequestInit, HttpResponse } from './http-response.ts'
import { publicLookup } from './public-address.ts'

/** Time until an idle connection is closed, in milliseconds, unless the server specifies a keep-alive timeout. */
const keepAliveTimeout = 4_000
/**
 * Agents by the host that referred to the URL. They are separate because the host determines which addresses are
 * allowed.
 */
const agents = new Map<string | undefined, ReturnType<typeof createAgents>>()
/** Dispatchers for requests that undici sends, by the host that referred to the URL. */
const dispatchers = new Map<string, Dispatcher>()
const bodilessStatuses = new Set([204, 205, 304])

/**
 * Fast implementation of fetch for plain reads. The fetch of Node.js takes three times as long to load and to send the
 * dozen small requests of an image. All other requests, and requests with encoded responses, use the fetch of Node.js.
 */
export const nodeFetch: Fetch = async (input, init = {}) => {
  const url = new URL(input)
  if (!isPlainRequest(url, init)) return fetchAny(url, init)
  const message = await send(url, init)
  if (!isEncoded(message.headers['content-encoding'])) return toResponse(message, url, init)
  message.destroy()
  return fetchAny(url, init)
}

function createAgents(referrerHost: string | undefined) {
  const options = {
    ...{ keepAlive: true, timeout: keepAliveTimeout },
    ...(referrerHost === undefined ? {} : { lookup: publicLookup(referrerHost) }),
  }
  return { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) }
}

/** Sends any request with the fetch of Node.js, or with undici if addresses are restricted, which Node.js cannot do. */
async function fetchAny(url: URL, { referrerHost, ...init }: HttpRequestInit): Promise<HttpResponse> {
  if (referrerHost === undefined) return fetch(url, init)
  const undici = await import('undici')
  const dispatcher =
    dispatchers.get(referrerHost) ?? new undici.Agent({ connect: { lookup: publicLookup(referrerHost) } })
  dispatchers.set(referrerHost, dispatcher)
  const fetchRestricted = undici.fetch as unknown as (input: URL, init: object) => Promise<HttpResponse>
  return fetchRestricted(url, { ...init, dispatcher })
}

function isPlainRequest(
  { protocol, username, password }: URL,
  { method = 'GET', redirect }: HttpRequestInit,
) {
  return (
    (protocol === 'http:' || protocol === 'https:') &&
    (method === 'GET' || method === 'HEAD') &&
    username + password === '' &&
    redirect === 'manual'
  )
}

function send(
  url: URL,
  { method = 'GET', headers, signal, referrerHost }: HttpRequestInit,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:'
  const hostAgents = agents.get(referrerHost) ?? createAgents(referrerHost)
  agents.set(referrerHost, hostAgents)
  const options = {
    method,
    agent: isSecure ? hostAgents['https:'] : hostAgents['http:'],
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'binder-actions', ...headers },
    ...(signal ? { signal } : {}),
  }
  return new Promise((resolve, reject) => {
    const request = isSecure ? httpsRequest(url, options, resolve) : httpRequest(url, options, resolve)
    // The listener stays after the response arrives. The connection may still fail, which the reader of the body reports.
    request.on('error', reject)
    request.end()
  })
}

function toResponse(message: IncomingMessage, { href }: URL, { method }: HttpRequestInit): HttpResponse {
  const { statusCode: status = 0, headersDistinct } = message
  const hasBody = method !== 'HEAD' && !bodilessStatuses.has(status)
  if (!hasBody) message.resume()
  return {
    status,
    ok: status >= 200 && status < 300,
    url: href,
    headers: { get: name => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
    body: hasBody ? toBody(message) : null,
  }
}

/** Converts a response body to a stream that reads on demand. */
function toBody(message: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = message.iterator()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = await chunks.next()
    if (done) controller.close()
    else controller.enqueue(value)
  }
  // Calling the iterator's `return` instead would wait for a chunk that may never arrive.
  const cancel = () => {
    message.destroy()
  }
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 })
}
