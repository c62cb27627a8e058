import { type GitHubRepository, parseGitHubRepository } from './github-repository.ts'

const hosts = new Set(['github.com', 'www.github.com', 'ssh.github.com'])

/**
 * Parses `owner/name`, the URL of any page of a repository on GitHub, or its address for `git clone`.
 *
 * @throws Error that names the text and the accepted form.
 */
export function parseGitHubAddress(text: string): GitHubRepository {
  const remote = parseRemote(text.trim())
  if (remote === undefined || !hosts.has(remote.host)) return parseGitHubRepository(text)
  const [owner = '', name = ''] = remote.path.split('/')
  return parseGitHubRepository(`${owner}/${name.replace(/\.git$/, '')}`)
}

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
