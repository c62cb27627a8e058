/** Launches servers on a JupyterHub, as BinderHub's `launcher.py` does (https://github.com/jupyterhub/binderhub). */
import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { HubImage, StartServer } from './launch.ts'

export interface HubAddress {
  /** Public address of the JupyterHub, with a trailing slash. */
  readonly url: string
  /** Token for the API of the JupyterHub. */
  readonly token: string
}

/** Maximum length of a user's name without its suffix. */
const maxPrefixLength = 32

/**
 * Returns a function that creates a user for each launch and starts the user's server. When JupyterHub reports that the
 * server is ready, the function returns the address and the token of the server.
 *
 * @param prepareImage Returns the name of the image to start. It may build the image.
 */
export function launchOnJupyterHub(
  hub: HubAddress,
  prepareImage: (image: HubImage) => string | Promise<string>,
): StartServer {
  return async image => {
    const user = userName(image)
    const imageName = await prepareImage(image)
    const userResponse = await request(hub, `users/${user}`)
    if (userResponse.status !== 201) return { failure: `Failed to create temporary user for ${imageName}` }
    const token = randomBytes(16).toString('base64url')
    const response = await request(hub, `users/${user}/servers/`, { token, image: imageName })
    const isReady = response.status === 201 || (response.status === 202 && (await awaitServer(hub, user)))
    if (!isReady) return { failure: `Image ${imageName} for user ${user} failed to launch` }
    return { url: `${hub.url}user/${user}/`, token }
  }
}

/** Returns a name such as `owner-name-x1y2z3a4`, whose suffix makes it unique. */
function userName({ repository }: HubImage): string {
  const prefix = repository.replaceAll('/', '-').toLowerCase()
  const isLong = prefix.length > maxPrefixLength
  return `${isLong ? `${prefix.slice(0, 15)}-${prefix.slice(-15)}` : prefix}-${randomBytes(4).toString('hex')}`
}

async function request({ url, token }: HubAddress, path: string, body?: object): Promise<Response> {
  const response = await fetch(`${url}hub/api/${path}`, {
    method: 'POST',
    headers: { authorization: `token ${token}` },
    body: body === undefined ? '' : JSON.stringify(body),
  })
  await response.body?.cancel()
  return response
}

/** Reads the events in which JupyterHub reports the progress of a server. @returns whether the server is ready. */
async function awaitServer({ url, token }: HubAddress, user: string): Promise<boolean> {
  const headers = { authorization: `token ${token}` }
  const { body } = await fetch(`${url}hub/api/users/${user}/server/progress`, { headers })
  if (body === null) return false
  for await (const line of createInterface(Readable.fromWeb(body as ReadableStream))) {
    const { ready, failed } = line.startsWith('data:') ? JSON.parse(line.slice(5)) : {}
    if (ready === true || failed === true) return ready === true
  }
  return false
}
