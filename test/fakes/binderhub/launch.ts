import type { EventStream } from './event-stream.ts'

export interface HubImage {
  /** `owner/name` on GitHub. */
  readonly repository: string
  readonly commit: string
  /** The requested specification: `gh/owner/name/ref`. */
  readonly spec: string
}

/** Events that a listener receives from the built image to the running server. */
export function launch(stream: EventStream, { repository, commit, spec }: HubImage, message: string): void {
  const slug = repository.replaceAll('/', '-2d').toLowerCase()
  const imageName = `registry.invalid/r2d-${slug}:${commit}`
  const url = `https://hub.invalid/user/${slug}-x1y2z3a4/`
  stream.emit({ phase: 'built', imageName, message })
  stream.emit({ phase: 'launching', message: 'Launching server...\n' })
  stream.emit({ phase: 'launching', message: 'Server requested\n' })
  stream.emit({
    ...{ phase: 'ready', message: `server running at ${url}\n`, image: imageName },
    repo_url: `https://github.com/${repository}`,
    token: 'x-a-token',
    binder_ref_url: `https://github.com/${repository}/tree/${commit}`,
    binder_launch_host: 'https://hub.invalid/',
    binder_request: `v2/${spec}`,
    binder_persistent_request: `v2/gh/${repository}/${commit}`,
    url,
  })
}
