import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import { launchBadgeIn } from './launch-link-badge.ts'
import {
  encodeStrictly,
  type PullArguments,
  protectFromEarlyDecoding,
  readAsToday,
  readPlainly,
} from './launch-link-encoding.ts'

/** Where people go to launch. The branch keeps its slashes: BinderHub takes the rest of the path as the ref. */
export function launchUrl(launcherRepository: string, launcherBranch: string): string {
  const ref = launcherBranch.split('/').map(encodeStrictly).join('/')
  return `https://mybinder.org/v2/gh/${launcherRepository}/${ref}`
}

/** Markdown of the well-known badge. */
export function launchBadge(launcherRepository: string, launcherBranch: string): string {
  return launchBadgeIn('markdown', launchUrl(launcherRepository, launcherBranch), 'Binder')
}

/** The launcher repository, and the ref of it whose image runs. */
export interface LauncherPlace {
  readonly repository: GitHubRepository
  readonly branch: string
}

/** What is cloned into the running image, and opened there. */
export interface ContentPlace {
  readonly repository: GitHubRepository
  /** Absent: the repository's default branch. */
  readonly branch?: string
  /** Of a file or folder; absent: the repository's top folder. */
  readonly path?: string
}

export interface LaunchLink {
  readonly url: string
  /** What the author should know or rename; the link is right for mybinder.org as it is today all the same. */
  readonly warnings: readonly string[]
}

/**
 * A link that starts the launcher's image, pulls a repository into it with nbgitpuller and opens a file of it.
 *
 * @throws Error when no link leads there, rather than one that leads elsewhere.
 */
export function launchLink(launcher: LauncherPlace, content: ContentPlace): LaunchLink {
  const wanted = pullArguments(content)
  const inner = (Object.entries(wanted) as [keyof PullArguments, string | null][])
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${encodeStrictly(protectFromEarlyDecoding(value ?? ''))}`)
    .join('&')
  const start = launchUrl(formatGitHubRepository(launcher.repository), launcher.branch)
  const url = `${start}?urlpath=${encodeStrictly(`git-pull?${inner}`)}`
  if (!isSame(readAsToday(url), wanted))
    throw new Error(`no launch link can carry ${JSON.stringify(content)}`)
  return {
    url,
    warnings: isSame(readPlainly(url), wanted) ? [] : renameWarnings(content),
  }
}

function pullArguments({ repository, branch, path }: ContentPlace): PullArguments {
  const folder = repository.name
  return {
    repo: `https://github.com/${formatGitHubRepository(repository)}`,
    branch: branch ?? null,
    // nbgitpuller clones into the last part of the address, and sends the browser to this path as it stands.
    urlpath: `lab/tree/${folder}${path === undefined ? '' : `/${asUrlPath(path)}`}`,
  }
}

/** Only what would not be part of a path: the rest stays readable, and the browser encodes it. */
function asUrlPath(path: string): string {
  return path.replace(/[%#?\\]| $/g, encodeURIComponent)
}

function isSame(one: PullArguments, other: PullArguments): boolean {
  return one.repo === other.repo && one.branch === other.branch && one.urlpath === other.urlpath
}

const troublesome = { branch: /[&#+]|%[0-9A-Fa-f]{2}/g, path: /[&#+%?\\]| $/g } as const

function renameWarnings(content: ContentPlace): string[] {
  return (['branch', 'path'] as const).flatMap(part => {
    const text = content[part]
    const found = [...new Set(text?.match(troublesome[part]))].map(character => JSON.stringify(character))
    if (text === undefined || found.length === 0) return []
    return [
      `The ${part} ${JSON.stringify(text)} holds ${found.join(' and ')}. The link is right for mybinder.org as it is ` +
        'today, but BinderHubs of before 2025, and tools that decode links by the standard, may look for another ' +
        `${part}. Rename the ${part} without ${found.length === 1 ? 'it' : 'them'} to be right everywhere.`,
    ]
  })
}
