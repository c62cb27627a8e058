/**
 * A BinderHub to test against, since none runs on a test machine. It speaks the stream of `/build`, and holds to what
 * is documented and known of mybinder.org's members:
 *
 * - the stream goes only to who accepts `text/event-stream`, and opens with HTTP 200 whatever comes of it: errors are
 *   events of phase `failed`, with the status in `status_code`;
 * - a comment `:keepalive` comes every 25 s;
 * - a ref that was not found is remembered for 300 s, without another look;
 * - an image is kept under the commit that the ref resolves to, and a build goes on when its listener leaves;
 * - right after `built` a server is launched for the listener, also when the image was there already;
 * - ten requests an hour from one address; `build_only` and whoever calls itself a robot is refused.
 *
 * Sources: https://binderhub.readthedocs.io/en/latest/api.html and the behaviour of mybinder.org in 2026.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Build, type BuildStep, ordinaryBuild } from './build.ts'

export type { BuildStep } from './build.ts'

/** What a test puts in place of an answer; `cut-after` events the connection is destroyed. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'raw'; readonly contentType: string; readonly body: string }
  | { readonly kind: 'cut-after'; readonly events: number }
  | { readonly kind: 'mute' }

export interface BinderHubOptions {
  /** The commit that a ref of `owner/name` means; undefined when there is none. */
  readonly resolve: (repository: string, ref: string) => string | undefined | Promise<string | undefined>
  /** What the builder does with a commit. */
  readonly steps?: (commit: string) => readonly BuildStep[]
  /** Milliseconds between two keep-alives. */
  readonly keepAlive?: number
  /** Milliseconds that an unknown ref is remembered. */
  readonly memory?: number
  readonly requestsPerHour?: number
}

export interface RecordedRequest {
  readonly path: string
  readonly accept: string | undefined
  readonly agent: string | undefined
}

export type BinderHub = Awaited<ReturnType<typeof startBinderHub>>

/** Starts one on the loopback interface. */
export async function startBinderHub({
  resolve,
  steps = ordinaryBuild,
  keepAlive = 25_000,
  memory = 300_000,
  requestsPerHour = 10,
}: BinderHubOptions) {
  const builds = new Map<string, Build>()
  const unknown = new Map<string, number>()
  const requests: RecordedRequest[] = []
  const launches: string[] = []
  const state = { fault: undefined as Fault | undefined, ailing: [] as string[], resolutions: 0 }

  /** @returns undefined when the hub has not found the ref, or remembers that it has not. */
  async function lookUp(repository: string, ref: string): Promise<string | undefined> {
    const key = `${repository}/${ref}`
    if (performance.now() < (unknown.get(key) ?? 0)) return undefined
    state.resolutions += 1
    const commit = await resolve(repository, ref)
    if (commit === undefined) unknown.set(key, performance.now() + memory)
    return commit
  }

  async function answerBuild(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    requests.push({
      path: url.pathname,
      accept: request.headers.accept,
      agent: request.headers['user-agent'],
    })
    const { fault } = state
    if (fault?.kind === 'status') return void response.writeHead(fault.status, fault.headers).end('busy\n')
    if (fault?.kind === 'raw')
      return void response.writeHead(200, { 'content-type': fault.contentType }).end(fault.body)
    if (/bot|spider|crawler/i.test(request.headers['user-agent'] ?? '')) {
      return void response.writeHead(403).end('Bots not allowed\n')
    }
    if (url.searchParams.get('build_only') === 'true') return void response.writeHead(400).end()
    if (request.headers.accept !== 'text/event-stream') {
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>')
    }
    const stream = openStream(request, response, keepAlive, fault)
    if (fault?.kind === 'mute') return
    if (requests.length > requestsPerHour) {
      return stream.fail(429, 'Rate limit exceeded. Try again in 53 minutes.')
    }
    const [, owner = '', name = '', ref = ''] =
      /^\/build\/gh\/([^/]+)\/([^/]+)\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? []
    const repository = `${owner}/${name}`
    const commit = await lookUp(repository, ref)
    if (commit === undefined) {
      return stream.fail(404, `Could not resolve ref for gh:${repository}/${ref}. Double check your URL.`)
    }
    const known = builds.get(commit)
    const build = known?.isUsable === true ? known : new Build(steps(commit))
    builds.set(commit, build)
    build.listen(stream, () => launches.push(commit))
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://hub.invalid')
    if (url.pathname === '/health') return answerHealth(response, state.ailing)
    if (!url.pathname.startsWith('/build/')) return void response.writeHead(404).end()
    answerBuild(request, response, url).catch(error => response.destroy(error))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** Requests for builds. */
    requests,
    /** Commits for which a server was launched, once each time. */
    launches,
    isBuilt: (commit: string): boolean => builds.get(commit)?.isBuilt ?? false,
    /** How often a ref was really looked for. */
    resolutions: (): number => state.resolutions,
    setFault: (fault: Fault | undefined): void => {
      state.fault = fault
    },
    /** Names of services that `/health` reports as ill. */
    setAiling: (...services: string[]): void => {
      state.ailing = services
    },
    close: async (): Promise<void> => {
      for (const build of builds.values()) build.stop()
      server.closeAllConnections()
      await new Promise<void>(closed => server.close(() => closed()))
    },
  }
}

/** The pod quota is a soft one: over it a hub still counts as well. */
function answerHealth(response: ServerResponse, ailing: readonly string[]): void {
  const services = ['Docker registry', 'JupyterHub API', 'Pod quota']
  const checks = services.map(service => ({ service, ok: !ailing.includes(service) }))
  const ok = checks.every(check => check.ok || check.service === 'Pod quota')
  response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ ok, checks }))
}

/** One listener. */
export interface EventStream {
  readonly emit: (event: object) => void
  readonly fail: (statusCode: number, message: string) => void
  readonly end: () => void
  readonly isOpen: () => boolean
}

function openStream(
  request: IncomingMessage,
  response: ServerResponse,
  keepAlive: number,
  fault: Fault | undefined,
): EventStream {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  response.flushHeaders()
  const clock = setInterval(() => response.write(':keepalive\n\n'), keepAlive)
  request.socket.once('close', () => clearInterval(clock))
  let sent = 0
  const end = () => {
    clearInterval(clock)
    response.end()
  }
  const emit = (event: object) => {
    if (response.destroyed) return
    response.write(`data: ${JSON.stringify(event)}\n\n`)
    sent += 1
    if (fault?.kind === 'cut-after' && sent === fault.events) setTimeout(() => response.destroy(), 10)
  }
  return {
    emit,
    end,
    isOpen: () => !response.destroyed && !response.writableEnded,
    fail: (statusCode, message) => {
      emit({ phase: 'failed', status_code: statusCode, message: `${message}\n` })
      end()
    },
  }
}
