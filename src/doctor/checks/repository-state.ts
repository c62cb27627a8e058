import type { Facts } from '../facts/facts.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'repository-state'

/**
 * Checks that the launcher is public, because mybinder.org never logs in, and that neither repository is archived,
 * because archived repositories accept no commits. Also reports repositories of which GitHub listed only some files,
 * because other checks then report nothing that depends on a missing file.
 */
export function checkRepositoryState({ source, launcher }: Facts): Finding[] {
  const findings: Finding[] = []
  if (launcher.isPrivate) {
    findings.push({
      check,
      verdict: 'fail',
      what: `${launcher.name} is private`,
      why: 'mybinder.org reads the launcher without a login, so every launch fails.',
      fix: `Open Settings → General → Danger Zone → Change visibility → Public, or run \`gh repo edit ${launcher.name} --visibility public\`.`,
    })
  }
  for (const { name, isArchived } of [source, launcher]) {
    if (!isArchived) continue
    findings.push({
      check,
      verdict: 'fail',
      what: `${name} is archived`,
      why: 'An archived repository accepts no commits and runs no workflows.',
      fix: `Open Settings → General → Danger Zone → Unarchive, or run \`gh repo unarchive ${name}\`.`,
    })
  }
  for (const { name, isTreeTruncated } of [source, launcher]) {
    if (isTreeTruncated) findings.push(truncatedTreeFinding(name))
  }
  return findings.length > 0
    ? findings
    : [passed(check, `${launcher.name} is public, and neither repository is archived`)]
}

function truncatedTreeFinding(name: string): Finding {
  return {
    check,
    verdict: 'warn',
    what: `Could not check all files of ${name}: GitHub lists only some of them`,
    why: 'Workflows, pages, notebooks or the Dockerfile may be among the files that were not listed. Checks that did not find these files report nothing.',
    fix: `Reduce the number of files on the default branch of ${name}: GitHub lists up to 100,000.`,
  }
}
