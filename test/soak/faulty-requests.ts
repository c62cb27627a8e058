import type { Interception } from '../fakes/github/github.ts'
import type { Fault } from '../fakes/registry/fault-proxy.ts'
import type { FaultName, PlannedEvent } from './plan.ts'

/** Header that names the fault to inject into a request. */
export const faultHeader = 'x-fault'

/** Error of every request after the run was killed. */
class KilledError extends Error {}

/** Requests of one run. Adds the planned faults, and rejects all requests after the run is killed. */
export class FaultyRequests {
  readonly #event: Pick<PlannedEvent, 'faults' | 'kill'>
  #count = 0
  isKilled = false

  constructor(event: Pick<PlannedEvent, 'faults' | 'kill'>) {
    this.#event = event
  }

  /** Wraps the function that sends requests. */
  wrap<Request, Options extends { headers?: unknown }, Response>(
    fetch: (request: Request, options?: Options) => Promise<Response>,
  ): (request: Request, options?: Options) => Promise<Response> {
    return async (request, options) => {
      this.assertAlive()
      const number = ++this.#count
      const { faults, kill } = this.#event
      if (kill?.request === number && !kill.isSent) this.#kill()
      const fault = faults[number - 1]
      const headers = new Headers(options?.headers as ConstructorParameters<typeof Headers>[0])
      if (fault !== undefined) headers.set(faultHeader, fault)
      const requestOptions = { ...options, headers: Object.fromEntries(headers) } as unknown as Options
      const response = await fetch(request, requestOptions)
      if (kill?.request === number) this.#kill()
      this.assertAlive()
      return response
    }
  }

  assertAlive(): void {
    if (this.isKilled) throw new KilledError('the run was killed')
  }

  #kill(): never {
    this.isKilled = true
    throw new KilledError('the run was killed')
  }
}

const badGateway = { status: 502, body: { message: 'Bad gateway' } }

/** Simulated GitHub faults by name. */
export const gitHubFaults: Readonly<Record<FaultName, Interception>> = {
  'drop-before': 'drop-before',
  'drop-after': 'drop-after',
  error: badGateway,
  'error-after': { ...badGateway, isHandled: true },
  'rate-limit': {
    status: 429,
    headers: { 'retry-after': '1' },
    body: { message: 'You have exceeded a secondary rate limit' },
  },
  conflict: {
    status: 200,
    body: { errors: [{ type: 'STALE_DATA', message: 'Expected branch to point to "0"' }] },
  },
}

/** Simulated registry faults by name. */
export const registryFaults: Readonly<Record<FaultName, Fault>> = {
  'drop-before': { cut: 'response' },
  'drop-after': { cut: 'response' },
  error: { status: 503 },
  'error-after': { status: 500 },
  'rate-limit': { status: 429, headers: { 'retry-after': '1' } },
  conflict: { status: 504 },
}
