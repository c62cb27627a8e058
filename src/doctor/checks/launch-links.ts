import type { Facts, RepositoryFacts } from '../facts/facts.ts'
import { findWrittenLinks, type WrittenLink, type WrittenName } from '../facts/written-links.ts'
import { type Finding, passedIfListed } from '../report/finding.ts'

const check = 'launch-links'

interface PageLink extends WrittenLink {
  readonly page: string
}

/** Reports badges and links to mybinder.org, in both repositories, that lead to missing branches. */
export function checkLaunchLinks({ source, launcher }: Facts): Finding[] {
  const links = [source, launcher].flatMap(repository => findLinks(repository))
  const branches = launcher.branches.map(({ name }) => name)
  const launched = new Set([...branches, ...launcher.tags])
  const ours = links.filter(link => isSame(link.launcher, launcher.name))
  const findings = ours.flatMap(link => [
    ...(resolvesTo(link.ref, ref => launched.has(ref) || isCommit(ref))
      ? []
      : [brokenBranch(link, branches)]),
    ...brokenContent(link, source),
  ])
  if (findings.length > 0) return findings
  if (ours.length > 0)
    return passedIfListed(
      check,
      [source, launcher],
      `The launch links (${ours.length}) lead to branches of ${launcher.name} that exist`,
    )
  if (source.isTreeTruncated || launcher.isTreeTruncated) return []
  return [
    {
      check,
      verdict: 'warn',
      what: `No page of ${source.name} or ${launcher.name} has a launch link to ${launcher.name}`,
      why: 'Nobody finds the launcher who has not been told of it.',
      fix: `\`binder-actions launch-table ${launcher.name}\` prints a table of badges for the README.`,
    },
  ]
}

function findLinks({ name, pages }: RepositoryFacts): PageLink[] {
  return [...pages].flatMap(([path, text]) =>
    findWrittenLinks(text).map(link => ({ ...link, page: `${path} of ${name}` })),
  )
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function resolvesTo({ readings, isPlaceholder }: WrittenName, isThere: (name: string) => boolean): boolean {
  return isPlaceholder || readings.some(isThere)
}

/** Whether the ref is `HEAD` or looks like a commit SHA, full or abbreviated. */
function isCommit(ref: string): boolean {
  return /^[0-9a-f]{7,40}$/.test(ref) || ref === 'HEAD'
}

function brokenBranch({ page, launcher, ref }: PageLink, branches: readonly string[]): Finding {
  return {
    check,
    verdict: 'fail',
    what: `A launch link in ${page} leads to branch "${ref.name}" of ${launcher}, which does not exist`,
    why: 'Whoever clicks on it sees an error of mybinder.org.',
    fix: `Put one of the branches there are into it (${branches.join(', ')}), or create the branch.`,
  }
}

function brokenContent({ page, content }: PageLink, source: Facts['source']): Finding[] {
  if (content === undefined || !isSame(content.repository, source.name)) return []
  const there = new Set([...source.branches, ...source.tags])
  if (resolvesTo(content.branch, name => there.has(name))) return []
  return [
    {
      check,
      verdict: 'fail',
      what: `A launch link in ${page} pulls branch "${content.branch.name}" of ${source.name}, which does not exist`,
      why: 'The server starts, and then nbgitpuller fails: people see an error in place of the notebook.',
      fix: `Make the link anew: \`binder-actions launch-link ${source.name} --branch ${source.defaultBranch}\`.`,
    },
  ]
}
