import { isSameRepositoryName } from '../../refs/github-repository.ts'
import { parseRelease } from '../../refs/release.ts'
import { formatList, plural } from '../../wording.ts'
import type { Facts } from '../facts/facts.ts'
import { findPageLinks } from '../facts/page-links.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'missing-badges'
const maxListedNames = 10
const readme = /(?:^|\/)README[^/]*$/i

/**
 * Lists the launched branches and releases that neither README links to. The check passes, because missing badges alone
 * are not a problem. Launchers without any link are reported by `checkLaunchLinks`.
 */
export function checkMissingBadges({ source, launcher }: Facts): Finding[] {
  const links = [source, launcher]
    .flatMap(repository => findPageLinks(repository))
    .filter(link => isSameRepositoryName(link.launcher, launcher.name) && readme.test(link.path))
  if (links.length === 0 || source.isTreeTruncated || launcher.isTreeTruncated) return []
  const linkedNames = new Set(links.flatMap(({ ref }) => ref.readings))
  const missingNames = launcher.branches
    .filter(({ name, launches }) => launches.isKnown && !linkedNames.has(name))
    .map(({ name }) => name)
  if (missingNames.length === 0) return [passed(check, 'A README links to every launched branch')]
  const releases = missingNames.filter(name => parseRelease(name) !== undefined).length
  const counts = [
    ...(missingNames.length > releases ? [plural(missingNames.length - releases, 'branch')] : []),
    ...(releases > 0 ? [plural(releases, 'release')] : []),
  ]
  return [
    {
      ...passed(
        check,
        `Note: neither README has a badge for ${counts.join(' and ')} of ${launcher.name}: ${formatList(missingNames, maxListedNames)}`,
      ),
      why: 'Users cannot discover a branch without a link.',
      fix: `To add badges, run \`binder-actions launch-table ${launcher.name}\` and copy the table to the README of ${source.name}.`,
    },
  ]
}
