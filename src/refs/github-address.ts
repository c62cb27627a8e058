import { parseRemote } from './git-remote.ts'
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
