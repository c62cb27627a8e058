import { readAsToday } from '../launcher/launch-link-encoding.ts'
import type { Facts, RepositoryFacts } from './facts.ts'
import { type Finding, well } from './finding.ts'

const check = 'launch-links'

interface LaunchLink {
  readonly page: string
  readonly launcher: string
  readonly ref: string
  /** What nbgitpuller is told to clone. */
  readonly content: { readonly repository: string; readonly branch: string } | undefined
}

/** Badges and links to mybinder.org, in both repositories, that lead to branches which are not there. */
export function checkLaunchLinks({ source, launcher }: Facts): Finding[] {
  const links = [source, launcher].flatMap(repository => findLinks(repository))
  const launched = new Set(launcher.branches.map(({ name }) => name))
  const ours = links.filter(link => isSame(link.launcher, launcher.name))
  const findings = ours.flatMap(link => [
    ...(launched.has(link.ref) || isCommit(link.ref) ? [] : [brokenBranch(link, [...launched])]),
    ...brokenContent(link, source),
  ])
  if (findings.length > 0) return findings
  if (ours.length > 0)
    return [well(check, `The launch links (${ours.length}) lead to branches of ${launcher.name} that exist`)]
  return [
    {
      check,
      level: 'yellow',
      what: `No page of ${source.name} or ${launcher.name} has a launch link to ${launcher.name}`,
      why: 'Nobody finds the launcher who has not been told of it.',
      fix: `\`binder-actions launch-table ${launcher.name}\` prints a table of badges for the README.`,
    },
  ]
}

const address =
  /https?:\/\/(?:[\w-]+\.)*mybinder\.org\/v2\/gh\/([\w.-]+)\/([\w.-]+)\/([^\s?#"'<>()[\]|]+)(\?[^\s"'<>()[\]|]*)?/g

function findLinks({ name, pages }: RepositoryFacts): LaunchLink[] {
  return [...pages].flatMap(([path, text]) =>
    [...text.matchAll(address)].map(([, owner, repo, ref = '', query = '']) => ({
      page: `${path} of ${name}`,
      launcher: `${owner}/${repo}`,
      ref: decode(ref.replace(/[.,;:]+$|\/+$/, '')),
      content: readContent(query.replaceAll('&amp;', '&')),
    })),
  )
}

/** As mybinder.org's page reads it; the branch was encoded once too often by an older maker of links. */
function readContent(query: string): LaunchLink['content'] {
  try {
    const { repo, branch } = readAsToday(`https://mybinder.org/${query}`)
    const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      decode(repo ?? ''),
    )?.[1]
    return repository === undefined || branch === null ? undefined : { repository, branch: decode(branch) }
  } catch {
    return undefined
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref) || ref === 'HEAD'
}

function brokenBranch({ page, launcher, ref }: LaunchLink, branches: readonly string[]): Finding {
  return {
    check,
    level: 'red',
    what: `A launch link in ${page} leads to branch "${ref}" of ${launcher}, which does not exist`,
    why: 'Whoever clicks on it sees an error of mybinder.org.',
    fix: `Put one of the branches there are into it (${branches.join(', ')}), or create the branch.`,
  }
}

function brokenContent({ page, content }: LaunchLink, source: Facts['source']): Finding[] {
  if (content === undefined || !isSame(content.repository, source.name)) return []
  if ([...source.branches, ...source.tags].includes(content.branch)) return []
  return [
    {
      check,
      level: 'red',
      what: `A launch link in ${page} pulls branch "${content.branch}" of ${source.name}, which does not exist`,
      why: 'The server starts, and then nbgitpuller fails: people see an error in place of the notebook.',
      fix: `Make the link anew: \`binder-actions launch-link ${source.name} --branch ${source.defaultBranch}\`.`,
    },
  ]
}
