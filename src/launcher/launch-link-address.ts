import { type GitHubRepository, parseGitHubRepository } from '../refs/github-repository.ts'
import { isRefName } from '../refs/ref-name.ts'
import { UserError } from '../user-error.ts'
import { parseGitAddress } from './git-address.ts'
import type { ContentPlace } from './launch-link.ts'

/** First path segments of GitHub's own pages. No account has such a name. */
const gitHubPages = new Set(
  (
    'about apps collections enterprise explore features issues login marketplace new notifications orgs pricing ' +
    'pulls search security settings site sponsors stars topics trending'
  ).split(' '),
)
/** Branches that are unambiguous in an address: git does not allow the branches `main` and `main/x` together. */
const unambiguousBranches = new Set(['main', 'master', 'HEAD'])
/** End of an error message: the accepted forms of an address. */
const acceptedForms =
  'expected "owner/name", or the address of a git repository, such as https://github.com/owner/name'

/** Repository, branch and path in an address. */
export interface Address extends ContentPlace {
  /**
   * Whether the branch was guessed. The author must check it, because an address does not show where a branch with
   * slashes ends and the path begins.
   */
  readonly isBranchGuessed: boolean
}

/**
 * Parses `owner/name` on GitHub, or the address of a repository, or of a branch, folder or file in it, on any git host.
 *
 * @param branch branch, if known; it determines where the path starts in an address.
 * @throws Error that names the text, why it is not a repository, and the accepted forms.
 */
export function parseRepositoryAddress(text: string, branch?: string): Address {
  const trimmedText = text.trim()
  if (trimmedText === '')
    throw new UserError('launch-link-invalid', `no repository is given: ${acceptedForms}`)
  if (!trimmedText.isWellFormed()) reject(trimmedText, 'contains half of a surrogate pair')
  const remote = otherHost(trimmedText)
  if (remote !== undefined) {
    const { repository, segments } =
      parseGitAddress(remote.host, remote.path) ?? reject(trimmedText, 'is an account, not a repository')
    return segments.length === 0
      ? { repository, isBranchGuessed: false }
      : { repository, ...splitBranch(segments, branch) }
  }
  const [owner = '', name = '', view = '', ...segments] = splitAddress(trimmedText)
  if (gitHubPages.has(owner.toLowerCase())) reject(trimmedText, "is one of GitHub's own pages")
  if (name === '' && /^[\w-]+$/.test(owner)) reject(trimmedText, 'is an account, not a repository')
  let repository: GitHubRepository
  try {
    repository = parseGitHubRepository(`${owner}/${name}`)
  } catch {
    return reject(trimmedText, 'is not a repository')
  }
  const [first = '', ...others] = segments
  if (first !== '' && ['commit', 'commits', 'compare', 'pull'].includes(view))
    reject(trimmedText, 'is a page about changes, not a branch, folder or file')
  if (view === 'releases' && first === 'tag' && others.length > 0)
    return { repository, branch: parseBranchName(others.join('/')), isBranchGuessed: false }
  if (!['tree', 'blob', 'raw', 'edit', 'blame'].includes(view) || segments.length === 0) {
    return { repository, isBranchGuessed: false }
  }
  return { repository, ...splitBranch(segments, branch) }
}

/** Hosts that are handled separately: GitHub, and hosts without git repositories. */
const knownHosts = /(?:^|\.)(?:github\.com|mybinder\.org|github\.io)$/

/** Returns the host and the decoded path of an address that is not on GitHub; undefined for any other text. */
function otherHost(text: string): { readonly host: string; readonly path: string } | undefined {
  const [, scpHost, scpPath] = /^[^@/\s]+@([^:/\s]+):(?!\/)(.+)$/.exec(text) ?? []
  const [first = ''] = /^[^/\s]+(?=\/)/.exec(text) ?? []
  const address =
    scpHost !== undefined
      ? `https://${scpHost}/${scpPath}`
      : /^(?:https?|ssh|git):\/\//i.test(text)
        ? text
        : /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(first)
          ? `https://${text}`
          : ''
  if (!URL.canParse(address)) return undefined
  const url = new URL(address.replace(/^(?:ssh|git):/i, 'https:'))
  if (knownHosts.test(url.hostname)) return undefined
  const segments = url.pathname.split('/').filter(segment => segment !== '')
  // SSH and HTTPS use different ports.
  const host = /^ssh:/i.test(address) ? url.hostname : url.host
  return { host, path: segments.map(segment => decode(segment, text)).join('/') }
}

