import type { BranchRules } from '../../github/branch-rules.ts'
import { formatList } from '../../wording.ts'
import type { Facts, LauncherBranchFacts } from '../facts/facts.ts'
import { type Finding, passedIfRead } from '../report/finding.ts'
import type { MergeableFinding } from '../report/merge-similar.ts'

const check = 'branch-protection'
const maxListedNames = 10

/** Rule types that reject the workflow's commit, which is signed and never a force push. */
const rejectingTypes = [
  'pull_request',
  'update',
  'required_status_checks',
  'merge_queue',
  'required_deployments',
  'workflows',
]
/** Rule types that may reject the commit, depending on their parameters. */
const conditionalTypes = [
  'code_scanning',
  'commit_message_pattern',
  'commit_author_email_pattern',
  'committer_email_pattern',
  'file_path_restriction',
]

/** Checks that no rule rejects the commits that the launcher's workflow pushes directly to its branches. */
export function checkBranchProtection({ launcher }: Facts): MergeableFinding[] {
  const launchableBranches = launcher.branches.filter(({ hasDockerfile }) => hasDockerfile)
  const findings = [
    ...unreadableRulesFindings(launchableBranches, launcher.name),
    ...blockingRulesFindings(launchableBranches, launcher.name),
  ]
  if (findings.length > 0) return findings
  return passedIfRead(
    check,
    launchableBranches.map(() => true),
    `No rule blocks the workflow's commits to the branches of ${launcher.name}`,
  )
}

function unreadableRulesFindings(branches: readonly LauncherBranchFacts[], launcher: string): Finding[] {
  const unknownReason = ({ rules }: LauncherBranchFacts) => (rules.isKnown ? [] : [rules.reason])
  return [...new Set(branches.flatMap(unknownReason))].map(reason => {
    const hiddenBranches = branches.filter(branch => unknownReason(branch).includes(reason))
    return {
      check,
      verdict: 'warn',
      what: `The rules for ${formatNames(hiddenBranches)} of ${launcher} cannot be read: ${reason}`,
      why: 'update-launcher-sha commits directly to these branches. A rule that does not allow direct commits rejects the update.',
      fix: `Check the rules at https://github.com/${launcher}/rules, or run the doctor again with a token that can read ${launcher}.`,
    }
  })
}

/** Returns one finding per ruleset or protection rule, naming the branches it applies to. */
function blockingRulesFindings(
  branches: readonly LauncherBranchFacts[],
  launcher: string,
): MergeableFinding[] {
  const groups = new Map<string, { rules: BranchRules; affected: LauncherBranchFacts[] }>()
  for (const branch of branches) {
    for (const rules of branch.rules.isKnown ? branch.rules.value.filter(isBlocking) : []) {
      const key = JSON.stringify([rules.page, rules.name, rules.types])
      const group = groups.get(key) ?? { rules, affected: [] }
      group.affected.push(branch)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({ rules, affected }) =>
    blockingRulesFinding(rules, `${formatNames(affected)} of ${launcher}`, launcher),
  )
}

/** Returns whether the rules may block a commit. Classic protection always counts, because part of it is hidden. */
function isBlocking(rules: BranchRules): boolean {
  if (rules.bypass === 'workflows') return false
  return (
    rules.kind === 'protection' ||
    [...rejectingTypes, ...conditionalTypes].some(type => rules.types.includes(type))
  )
}

function blockingRulesFinding(rules: BranchRules, affected: string, launcher: string): MergeableFinding {
  const { kind, name, bypass, page } = rules
  const types = rules.types.filter(type => [...rejectingTypes, ...conditionalTypes].includes(type))
  const noun = kind === 'ruleset' ? 'The ruleset' : 'The branch protection rule'
  const isCertain = bypass === 'nobody' && types.some(type => rejectingTypes.includes(type))
  const requirements = types.length === 0 ? '' : ` with ${types.join(', ')}`
  return {
    check,
    verdict: isCertain ? 'fail' : 'warn',
    what: `${noun}${name === undefined ? '' : ` "${name}"`} applies to ${affected}${requirements}`,
    why: `update-launcher-sha commits there directly. ${reason(rules, isCertain, types.length > 0)}`,
    fix:
      `At ${page}, add the app "GitHub Actions" to the bypass list, or exclude the launched branches.` +
      (isCertain ? '' : ' If an earlier update was committed, the workflow is already allowed to commit.'),
    similar: {
      item: name === undefined ? affected : `"${name}"`,
      what: count =>
        `${count} ${kind === 'ruleset' ? 'rulesets' : 'branch protection rules'} apply to branches of ${launcher}${requirements}`,
    },
  }
}

function reason({ kind, bypass }: BranchRules, isCertain: boolean, hasRequirements: boolean): string {
  if (isCertain) return 'No one can bypass the rule, so it rejects every update.'
  if (bypass === 'others')
    return 'Some users or apps can bypass the rule, but the doctor cannot determine whether the workflow can.'
  if (kind === 'protection' && !hasRequirements) return 'Only administrators can see who may push.'
  return 'The rule rejects the commit unless the workflow can bypass it, which only administrators can see.'
}

function formatNames(branches: readonly LauncherBranchFacts[]): string {
  const names = branches.map(({ name }) => `"${name}"`)
  return `${names.length === 1 ? 'branch' : 'branches'} ${formatList(names, maxListedNames)}`
}
