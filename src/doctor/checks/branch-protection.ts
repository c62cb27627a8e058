import type { BranchRules } from '../../github/branch-rules.ts'
import type { Facts, LauncherBranchFacts } from '../facts/facts.ts'
import { type Finding, passedIfSeen } from '../report/finding.ts'

const check = 'branch-protection'

/** Rule types that reject the workflow's commit, which is signed and never a force push. */
const blockingTypes = [
  'pull_request',
  'update',
  'required_status_checks',
  'merge_queue',
  'required_deployments',
  'workflows',
]
/** Rule types that may reject it, depending on their parameters. */
const doubtful = [
  'code_scanning',
  'commit_message_pattern',
  'commit_author_email_pattern',
  'committer_email_pattern',
  'file_path_restriction',
]

/** Checks that no rule rejects the commits that the launcher's workflow pushes directly to its branches. */
export function checkBranchProtection({ launcher }: Facts): Finding[] {
  const launchable = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile)
  const findings = [...unreadableRules(launchable, launcher.name), ...activeRules(launchable, launcher.name)]
  if (findings.length > 0) return findings
  const what = `No rule keeps the workflow from the branches of ${launcher.name}`
  return passedIfSeen(
    check,
    launchable.map(() => true),
    what,
  )
}

function unreadableRules(branches: readonly LauncherBranchFacts[], launcher: string): Finding[] {
  const unknownReason = ({ rules }: LauncherBranchFacts) => (rules.isKnown ? [] : [rules.reason])
  return [...new Set(branches.flatMap(unknownReason))].map(reason => {
    const hidden = branches.filter(branch => unknownReason(branch).includes(reason))
    return {
      check,
      verdict: 'warn',
      what: `The rules on ${formatNames(hidden)} of ${launcher} cannot be seen: ${reason}`,
      why: 'update-launcher-sha commits there directly; where a rule is in its way, the commit is refused.',
      fix: `Look at https://github.com/${launcher}/rules yourself, or run this again with a token that may read ${launcher}.`,
    }
  })
}

/** Returns one finding per ruleset or protection rule, naming every branch it applies to. */
function activeRules(branches: readonly LauncherBranchFacts[], launcher: string): Finding[] {
  const sets = new Map<string, { rules: BranchRules; on: LauncherBranchFacts[] }>()
  for (const branch of branches) {
    for (const rules of branch.rules.isKnown ? branch.rules.value.filter(isBlocking) : []) {
      const key = JSON.stringify([rules.page, rules.name, rules.types])
      sets.set(key, { rules, on: [...(sets.get(key)?.on ?? []), branch] })
    }
  }
  return [...sets.values()].map(({ rules, on }) => explain(rules, `${formatNames(on)} of ${launcher}`))
}

/** Whether the rules may block a commit. Classic protection always counts, because part of it is hidden. */
function isBlocking(rules: BranchRules): boolean {
  if (rules.bypass === 'workflows') return false
  return (
    rules.kind === 'protection' || [...blockingTypes, ...doubtful].some(type => rules.types.includes(type))
  )
}

function explain(rules: BranchRules, on: string): Finding {
  const { kind, name, bypass, page } = rules
  const types = rules.types.filter(type => [...blockingTypes, ...doubtful].includes(type))
  const called = kind === 'ruleset' ? 'the ruleset' : 'the branch protection rule'
  const isCertain = bypass === 'nobody' && types.some(type => blockingTypes.includes(type))
  const asks = types.length === 0 ? '' : ` with ${types.join(', ')}`
  return {
    check,
    verdict: isCertain ? 'fail' : 'warn',
    what: `${called}${name === undefined ? '' : ` "${name}"`} holds on ${on}${asks}`.replace(/^t/, 'T'),
    why: `update-launcher-sha commits there directly; ${reason(rules, isCertain, types.length > 0)}`,
    fix:
      `At ${page} let the app "GitHub Actions" bypass it, or take what people launch out of it.` +
      (isCertain ? '' : ' If a past update went through, it is allowed already.'),
  }
}

function reason({ kind, bypass }: BranchRules, isCertain: boolean, isAsked: boolean): string {
  if (isCertain) return 'nobody may bypass this, so that every update is refused.'
  if (bypass === 'others')
    return 'some may bypass this, and whether the workflow is one of them cannot be told.'
  if (kind === 'protection' && !isAsked) return 'who may push is shown to administrators alone.'
  return 'such a commit is refused, unless the workflow may bypass this: who may is shown to administrators alone.'
}

function formatNames(branches: readonly LauncherBranchFacts[]): string {
  const names = branches.map(({ name }) => `"${name}"`)
  return `${names.length === 1 ? 'branch' : 'branches'} ${names.join(', ')}`
}
