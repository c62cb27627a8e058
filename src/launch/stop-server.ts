import { errorReason } from '../http/error-reason.ts'
import type { JupyterClient } from '../jupyter/jupyter-client.ts'
import type { LaunchServices } from './launch-request.ts'

/** Timeout for all requests together, in milliseconds. GitHub's runner ends a cancelled run after 7.5 s. */
const timeout = 6_500
/** Pause between two requests, in milliseconds. */
const pause = 500

/**
 * Stops a server. Repeats a failed request, because Jupyter responds with 500 and does not stop while one of its kernels
 * is starting. A failure is only logged, because the hub stops idle servers.
 */
export async function stopServer(
  client: JupyterClient,
  { log, sleep }: Pick<LaunchServices, 'log' | 'sleep'>,
): Promise<void> {
  const signal = AbortSignal.timeout(timeout)
  const { host } = client.server.url
  let problem = ''
  while (!signal.aborted) {
    try {
      const { status, body } = await client.send('api/shutdown', { body: {}, signal })
      await body?.cancel()
      if (status < 300) return
      problem = `it responds with ${status}`
      if (status < 500) break
    } catch (error) {
      problem ||= errorReason(error)
    }
    await sleep(pause, signal).catch(() => {})
  }
  log.info(`${host} did not stop its server: ${problem}`)
}
