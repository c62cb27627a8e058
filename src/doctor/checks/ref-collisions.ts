import { enabledWorkflows } from '../../workflows/workflow.ts'
import { imageBuilds } from '../facts/build-workflows.ts'
import type { Facts } from '../facts/facts.ts'
import { launchedImageWorkflows } from '../facts/launched-image-workflows.ts'
import { type LaunchableRef, launchableRefs, startsOnPush } from '../facts/pushed-refs.ts'
import { passed } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'ref-collisions'

/** Reports built refs that map to the same image tag and launcher branch, such as `a/b` and `a-b`. */
export function checkRefCollisions(facts: Facts): MergeableFinding[] {
  const { source, launcher } = facts
  const refsByBranch = new Map<string, string[]>()
  for (const { full, launcherBranch } of builtRefs(facts)) {
    refsByBranch.set(launcherBranch, [...(refsByBranch.get(launcherBranch) ?? []), full])
  }
  const launchedNames = new Set(launcher.branches.map(({ name }) => name))
  const findings = [...refsByBranch]
    .filter(([, collidingRefs]) => collidingRefs.length > 1)
    .map(([branch, collidingRefs]): MergeableFinding => {
      const isLaunched = launchedNames.has(branch)
      return {
        check,
        verdict: isLaunched ? 'fail' : 'warn',
        what: `${collidingRefs.join(' and ')} of ${source.name} map to the same launcher branch "${branch}"${isLaunched ? '' : ', which does not exist yet'}`,
        why: 'Builds of these refs push to the same image tag, so users launch the image that was built last.',
        fix: `Rename one of the refs: \`git push origin ${collidingRefs.at(-1)}:${collidingRefs.at(-1)}-renamed :${collidingRefs.at(-1)}\`. With \`branch-variable\`, the launcher rejects images built from the other ref until then.`,
        similar: {
          item: collidingRefs.join(' and '),
          what: count => `${count} groups of refs of ${source.name} map to the same launcher branch`,
        },
      }
    })
  return findings.length > 0
    ? findings
    : [
        passed(
          check,
          `All branches and tags of ${source.name} that are built map to different launcher branches`,
        ),
      ]
}

/** Returns the refs that pushes build; all refs if no workflow builds on push, because manual runs may build any ref. */
function builtRefs(facts: Facts): LaunchableRef[] {
  const refs = launchableRefs(facts.source)
  const pushBuilders = enabledWorkflows(imageBuilds(launchedImageWorkflows(facts))).filter(({ events }) =>
    events.has('push'),
  )
  if (pushBuilders.length === 0) return refs
  return refs.filter(({ full }) => pushBuilders.some(builder => startsOnPush(builder, full)))
}
