import { launcherBranchOf, parseSourceRef } from '../git/source-ref.ts'
import type { Facts } from './facts.ts'
import { type Finding, well } from './finding.ts'

const check = 'ref-collisions'

/** `a/b` and `a-b` become the same image tag and the same launcher branch. */
export function checkRefCollisions({ source, launcher }: Facts): Finding[] {
  const byBranch = new Map<string, string[]>()
  const refs = [
    ...source.branches.map(name => `refs/heads/${name}`),
    ...source.tags.map(name => `refs/tags/${name}`),
  ]
  for (const full of refs) {
    const branch = branchOrUndefined(full)
    if (branch !== undefined) byBranch.set(branch, [...(byBranch.get(branch) ?? []), full])
  }
  const launched = new Set(launcher.branches.map(({ name }) => name))
  const findings = [...byBranch]
    .filter(([, sources]) => sources.length > 1)
    .map(([branch, sources]): Finding => {
      const isLaunched = launched.has(branch)
      return {
        check,
        level: isLaunched ? 'red' : 'yellow',
        what: `${sources.join(' and ')} of ${source.name} both mean launcher branch "${branch}"${isLaunched ? '' : ', which does not exist yet'}`,
        why: 'They push to the same image tag: what is launched is the one that was built last.',
        fix: `Rename one of them: \`git push origin ${sources.at(-1)}:${sources.at(-1)}-renamed :${sources.at(-1)}\`. With \`branch-variable\` the launcher refuses the wrong one meanwhile.`,
      }
    })
  return findings.length > 0
    ? findings
    : [well(check, `No two branches or tags of ${source.name} mean the same launcher branch`)]
}

/** Names that git has and no ref of an image can be made of are nobody's launcher branch. */
function branchOrUndefined(full: string): string | undefined {
  try {
    return launcherBranchOf(parseSourceRef(full))
  } catch {
    return undefined
  }
}
