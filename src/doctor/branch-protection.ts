import type { Facts, LauncherBranchFacts } from './facts.ts'
import { type Finding, wellIfSeen } from './finding.ts'

const check = 'branch-protection'

/** Rules that a commit of the workflow does not fulfil; it is signed, and never forced. */
const blocking = [
  'pull_request',
  'update',
  'required_status_checks',
  'merge_queue',
  'required_deployments',
  'workflows',
]

/** The launcher's workflow commits straight to its branches. */
export function checkBranchProtection({ launcher }: Facts): Finding[] {
  const launchable = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile)
  const findings = launchable.flatMap(branch => judge(branch, launcher.name))
  if (findings.length > 0) return findings
  const what = `No rule keeps the workflow from the branches of ${launcher.name}`
  return wellIfSeen(
    check,
    launchable.map(({ rules }) => rules.isKnown),
    what,
  )
}

function judge({ name, isProtected, rules }: LauncherBranchFacts, launcher: string): Finding[] {
  const found = rules.isKnown ? rules.value.filter(type => blocking.includes(type)) : []
  const isClassic = isProtected && rules.isKnown && rules.value.length === 0
  if (found.length === 0 && !isClassic && rules.isKnown) return []
  const what = rules.isKnown
    ? `Branch "${name}" of ${launcher} is ${found.length > 0 ? `under the rules ${found.join(', ')}` : 'protected'}`
    : `The rules on branch "${name}" of ${launcher} cannot be seen: ${rules.reason}`
  return [
    {
      check,
      level: 'yellow',
      what,
      why: 'update-launcher-sha commits to it directly; where a pull request or a check is required, the commit is refused.',
      fix:
        `At https://github.com/${launcher}/settings/${isClassic ? 'branches' : 'rules'} let the app "GitHub Actions" bypass the rule` +
        ', or take this branch out of it. If a past update went through, it is allowed already.',
    },
  ]
}
