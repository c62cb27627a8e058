import type { EventStream } from './event-stream.ts'

export interface HubImage {
  /** Name of the repository on GitHub, as `owner/name`. */
  readonly repository: string
  readonly commit: string
  /** Requested specification, as `gh/owner/name/ref`. */
  readonly spec: string
}

export interface HubServer {
  readonly url: string
  readonly token: string
}

/** Starts a server from an image. */
export type StartServer = (image: HubImage) => Promise<HubServer | { readonly failure: string }>

/** Starts a server and emits the events from `built` to `ready`. */
export async function launch(
  stream: EventStream,
  image: HubImage,
  message: string,
  startServer: StartServer | undefined,
): Promise<void> {
  const { repository, commit, spec } = image
  const slug = repository.replaceAll('/', '-2d').toLowerCase()
  const imageName = `registry.invalid/r2d-${slug}:${commit}`
  stream.emit({ phase: 'built', imageName, message })
  stream.emit({ phase: 'launching', message: 'Launching server...\n' })
  stream.emit({ phase: 'launching', message: 'Server requested\n' })
  const server =
    startServer === undefined
      ? { url: `https://hub.invalid/user/${slug}-x1y2z3a4/`, token: 'x-a-token' }
      : await startServer(image)
  if ('failure' in server) return stream.fail(server.failure)
  const { url, token } = server
  stream.emit({
    ...{ phase: 'ready', message: `server running at ${url}\n`, image: imageName },
    repo_url: `https://github.com/${repository}`,
    token,
    binder_ref_url: `https://github.com/${repository}/tree/${commit}`,
    binder_launch_host: 'https://hub.invalid/',
    binder_request: `v2/${spec}`,
    binder_persistent_request: `v2/gh/${repository}/${commit}`,
    url,
  })
}