function splitAddress(text: string): string[] {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  const ssh = /^(?:[^@/\s]+@)([^:/\s]+):(?!\/)(.+)$/.exec(text)
  // Account names contain no dots.
  const [host = ''] = /^[^/\s]+(?=\/|$)/.exec(text) ?? []
  if (!isAddress && ssh === null && !/.\../.test(host)) {
    const segments = text.replace(/\/$/, '').split('/')
    if (segments.length > 2) reject(text, 'has more than two parts (enter a branch or a path separately)')
    return withoutGit(segments)
  }
  const address = ssh === null ? (isAddress ? text : `https://${text}`) : `ssh://${ssh[1]}/${ssh[2]}`
  if (!URL.canParse(address)) return reject(text, 'is not a URL')
  const { protocol, hostname, pathname } = new URL(address)
  if (!['https:', 'http:', 'ssh:', 'git:'].includes(protocol))
    reject(text, `has the unsupported protocol "${protocol}//"`)
  if (hostname === 'mybinder.org') reject(text, 'is already a launch link')
  if (hostname === 'gist.github.com') reject(text, 'is a gist')
  if (hostname.endsWith('.github.io')) reject(text, 'is a website, not the repository that it is built from')
  if (!['github.com', 'www.github.com'].includes(hostname)) reject(text, `is on ${hostname}, not on GitHub`)
  return withoutGit(pathname.split('/').filter(part => part !== '')).map(part => decode(part, text))
}

function withoutGit([owner = '', name = '', ...segments]: string[]): string[] {
  return [owner, name.replace(/\.git$/, ''), ...segments]
}

function decode(part: string, text: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return reject(text, `has invalid percent-encoding in "${part}"`)
  }
}

function splitBranch(
  segments: readonly string[],
  knownBranch: string | undefined,
): Omit<Address, 'repository'> {
  const fullPath = segments.join('/')
  if (knownBranch !== undefined && (fullPath === knownBranch || fullPath.startsWith(`${knownBranch}/`))) {
    return {
      branch: knownBranch,
      ...contentPath(fullPath.slice(knownBranch.length + 1)),
      isBranchGuessed: false,
    }
  }
  const [branch = '', ...path] = segments
  return {
    branch: parseBranchName(branch),
    ...contentPath(path.join('/')),
    isBranchGuessed: path.length > 0 && !unambiguousBranches.has(branch),
  }
}

function contentPath(text: string): { readonly path?: string } {
  return text === '' ? {} : { path: parseContentPath(text) }
}

function reject(text: string, problem: string): never {
  throw new InvalidAddressError(text, problem)
}

/** Error for text that is not the address of a repository. */
export class InvalidAddressError extends UserError {
  /** Predicate that completes a sentence whose subject is the text: `is a gist`. */
  readonly problem: string

  constructor(text: string, problem: string) {
    super('launch-link-invalid', `${JSON.stringify(text)} ${problem}: ${acceptedForms}`)
    this.problem = problem
  }
}

/**
 * Parses the name of a branch or tag.
 *
 * @throws Error when the name is invalid in git or is a commit ID.
 */
export function parseBranchName(text: string): string {
  const name = text.trim().replace(/^refs\/(?:heads|tags)\//, '')
  // A commit ID cannot be cloned as a branch, and GitHub does not allow branches with such names.
  if (/^[0-9a-f]{40}$/i.test(name))
    throw new UserError(
      'launch-link-invalid',
      `${JSON.stringify(text)} is a commit, which a launch link cannot open: enter a branch or a tag`,
    )
  if (isRefName(name)) return name
  throw new UserError(
    'launch-link-invalid',
    `${JSON.stringify(text)} is not a valid branch or tag name: git does not allow spaces, ~^:?*[\\, "..", "@{", ` +
      'or "/" at the start or the end',
  )
}

/**
 * Parses a path in the repository, without leading or trailing slashes.
 *
 * @throws Error when it leads outside the repository.
 */
export function parseContentPath(text: string): string {
  const path = text.replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, '')
  if (path === '')
    throw new UserError(
      'launch-link-invalid',
      `${JSON.stringify(text)} does not name a file or folder: leave the path empty to open the root of the repository`,
    )
  if (/[\p{Cc}\p{Cs}]/u.test(path))
    throw new UserError(
      'launch-link-invalid',
      `${JSON.stringify(text)} contains a control character or half of a surrogate pair: remove it`,
    )
  if (path.split('/').some(part => ['', '.', '..'].includes(part))) {
    throw new UserError(
      'launch-link-invalid',
      `${JSON.stringify(text)} is not a valid path: write it relative to the root of the repository, without "..", "." or an empty part`,
    )
  }
  return path
}
