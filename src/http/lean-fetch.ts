import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { Answer, AnswerRequest, Fetch } from './answer.ts'

/** Milliseconds until a connection that nobody uses is closed, unless the server has said how long it keeps it. */
const keptOpen = 4_000
const agents = {
  'http:': new HttpAgent({ keepAlive: true, timeout: keptOpen }),
  'https:': new HttpsAgent({ keepAlive: true, timeout: keptOpen }),
}
const bodilessStatuses = new Set([204, 205, 304])

/**
 * Node's fetch for what has to be read, without its machinery, which takes three times as long to load and to run for
 * the dozen small requests of an image. What is more than a plain request and a plain answer is left to fetch itself.
 */
export const leanFetch: Fetch = async (input, init = {}) => {
  const url = new URL(input)
  if (!isPlain(url, init)) return fetch(url, init)
  const message = await send(url, init)
  if (!isEncoded(message)) return answerOf(message, url, init)
  message.destroy()
  return fetch(url, init)
}

function isPlain({ protocol, username, password }: URL, { method = 'GET', redirect }: AnswerRequest) {
  return (
    (protocol === 'http:' || protocol === 'https:') &&
    (method === 'GET' || method === 'HEAD') &&
    username + password === '' &&
    redirect === 'manual'
  )
}

function send(url: URL, { method = 'GET', headers, signal }: AnswerRequest): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:'
  const options = {
    method,
    agent: isSecure ? agents['https:'] : agents['http:'],
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'binder-actions', ...headers },
    ...(signal ? { signal } : {}),
  }
  return new Promise((resolve, reject) => {
    const request = isSecure ? httpsRequest(url, options, resolve) : httpRequest(url, options, resolve)
    // Stays when there is an answer: the connection may break later, which whoever reads the body is told.
    request.on('error', reject)
    request.end()
  })
}

function isEncoded({ headers }: IncomingMessage): boolean {
  return (headers['content-encoding'] ?? 'identity') !== 'identity'
}

function answerOf(message: IncomingMessage, { href }: URL, { method }: AnswerRequest): Answer {
  const { statusCode: status = 0, headersDistinct } = message
  const hasBody = method !== 'HEAD' && !bodilessStatuses.has(status)
  if (!hasBody) message.resume()
  return {
    status,
    ok: status >= 200 && status < 300,
    url: href,
    headers: { get: name => headersDistinct[name.toLowerCase()]?.join(', ') ?? null },
    body: hasBody ? bodyOf(message) : null,
  }
}

/** Nothing is read before it is asked for. */
function bodyOf(message: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = message.iterator()
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = await chunks.next()
    if (done) controller.close()
    else controller.enqueue(value)
  }
  // Not by the iterator's own return: that would wait for a chunk that may never come.
  const cancel = () => {
    message.destroy()
  }
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 })
}
