/** Host and path of a git remote. */
export interface Remote {
  /** Host in lower case, without a port. */
  readonly host: string
  /** Path of the repository, such as `owner/name` or `group/subgroup/project`, without `.git`. */
  readonly path: string
}

/** Parses the address of a git remote, `https://…`, `ssh://…` or `git@host:path`; undefined if it has another form. */
export function parseRemote(text: string): Remote | undefined {
  const [, scpHost = '', scpPath = ''] = /^(?:[^@/\s:]+@)?([^:/\s@]+):(?!\/)([^\s]+)$/.exec(text) ?? []
  if (scpHost.includes('.')) return remote(scpHost, scpPath)
  if (!/^(?:https?|ssh|git):\/\//.test(text) || !URL.canParse(text)) return undefined
  const { hostname, pathname } = new URL(text)
  return remote(hostname, pathname)
}

function remote(host: string, path: string): Remote {
  const parts = path.split('/').filter(part => part !== '')
  return { host: host.toLowerCase(), path: parts.join('/').replace(/\.git$/, '') }
}
