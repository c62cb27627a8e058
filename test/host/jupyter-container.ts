import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HubServer } from '../fakes/binderhub/launch.ts'
import type { Engine } from './engine.ts'

export interface JupyterContainer {
  /** Name of the container. */
  readonly name: string
  readonly server: HubServer
}

/**
 * Starts Jupyter in a container, with a base URL and a token, as JupyterHub's spawner does. Resolves when the server
 * responds, because JupyterHub does not report a server earlier.
 *
 * @throws Error if the container cannot start.
 */
export async function startJupyterContainer(
  engine: Engine,
  image: string,
  user = 'launcher-x1y2',
): Promise<JupyterContainer> {
  const token = randomBytes(16).toString('hex')
  const base = `/user/${user}/`
  const jupyter = ['jupyter', 'lab', '--ip=0.0.0.0', '--port=8888', '--no-browser']
  const settings = [`--ServerApp.base_url=${base}`, `--IdentityProvider.token=${token}`]
  const name = `jupyter-${randomBytes(8).toString('hex')}`
  const options = ['--detach', `--name=${name}`, '--memory=2g', '--user=1000', '--publish=127.0.0.1::8888']
  try {
    await engine.docker(['run', ...options, image, ...jupyter, ...settings])
  } catch (error) {
    // Docker keeps a container that cannot start.
    await engine.docker(['rm', '--force', name])
    throw error
  }
  const port = (await engine.docker(['port', name, '8888'])).stdout.trim().split(':').at(-1)
  const server = { url: `http://127.0.0.1:${port}${base}`, token }
  await waitForServer(server)
  return { name, server }
}

async function waitForServer({ url, token }: HubServer): Promise<void> {
  for (;;) {
    const headers = { authorization: `token ${token}` }
    const response = await fetch(`${url}api/status`, { headers }).catch(() => undefined)
    await response?.body?.cancel()
    if (response?.status === 200) return
    await sleep(200)
  }
}
