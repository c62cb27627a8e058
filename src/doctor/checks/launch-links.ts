import { isBotBranch } from '../../refs/bot-branch.ts'
import { isSameRepositoryName } from '../../refs/github-repository.ts'
import { formatList } from '../../wording.ts'
import type { Facts } from '../facts/facts.ts'
import { findPageLinks, type PageLink } from '../facts/page-links.ts'
import type { WrittenName } from '../facts/written-links.ts'
import { type Finding, passedIfListed } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'launch-links'
const maxListedNames = 10

/** Reports launch links to missing branches in the pages, notebooks and scripts of both repositories. */
export function checkLaunchLinks({ source, launcher }: Facts): MergeableFinding[] {
  const links = [...findPageLinks(source, source.notebooks), ...findPageLinks(launcher)]
  const branches = launcher.branches.map(({ name }) => name)
  const launchedNames = new Set([...branches, ...launcher.tags])
  const ownLinks = links.filter(link => isSameRepositoryName(link.launcher, launcher.name))
  const findings = ownLinks.flatMap(link => [
    ...(mayExist(link.ref, ref => launchedNames.has(ref) || isCommit(ref) || isBotBranch(ref))
      ? []
      : [missingBranchFinding(link, branches)]),
    ...missingContentFindings(link, source),
  ])
  if (findings.length > 0) return findings
  if (ownLinks.some(({ isPublished }) => isPublished))
    return passedIfListed(
      check,
      [source, launcher],
      `All launch links (${ownLinks.length}) point to existing branches of ${launcher.name}`,
    )
  return source.isTreeTruncated || launcher.isTreeTruncated
    ? []
    : [missingLinkFinding(links, source.name, launcher.name)]
}

/**
 * Reports that no page has a launch link. A link to a former name of the launcher does not count, although GitHub
 * redirects the name.
 */
function missingLinkFinding(links: readonly PageLink[], source: string, launcher: string): Finding {
  const [owner] = launcher.split('/', 1)
  const otherLinks = links.filter(link => link.isPublished && link.launcher.startsWith(`${owner}/`))
  const [otherLink] = otherLinks
  const names = formatList([...new Set(otherLinks.map(link => link.launcher))], maxListedNames)
  const table = `Run \`binder-actions launch-table ${launcher}\` and copy the table of badges to README.md.`
  return {
    check,
    verdict: 'warn',
    what: `No page of ${source} or ${launcher} has a launch link to ${launcher}${otherLink === undefined ? '' : `; ${otherLink.place} links to ${names}`}`,
    why:
      otherLink === undefined
        ? 'Users cannot discover the launcher without a link.'
        : 'mybinder.org builds and caches an image for each name of a repository, so links with a former name do not launch the cached image.',
    fix:
      otherLink === undefined
        ? table
        : `If ${names} is a former name, write ${launcher} in ${otherLink.place}. ${table}`,
  }
}

function mayExist({ readings, isPlaceholder }: WrittenName, exists: (name: string) => boolean): boolean {
  return isPlaceholder || readings.some(exists)
}

/** Returns whether the ref is `HEAD` or looks like a commit SHA, full or abbreviated. */
function isCommit(ref: string): boolean {
  return /^[0-9a-f]{7,40}$/.test(ref) || ref === 'HEAD'
}

function missingBranchFinding(
  { place, launcher, ref }: PageLink,
  branches: readonly string[],
): MergeableFinding {
  return {
    check,
    verdict: 'fail',
    what: `A launch link in ${place} points to branch "${ref.name}" of ${launcher}, which does not exist`,
    why: 'The link opens an error page of mybinder.org.',
    fix: `Change the branch in ${place} to an existing branch (${formatList(branches, maxListedNames)}), or create the branch.`,
    similar: {
      item: `"${ref.name}" (${place})`,
      what: count => `${count} launch links point to branches of ${launcher} that do not exist`,
    },
  }
}

function missingContentFindings({ place, content }: PageLink, source: Facts['source']): MergeableFinding[] {
  if (content === undefined || !isSameRepositoryName(content.repository, source.name)) return []
  const existingNames = new Set([...source.branches, ...source.tags])
  if (mayExist(content.branch, name => existingNames.has(name))) return []
  return [
    {
      check,
      verdict: 'fail',
      what: `A launch link in ${place} pulls branch "${content.branch.name}" of ${source.name}, which does not exist`,
      why: 'The server starts, but nbgitpuller fails: users see an error instead of the notebook.',
      fix: `Replace the link in ${place} with the output of \`binder-actions launch-link ${source.name} --branch ${source.defaultBranch}\`.`,
      similar: {
        item: `"${content.branch.name}" (${place})`,
        what: count => `${count} launch links pull branches of ${source.name} that do not exist`,
      },
    },
  ]
}
