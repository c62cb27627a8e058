import { setTimeout as sleep } from 'node:timers/promises'

/** Address of a Jupyter server, and its token. */
export interface JupyterServer {
  /** Base URL, with a trailing slash. */
  readonly url: URL
  readonly token: string
}

/** Returns the headers that authorize a request to a server. */
export function headersFor({ token }: JupyterServer): Record<string, string> {
  return { authorization: `token ${token}` }
}

/** State of a server whose container has ended, for error messages. */
export const endedState = 'the container has ended'
/** Pause between two requests, in milliseconds. */
const pause = 200
/** Maximum time for one response, in milliseconds. */
const maxResponseTime = 5_000
/** Pause between two calls of `isAlive`, in milliseconds. Each starts a process, which takes time from a starting server. */
const alivePause = 1_000

/**
 * Waits until `api/status` below the server's base URL responds with status 200.
 *
 * @param timeout milliseconds.
 * @param isAlive returns whether the server may still respond.
 * @returns undefined once the server responds, otherwise a description of its last state.
 */
export async function awaitServer(
  server: JupyterServer,
  timeout: number,
  isAlive: () => Promise<boolean>,
): Promise<string | undefined> {
  const deadline = performance.now() + timeout
  let lastState = 'it does not listen on its port'
  let nextCheck = 0
  while (performance.now() < deadline) {
    const remainingTime = Math.min(maxResponseTime, deadline - performance.now())
    const status = await fetchStatus(server, Math.max(1, Math.ceil(remainingTime)))
    if (status === 200) return undefined
    if (status !== undefined) lastState = `it responds with status ${status}`
    if (performance.now() >= nextCheck) {
      if (!(await isAlive())) return endedState
      nextCheck = performance.now() + alivePause
    }
    await sleep(pause)
  }
  return (await isAlive()) ? lastState : endedState
}

async function fetchStatus(server: JupyterServer, timeout: number): Promise<number | undefined> {
  try {
    const signal = AbortSignal.timeout(timeout)
    const response = await fetch(new URL('api/status', server.url), { headers: headersFor(server), signal })
    await response.body?.cancel()
    return response.status
  } catch {
    return undefined
  }
}
