import { parseRemote } from './git-remote.ts'
import { type GitHubRepository, parseGitHubRepository } from './github-repository.ts'

const hosts = new Set(['github.com', 'www.github.com', 'ssh.github.com'])

/**
 * Parses `owner/name`, or an address of the repository on GitHub: of any of its pages, or for `git clone`.
 *
 * @throws Error naming the text and the accepted form.
 */
export function parseGitHubAddress(text: string): GitHubRepository {
  const remote = parseRemote(text.trim())
  if (remote === undefined || !hosts.has(remote.host)) return parseGitHubRepository(text)
  const [owner = '', name = ''] = remote.path.split('/')
  return parseGitHubRepository(`${owner}/${name.replace(/\.git$/, '')}`)
}
