import { enabledWorkflows } from '../../workflows/workflow.ts'
import { imageBuilds } from '../facts/build-workflows.ts'
import type { Facts, SourceFacts } from '../facts/facts.ts'
import { type LaunchableRef, launchableRefs, startsOnPush } from '../facts/pushed-refs.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'ref-collisions'

/** Reports built refs that map to the same image tag and launcher branch, such as `a/b` and `a-b`. */
export function checkRefCollisions({ source, launcher }: Facts): Finding[] {
  const byBranch = new Map<string, string[]>()
  for (const { full, launcherBranch } of builtRefs(source)) {
    byBranch.set(launcherBranch, [...(byBranch.get(launcherBranch) ?? []), full])
  }
  const launched = new Set(launcher.branches.map(({ name }) => name))
  const findings = [...byBranch]
    .filter(([, sources]) => sources.length > 1)
    .map(([branch, sources]): Finding => {
      const isLaunched = launched.has(branch)
      return {
        check,
        verdict: isLaunched ? 'fail' : 'warn',
        what: `${sources.join(' and ')} of ${source.name} both mean launcher branch "${branch}"${isLaunched ? '' : ', which does not exist yet'}`,
        why: 'They push to the same image tag: what is launched is the one that was built last.',
        fix: `Rename one of them: \`git push origin ${sources.at(-1)}:${sources.at(-1)}-renamed :${sources.at(-1)}\`. With \`branch-variable\` the launcher refuses the wrong one meanwhile.`,
      }
    })
  return findings.length > 0
    ? findings
    : [
        passed(
          check,
          `No two branches or tags of ${source.name} that are built mean the same launcher branch`,
        ),
      ]
}

/** Refs that pushes build; all refs if no workflow builds on push, because a manual run may build any of them. */
function builtRefs(source: SourceFacts): LaunchableRef[] {
  const refs = launchableRefs(source)
  const pushed = enabledWorkflows(imageBuilds(source.workflows)).filter(({ events }) => events.has('push'))
  if (pushed.length === 0) return refs
  return refs.filter(({ full }) => pushed.some(builder => startsOnPush(builder, full)))
}
