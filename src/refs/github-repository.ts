import { FormatError } from '../user-error.ts'
import { parseRemote } from './git-remote.ts'

/** Repository on GitHub, as opposed to an image repository. */
export interface GitHubRepository {
  readonly owner: string
  readonly name: string
}

const owner = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/
const name = /^[A-Za-z0-9._-]{1,100}$/

/**
 * Parses `owner/name`.
 *
 * @throws Error that quotes the text and states the accepted form, with a suggested correction for a pasted URL.
 */
export function parseGitHubRepository(text: string): GitHubRepository {
  const [first = '', second = '', ...others] = text.split('/')
  if (others.length === 0 && owner.test(first) && name.test(second) && !/^\.{1,2}$/.test(second)) {
    return { owner: first, name: second }
  }
  const pastedPath = parseRemote(text.trim())?.path
  const suggestion = pastedPath?.split('/').length === 2 ? `; write "${pastedPath}"` : ''
  throw new FormatError(
    `${JSON.stringify(text)} is not a GitHub repository: expected "owner/name"${suggestion}`,
  )
}

/** Formats a repository as `owner/name`. */
export function formatGitHubRepository(repository: GitHubRepository): string {
  return `${repository.owner}/${repository.name}`
}

/** Returns whether two `owner/name` strings refer to the same repository. Like GitHub, ignores case. */
export function isSameRepositoryName(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase()
}
