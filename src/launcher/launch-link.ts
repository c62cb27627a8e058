import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { UserError } from '../user-error.ts'
import { launchBadgeIn } from './launch-link-badge.ts'
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
  return launchBadgeIn('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder')
}

/** The launcher repository and the ref whose image is launched. */
export interface LauncherPlace {
  readonly repository: GitHubRepository
  readonly branch: string
}

/** The content that is cloned into the running image and opened there. */
export interface ContentPlace {
  readonly repository: GitHubRepository
  /** The default branch if absent. */
  readonly branch?: string
  /** Path of a file or folder; the top folder if absent. */
  readonly path?: string
}

export interface LaunchLink {
  readonly url: string
  /** Names the author should consider changing; the link is nevertheless correct for the current mybinder.org. */
  readonly warnings: readonly string[]
}

/**
 * Returns a link that starts the launcher's image, pulls a repository into it with nbgitpuller and opens one of its
 * files.
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

function pullArguments({ repository, branch, path }: ContentPlace): PullArguments {
  const folder = repository.name
  return {
    repo: `https://github.com/${formatGitHubRepository(repository)}`,
    branch: branch ?? null,
    // nbgitpuller clones into a folder named after the last part of the URL, and redirects the browser to this path
    // unchanged.
    urlpath: `lab/tree/${folder}${path === undefined ? '' : `/${asUrlPath(path)}`}`,
  }
}

/** Escapes only characters that would not be part of the path. The rest stays readable, and the browser encodes it. */
function asUrlPath(path: string): string {
  return path.replace(/[%#?\\]| $/g, encodeURIComponent)
}

function isSame(first: PullArguments, second: PullArguments): boolean {
  return first.repo === second.repo && first.branch === second.branch && first.urlpath === second.urlpath
}

const ambiguousCharacters = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g } as const

function renameWarnings(content: ContentPlace): string[] {
  return (['branch', 'path'] as const).flatMap(part => {
    const text = content[part]
    const found = [...new Set(text?.match(ambiguousCharacters[part]))].map(character =>
      JSON.stringify(character),
    )
    if (text === undefined || found.length === 0) return []
    return [
      `The ${part} ${JSON.stringify(text)} contains ${found.join(' and ')}. The link works on mybinder.org, but ` +
        'BinderHub versions before 2025, and tools that follow the URL standard, may decode another ' +
        `${part}. Rename the ${part} without ${found.length === 1 ? 'it' : 'them'} so that the link works everywhere.`,
    ]
  })
}
