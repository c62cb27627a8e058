/**
 * Fake BinderHub. It follows BinderHub's `builder.py`, `base.py`, `launcher.py`, `ratelimit.py` and `health.py`
 * (https://github.com/jupyterhub/binderhub, 2025):
 *
 * - `prepare` rejects bots (403) and requests that do not accept `text/event-stream` (400). `get` rejects more than ten
 *   requests per hour from one address (429). The body is an event of phase `failed` with `status_code`. Hubs of 2024 and
 *   earlier send the same event with HTTP 200: `rejectionStatus`.
 * - All later errors have HTTP 200. A ref that is not found is `failed` without `status_code`. For `main` and `master`
 *   the hub continues with `HEAD`. A ref that was not found is cached for 300 s.
 * - `build_only=true` is rejected with 400 after the ref is resolved.
 * - The comment `:keepalive` is sent every 25 s.
 * - A build emits `waiting`, the lines of the builder's log, and `built` with `imageName`. An image is cached by commit,
 *   and a build continues when its listener disconnects.
 * - A failed build emits the log's `failed` event and another `failed` event without a message. The stream stays open.
 * - `launching` follows immediately after `built`, before a listener can disconnect, and a server is started. `ready` has
 *   the server's address and token. Then the stream of a build stays open for a minute. The stream of a cached image ends.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HubBuild, type HubBuildStep, ordinaryBuild } from './build.ts'
import { type EventStream, formatEvent, openStream, streamHeaders } from './event-stream.ts'
import { respondToHealthCheck } from './health.ts'
import { launch, type StartServer } from './launch.ts'

/** Replacement for a response, given by a test. */
export type HubFault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'raw'; readonly contentType: string; readonly body: string }
  /** Destroys the connection after this number of events. */
  | { readonly kind: 'cut-after'; readonly events: number }
  /** Opens the stream, but sends only keep-alives. */
  | { readonly kind: 'mute' }

export interface BinderHubOptions {
  /** Resolves a ref of `owner/name` to a commit. Returns undefined if the ref does not exist. */
  readonly resolve: (repository: string, ref: string) => string | undefined | Promise<string | undefined>
  /** Returns the steps of the build of a commit. */
  readonly steps?: (commit: string) => readonly HubBuildStep[]
  /** Milliseconds between two keep-alives. */
  readonly keepAlive?: number
  /** Milliseconds for which an unknown ref is cached. */
  readonly unknownRefCache?: number
  /** Milliseconds before `HEAD` replaces a missing default branch. */
  readonly headPause?: number
  readonly requestsPerHour?: number
  /** Location of the status of a rejected request; `in-event` was the default until 2024. */
  readonly rejectionStatus?: 'http' | 'in-event'
  /** Starts a server for a launch. Default: report the address of a server that does not exist. */
  readonly startServer?: StartServer
}

interface HubRequest {
  readonly path: string
  readonly accept: string | undefined
  readonly agent: string | undefined
}

export type BinderHub = Awaited<ReturnType<typeof startBinderHub>>

/** Starts a BinderHub on the loopback interface. */
export async function startBinderHub(options: BinderHubOptions) {
  const hub = new Hub(options)
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://hub.invalid')
    if (url.pathname === '/health') return respondToHealthCheck(response, hub.unhealthyServices)
    if (!url.pathname.startsWith('/build/')) return void response.writeHead(404).end()
    hub.respondToBuild(request, response, url).catch(error => response.destroy(error))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** Requests for builds. */
    requests: hub.requests,
    /** Commits for which a server was launched, with one entry for each launch. */
    launches: hub.launches,
    isBuilt: (commit: string): boolean => hub.builds.get(commit)?.isBuilt ?? false,
    /** Resolves when no build is running and pending launches have started. */
    buildsEnded: async (): Promise<void> => {
      await Promise.all([...hub.builds.values()].map(build => build.ended))
    },
    /** Returns the number of refs that were looked up. */
    resolutions: (): number => hub.resolutions,
    /** Expires the cache of unknown refs. */
    forgetUnknownRefs: (): void => hub.unknownRefs.clear(),
    setFault: (fault: HubFault | undefined): void => {
      hub.fault = fault
    },
    /** Sets the names of the services that `/health` reports as unhealthy. */
    setUnhealthy: (...services: string[]): void => {
      hub.unhealthyServices = services
    },
    close: async (): Promise<void> => {
      for (const build of hub.builds.values()) build.stop()
      server.closeAllConnections()
      await new Promise<void>(closed => server.close(() => closed()))
    },
  }
}

class Hub {
  readonly builds = new Map<string, HubBuild>()
  readonly requests: HubRequest[] = []
  readonly launches: string[] = []
  fault: HubFault | undefined
  unhealthyServices: string[] = []
  resolutions = 0
  readonly unknownRefs = new Map<string, number>()
  readonly #options: Required<Omit<BinderHubOptions, 'startServer'>> & Pick<BinderHubOptions, 'startServer'>
  #remaining: number

