import { plural } from '../../wording.ts'
import type { Facts } from '../facts/facts.ts'
import { passed } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'launcher-dockerfiles'

/**
 * Checks that every launcher Dockerfile names an image. Otherwise mybinder.org cannot build it, and only users who
 * launch see the error.
 */
export function checkLauncherDockerfiles({ launcher }: Facts): MergeableFinding[] {
  const launchableBranches = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile)
  if (launchableBranches.length === 0) {
    return [
      {
        check,
        verdict: 'fail',
        what: `No branch of ${launcher.name} has a Dockerfile at the expected path`,
        why: 'Without a Dockerfile, there is nothing to launch and nothing to update.',
        fix: 'Write `FROM name:tag` with your image to .binder/Dockerfile on the default branch, or set the path with --dockerfile (in a workflow: `dockerfile`).',
      },
    ]
  }
  const findings = launchableBranches.flatMap(({ name, path, launches }): MergeableFinding[] => {
    if (launches.isKnown) return []
    return [
      {
        check,
        verdict: 'fail',
        what: `${path} on branch "${name}" of ${launcher.name} cannot be used: ${launches.reason}`,
        why: 'mybinder.org may be unable to build the branch, and updates do not change it.',
        fix: `In ${path} on branch "${name}", write FROM in one line, as \`FROM registry/name:tag\`. The next update adds the digest. If the branch should not be launched, delete the file.`,
        similar: {
          item: `"${name}" (${launches.reason})`,
          what: count => `The Dockerfiles on ${count} branches of ${launcher.name} cannot be used`,
        },
      },
    ]
  })
  return findings.length > 0
    ? findings
    : [passed(check, `${plural(launchableBranches.length, 'branch')} of ${launcher.name} can be launched`)]
}
