/** Host and path of a git remote. */
export interface Remote {
  /** Host in lower case, without a port. */
  readonly host: string
  /** Path of the repository, such as `owner/name` or `group/subgroup/project`, without `.git`. */
  readonly path: string
}

/**
 * Parses the address of a git remote: `https://…`, `ssh://…` or `git@host:path`.
 *
 * @returns undefined for any other form.
 */
export function parseRemote(text: string): Remote | undefined {
  const [, scpHost = '', scpPath = ''] = /^(?:[^@/\s:]+@)?([^:/\s@]+):(?!\/)([^\s]+)$/.exec(text) ?? []
  if (scpHost.includes('.')) return makeRemote(scpHost, scpPath)
  if (!/^(?:https?|ssh|git):\/\//.test(text) || !URL.canParse(text)) return undefined
  const { hostname, pathname } = new URL(text)
  return makeRemote(hostname, pathname)
}

function makeRemote(host: string, path: string): Remote {
  const segments = path.split('/').filter(segment => segment !== '')
  return { host: host.toLowerCase(), path: segments.join('/').replace(/\.git$/, '') }
}