  constructor(options: BinderHubOptions) {
    this.#options = {
      ...{ steps: ordinaryBuild, keepAlive: 25_000, unknownRefCache: 300_000, headPause: 10_000 },
      ...{ requestsPerHour: 10, rejectionStatus: 'http' },
      ...options,
    }
    this.#remaining = this.#options.requestsPerHour
  }

  async respondToBuild(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { accept, 'user-agent': agent } = request.headers
    this.requests.push({ path: url.pathname, accept, agent })
    const { fault } = this
    if (fault?.kind === 'status') return void response.writeHead(fault.status, fault.headers).end('busy\n')
    if (fault?.kind === 'raw')
      return void response.writeHead(200, { 'content-type': fault.contentType }).end(fault.body)
    const reason = this.#rejectionReason(request)
    if (reason !== undefined) return this.#reject(response, ...reason)
    const { requestsPerHour, keepAlive } = this.#options
    const headers = {
      'x-ratelimit-remaining': String(this.#remaining),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-ratelimit-limit': String(requestsPerHour),
    }
    const open = () =>
      openStream(request, response, {
        keepAlive,
        headers,
        cutAfter: fault?.kind === 'cut-after' ? fault.events : undefined,
      })
    if (fault?.kind === 'mute') return void open()
    await this.#build(url, open, response)
  }

  #rejectionReason({ headers }: IncomingMessage): [number, string] | undefined {
    if (/bot|gpt|crawler|spider/i.test(headers['user-agent'] ?? '')) return [403, 'Bots not allowed']
    const acceptedTypes = (headers.accept ?? '').split(',').map(type => type.trim().toLowerCase())
    if (!acceptedTypes.includes('text/event-stream')) return [400, 'Missing Accept header: text/event-stream']
    this.#remaining -= 1
    if (this.#remaining < 0) return [429, 'Rate limit exceeded. Try again in 3600 seconds.']
    return undefined
  }

  #reject(response: ServerResponse, status: number, message: string): void {
    response.writeHead(this.#options.rejectionStatus === 'http' ? status : 200, streamHeaders)
    response.end(formatEvent({ phase: 'failed', status_code: status, message: `${message}\n` }))
  }

  async #build(url: URL, open: () => EventStream, response: ServerResponse): Promise<void> {
    const [, owner = '', name = '', ref = ''] =
      /^\/build\/gh\/([^/]+)\/([^/]+)\/(.+)$/.exec(decodeURIComponent(url.pathname)) ?? []
    const repository = `${owner}/${name}`
    let stream: EventStream | undefined
    let commit = await this.#lookUp(repository, ref)
    if (commit === undefined) {
      stream = open()
      const isDefault = ref === 'main' || ref === 'master'
      const lines = [
        `Could not resolve ref for gh:${repository}/${ref}. Double check your URL and that your repo is public.`,
        'GitHub recently changed default branches from "master" to "main".',
        ...(isDefault ? ["Tip: HEAD will always resolve to a repository's default branch."] : []),
      ]
      if (isDefault) commit = await this.#lookUp(repository, 'HEAD')
      if (commit === undefined) return stream.fail(lines.join(' '))
      const fallback = `Trying again with HEAD instead of ${ref}. Please update your links.\n`
      stream.emit({ phase: 'waiting', message: `${lines.join(' ')}\n${fallback}` })
      await new Promise(done => setTimeout(done, this.#options.headPause))
    }
    if (url.searchParams.get('build_only')?.toLowerCase() === 'true') {
      const message =
        'Building but not launching is not permitted when the API only mode was not enabled by setting `enable_api_only_mode` to True. '
      return this.#reject(response, 400, message)
    }
    this.#serve(stream ?? open(), { repository, commit, spec: `gh/${repository}/${ref}` })
  }

  #serve(stream: EventStream, image: { repository: string; commit: string; spec: string }): void {
    const { commit } = image
    const existingBuild = this.builds.get(commit)
    const start = (message: string) => {
      this.launches.push(commit)
      return launch(stream, image, message, this.#options.startServer)
    }
    if (existingBuild?.isBuilt === true) {
      void start('Found built image, launching...\n').then(() => stream.end())
      return
    }
    stream.emit({ phase: 'waiting', message: 'Waiting for build to start...\n' })
    const build = existingBuild?.isUsable === true ? existingBuild : new HubBuild(this.#options.steps(commit))
    this.builds.set(commit, build)
    build.listen({ stream, onBuilt: () => void start('Built image, launching...\n') })
  }

  /** Resolves a ref to a commit. @returns undefined if the ref does not exist, or was unknown recently. */
  async #lookUp(repository: string, ref: string): Promise<string | undefined> {
    const key = `${repository}/${ref}`
    if (performance.now() < (this.unknownRefs.get(key) ?? 0)) return undefined
    this.resolutions += 1
    const commit = await this.#options.resolve(repository, ref)
    if (commit === undefined) this.unknownRefs.set(key, performance.now() + this.#options.unknownRefCache)
    return commit
  }
}
