/** Simulates a BinderHub and the server that it launches, through `fetch` and `WebSocket`, without a network. */
import type { LaunchServices } from '../../src/launch/launch-request.ts'

/** Result of code that the kernel executes. */
export interface KernelResult {
  readonly output?: string
  readonly error?: string
  /** State that the kernel reports after the code. Default: `idle`. */
  readonly state?: 'idle' | 'busy' | 'dead'
}

/** Behavior of the simulated hub and server. */
export interface FakeLaunch {
  /** Response to the health request. Default: healthy. */
  readonly health?: object | number
  /** Events of the build. Default: a launched server. */
  readonly events?: readonly object[]
  /** Responses to the requests for kernels. The last response is repeated. */
  readonly kernels?: readonly (object | number | Error)[]
  readonly execute?: (code: string, kernel: string) => KernelResult
  /** Responses to requests that stop the server. The last response is repeated. */
  readonly shutdown?: readonly (number | Error)[]
}

export const member = new URL('https://hub.example/')
export const serverUrl = 'https://server.example/user/x/'
export const launcherCommit = 'a'.repeat(40)
export const launchEvents: readonly object[] = [
  { phase: 'building', message: 'Step 1\n' },
  { phase: 'ready', url: serverUrl, token: 'server-token', image: `registry/x:${launcherCommit}` },
]
export const pythonKernel = { default: 'python3', kernelspecs: { python3: { spec: { language: 'Python' } } } }

/** Requests and log of a launch. */
export interface LaunchObservations {
  /** Method and URL of each request. */
  readonly requests: string[]
  /** Code that each kernel executed, after the kernel's name. */
  readonly executedCode: string[]
  readonly lines: string[]
  readonly maskedSecrets: string[]
  /** Pauses between requests, in milliseconds. */
  readonly pauses: number[]
}

/** Opens a simulated hub. @returns the services of a launch, and a record of its requests and log lines. */
export function openFakeLaunch(launch: FakeLaunch = {}): {
  services: LaunchServices
  observations: LaunchObservations
} {
  const observations: LaunchObservations = {
    requests: [],
    executedCode: [],
    lines: [],
    maskedSecrets: [],
    pauses: [],
  }
  const kernels = [...(launch.kernels ?? [pythonKernel])]
  const shutdown = [...(launch.shutdown ?? [204])]
  const respond = (value: object | number | Error | undefined): Response => {
    if (value instanceof Error) throw value
    if (typeof value === 'number') return new Response(null, { status: value })
    return Response.json(value)
  }
  const next = <T>(queue: T[]) => (queue.length > 1 ? queue.shift() : queue[0])
  let kernelName = ''
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { href, pathname } = new URL(String(input))
    observations.requests.push(`${init.method ?? 'GET'} ${href}`)
    init.signal?.throwIfAborted()
    if (pathname === '/health') return respond(launch.health ?? { ok: true })
    if (pathname.startsWith('/build/')) return eventStream(launch.events ?? launchEvents)
    if (pathname.endsWith('/api/kernelspecs')) return respond(next(kernels))
    if (pathname.endsWith('/api/shutdown')) return respond(next(shutdown))
    if (init.method === 'DELETE') return new Response(null, { status: 204 })
    kernelName = JSON.parse(String(init.body)).name
    return Response.json({ id: 'kernel-1' }, { status: 201 })
  }
  FakeSocket.execute = code => {
    observations.executedCode.push(`${kernelName}: ${code}`)
    return launch.execute?.(code, kernelName) ?? { output: 'binder-actions\n' }
  }
  const services: LaunchServices = {
    fetch,
    log: {
      info: line => void observations.lines.push(line),
      warning: line => void observations.lines.push(line),
      error: line => void observations.lines.push(line),
      mask: secret => void observations.maskedSecrets.push(secret),
      group: (_title, task) => task(),
    },
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted()
      observations.pauses.push(milliseconds)
    },
    onInterruption: () => () => {},
  }
  return { services, observations }
}

/** Returns a response with events as a BinderHub sends them. */
export function eventStream(events: readonly object[]): Response {
  const text = events.map(event => `data: ${JSON.stringify(event)}\n\n`).join('')
  return new Response(text, { headers: { 'content-type': 'text/event-stream' } })
}

/** Connection to a kernel that executes code immediately. Assign it to `globalThis.WebSocket`. */
export class FakeSocket extends EventTarget {
  static execute: (code: string) => KernelResult

  constructor() {
    super()
    queueMicrotask(() => this.dispatchEvent(new Event('open')))
  }

  send(text: string): void {
    const { header, content } = JSON.parse(text)
    const { output = '', error, state = 'idle' } = FakeSocket.execute(content.code)
    const reply = (type: string, fields: object) => {
      const message = { header: { msg_type: type }, parent_header: header, content: fields }
      this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }))
    }
    queueMicrotask(() => {
      reply('stream', { text: output })
      if (error !== undefined) reply('error', { ename: 'Error', evalue: error, traceback: [`at ${error}`] })
      reply('status', { execution_state: state })
    })
  }

  close(): void {}
}
