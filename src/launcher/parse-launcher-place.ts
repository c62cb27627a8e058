import { type GitHubRepository, parseGitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import type { LauncherPlace } from './launch-link.ts'
import { InvalidAddressError, parseBranchName, parseRepositoryAddress } from './launch-link-address.ts'

/**
 * Parses `owner/name/branch`, or the address of a branch, which may contain slashes.
 *
 * @throws Error that names the problem and the accepted form.
 */
export function parseLauncherPlace(text: string): LauncherPlace {
  const trimmedText = text.trim()
  const [owner = '', name = '', ...branch] = trimmedText.includes('://')
    ? splitLauncherAddress(trimmedText)
    : trimmedText.split('/')
  if (branch.length === 0) rejectLauncher(trimmedText, 'has no branch')
  // The page on mybinder.org decodes the ref in the address twice, other pages once.
  if (/%[0-9A-Fa-f]{2}/.test(text))
    rejectLauncher(trimmedText, 'has a "%" before two hex digits, which no launch link can encode')
  return {
    repository: parseLauncherRepository(trimmedText, owner, name),
    branch: parseBranchName(branch.join('/')),
  }
}

function parseLauncherRepository(text: string, owner: string, name: string): GitHubRepository {
  try {
    return parseGitHubRepository(`${owner}/${name}`)
  } catch {
    return rejectLauncher(text, 'does not name a GitHub repository')
  }
}

function splitLauncherAddress(text: string): string[] {
  try {
    const { repository, branch, path } = parseRepositoryAddress(text)
    if ('url' in repository) return rejectLauncher(text, 'is not on GitHub')
    return [repository.owner, repository.name, ...[branch, path].filter(part => part !== undefined)]
  } catch (error) {
    if (error instanceof InvalidAddressError) return rejectLauncher(text, error.problem)
    throw error
  }
}

function rejectLauncher(text: string, problem: string): never {
  throw new UserError(
    'launch-link-invalid',
    `the launcher ${JSON.stringify(text)} ${problem}: expected "owner/name/branch"`,
  )
}
