import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import type { GitRepository } from './git-address.ts'
import { formatLaunchBadge } from './launch-link-badge.ts'
import {
  encodeStrictly,
  type PullArguments,
  protectFromEarlyDecoding,
  readAsMybinder,
  readAsStandard,
} from './launch-link-encoding.ts'

/**
 * Returns the launch URL of a launcher branch. Slashes in the branch are kept, because BinderHub reads the rest of the
 * path as the ref.
 */
export function launchUrl(launcherRepository: string, launcherBranch: string): string {
  const ref = launcherBranch.split('/').map(encodeStrictly).join('/')
  return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`
}

/** Returns the Binder badge in Markdown. */
export function launchBadge(launcherRepository: string, launcherBranch: string): string {
  return formatLaunchBadge('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder')
}

/** Launcher repository, and the ref whose image is launched. */
export interface LauncherPlace {
  readonly repository: GitHubRepository
  readonly branch: string
}

/** Content that is cloned into the running image and opened there. */
export interface ContentPlace {
  readonly repository: GitHubRepository | GitRepository
  /** Branch; the default branch if absent. */
  readonly branch?: string
  /** Path of a file or folder; the root of the repository if absent. */
  readonly path?: string
  /** Application that opens the content; JupyterLab if absent. */
  readonly application?: Application
}

/** Application that opens the content, or a path below the server's URL. */
export type Application =
  | { readonly kind: 'lab' | 'notebook' | 'rstudio' }
  | { readonly kind: 'url'; readonly urlPath: string }

/** URL of a launch link, and warnings about it. */
export interface LaunchLink {
  readonly url: string
  /** Warnings about names that other tools may decode differently. The link works on the current mybinder.org. */
  readonly warnings: readonly string[]
}

/**
 * Returns a link that starts the launcher's image, clones a repository into it with nbgitpuller and opens one of the
 * repository's files.
 *
 * @throws Error when no link can encode the content correctly.
 */
export function launchLink(launcher: LauncherPlace, content: ContentPlace): LaunchLink {
  const args = pullArguments(content)
  const pullQuery = (Object.entries(args) as [keyof PullArguments, string | null][])
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${encodeStrictly(protectFromEarlyDecoding(value ?? ''))}`)
    .join('&')
  const start = launchUrl(formatGitHubRepository(launcher.repository), launcher.branch)
  const url = `${start}?urlpath=${encodeStrictly(`git-pull?${pullQuery}`)}`
  if (!isSame(readAsMybinder(url), args))
    throw new UserError(
      'launch-link-invalid',
      `no launch link can encode ${[content.branch, content.path]
        .filter(text => text !== undefined)
        .map(text => `"${text}"`)
        .join(' and ')}: rename the branch or the path`,
    )
  return {
    url,
    warnings: isSame(readAsStandard(url), args) ? [] : renameWarnings(content),
  }
}

function pullArguments(content: ContentPlace): PullArguments {
  const { repository, branch } = content
  return {
    repo: 'url' in repository ? repository.url : `https://github.com/${formatGitHubRepository(repository)}`,
    branch: branch ?? null,
    urlpath: startPath(content),
  }
}

/**
 * Returns the path to which nbgitpuller redirects the browser unchanged. The content is in a folder named after the
 * last part of the repository's address.
 *
 * @see https://nbgitpuller.readthedocs.io/link.html, whose generator writes these paths.
 */
function startPath({ repository, path, application = { kind: 'lab' } }: ContentPlace): string {
  const place = `${repository.name}${path === undefined ? '' : `/${toUrlPath(path)}`}`
  switch (application.kind) {
    case 'lab':
      return `lab/tree/${place}`
    case 'notebook':
      return `tree/${place}`
    case 'rstudio':
      return 'rstudio/'
    case 'url':
      return application.urlPath
  }
}

/** Escapes only the characters that would end the path. The browser encodes all others. */
function toUrlPath(path: string): string {
  return path.replace(/[%#?\\]| $/g, encodeURIComponent)
}

function isSame(first: PullArguments, second: PullArguments): boolean {
  return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath
}

const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g } as const

function renameWarnings(content: ContentPlace): string[] {
  const { branch, path, application } = content
  const names = [
    ['branch', branch, ambiguousCharacters.branch],
    ['path', path, ambiguousCharacters.path],
    ['URL path', application?.kind === 'url' ? application.urlPath : undefined, ambiguousCharacters.branch],
  ] as const
  return names.flatMap(([kind, text, characters]) => {
    const foundCharacters = [...new Set(text?.match(characters))].map(character => JSON.stringify(character))
    if (text === undefined || foundCharacters.length === 0) return []
    return [
      `The ${kind} ${JSON.stringify(text)} contains ${foundCharacters.join(' and ')}. The link works on mybinder.org, but ` +
        'BinderHub versions before 2025, and tools that follow the URL standard, may decode another ' +
        `${kind}. Rename the ${kind} to a name without ${foundCharacters.length === 1 ? 'it' : 'them'}, so that the link works everywhere.`,
    ]
  })
}
