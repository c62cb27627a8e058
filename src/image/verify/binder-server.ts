import { randomBytes } from 'node:crypto'
import type { Container } from '../../docker/container.ts'
import { awaitServer, endedState, type JupyterServer } from '../../jupyter/jupyter-server.ts'

/** User ID of every server that Zero to JupyterHub starts, regardless of the image's `USER`. */
export const binderUser = '1000'
/** Memory limit of a server on mybinder.org, in Docker's format. */
export const binderMemory = '2g'

/** BinderHub's launcher: starts JupyterLab if it is installed, otherwise the classic notebook. */
const launcher = `import os, sys
try:
    import jupyterlab
    program = 'jupyter-lab' if int(jupyterlab.__version__.split('.')[0]) >= 3 else 'jupyter-notebook'
except Exception:
    program = 'jupyter-notebook'
os.execvp(program, [program] + sys.argv[1:])`

/** Token and base path of a server. */
export interface BinderServer {
  readonly token: string
  readonly base: string
}

/** Returns a server with a new random token. */
export function createBinderServer(): BinderServer {
  return { token: randomBytes(16).toString('hex'), base: '/user/binder-actions/' }
}

/**
 * Waits until the server in a container responds.
 *
 * @param timeout milliseconds.
 * @returns the server, and the reason why it does not respond; undefined if it responds.
 */
export async function awaitBinderServer(
  container: Container,
  { token, base }: BinderServer,
  timeout: number,
): Promise<{ readonly server: JupyterServer; readonly obstacle: string | undefined }> {
  const server = { url: new URL(base, `http://127.0.0.1:${container.port ?? 0}`), token }
  if (container.port === undefined) return { server, obstacle: endedState }
  return { server, obstacle: await awaitServer(server, timeout, () => container.isRunning()) }
}

/**
 * Returns the command with which BinderHub starts an image.
 *
 * @see https://github.com/jupyterhub/binderhub, binderspawner_mixin.py, for the options.
 */
export function binderCommand(port: number, { token, base }: BinderServer): string[] {
  const options = [
    `--NotebookApp.base_url=${base}`,
    `--NotebookApp.token=${token}`,
    '--NotebookApp.trust_xheaders=True',
  ]
  return ['python3', '-c', launcher, '--ip=0.0.0.0', `--port=${port}`, ...options]
}
