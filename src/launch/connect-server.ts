import type { BuildEvent } from '../binderhub/build-event.ts'
import { isLoopback } from '../http/loopback.ts'
import { type JupyterClient, JupyterError } from '../jupyter/jupyter-client.ts'
import type { JupyterServer } from '../jupyter/jupyter-server.ts'
import { fetchKernels, type Kernels } from '../jupyter/kernel-specs.ts'
import { LaunchFailure } from './launch-failure.ts'
import type { LaunchServices } from './launch-request.ts'

/** Maximum number of attempts. A proxy may take some time to route requests to a server that is ready. */
const maxAttempts = 18
/** Pause after the first attempt, in milliseconds. The pause doubles after each attempt. */
const firstPause = 100
/** Maximum pause between two attempts, in milliseconds. */
const maxPause = 2_000

/**
 * Parses the address of a launched server.
 *
 * @throws LaunchFailure if it is not an https address. The message omits the query, which may contain a token.
 */
export function parseServer(
  { url: text, token }: NonNullable<BuildEvent['server']>,
  member: URL,
): JupyterServer {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.host))
  if (url === undefined || !isSafe) {
    const location = JSON.stringify(text.split(/[?#]/)[0]?.slice(0, 200))
    throw new LaunchFailure(
      'hub',
      `${member.host} launched a server at ${location}: expected an https address`,
    )
  }
  const urlToken = url.searchParams.get('token') ?? ''
  url.search = ''
  url.hash = ''
  url.pathname = url.pathname.replace(/(?<!\/)\/*$/, '/')
  return { url, token: token || urlToken }
}

/**
 * Waits for a launched server and fetches its kernels.
 *
 * @throws JupyterError if the response is not from a Jupyter server.
 * @see https://jupyter-server.readthedocs.io/en/latest/developers/rest-api.html
 */
export async function awaitKernels(
  client: JupyterClient,
  { sleep }: Pick<LaunchServices, 'sleep'>,
): Promise<Kernels> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchKernels(client)
    } catch (error) {
      const isTemporary = !(error instanceof JupyterError) || error.isTemporary
      if (client.signal.aborted || !isTemporary || attempt === maxAttempts) throw error
      await sleep(Math.min(maxPause, firstPause * 2 ** (attempt - 1)), client.signal)
    }
  }
}
