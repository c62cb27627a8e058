import { plural } from '../../wording.ts'
import type { Facts } from '../facts/facts.ts'
import { type Finding, passed } from '../report/finding.ts'

const check = 'launcher-dockerfiles'

/**
 * Checks that every launcher Dockerfile names an image. mybinder.org builds from it, and only users who launch see the
 * error.
 */
export function checkLauncherDockerfiles({ launcher }: Facts): Finding[] {
  const launchable = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile)
  if (launchable.length === 0) {
    return [
      {
        check,
        verdict: 'fail',
        what: `No branch of ${launcher.name} has a Dockerfile where one was looked for`,
        why: 'There is nothing to launch, and nothing to update.',
        fix: 'Put `FROM name:tag` of your image into .binder/Dockerfile on the default branch, or name another path with --dockerfile.',
      },
    ]
  }
  const findings = launchable.flatMap(({ name, launches }): Finding[] => {
    if (launches.isKnown) return []
    return [
      {
        check,
        verdict: 'fail',
        what: `The Dockerfile on branch "${name}" of ${launcher.name} cannot be read: ${launches.reason}`,
        why: 'mybinder.org cannot build that branch, and no update will reach it.',
        fix: 'Write its FROM in one line, as `FROM registry/name:tag`; the next update adds the digest. A branch that is not meant to be launched should have no such file.',
      },
    ]
  })
  return findings.length > 0
    ? findings
    : [passed(check, `${plural(launchable.length, 'branch')} of ${launcher.name} can be launched`)]
}
