import { expect, test } from '@jest/globals'
import { checkBranchProtection } from '../../src/doctor/checks/branch-protection.ts'
import { foundValue } from '../../src/doctor/facts/facts.ts'
import type { BranchRules } from '../../src/github/branch-rules.ts'
import { healthyFacts, image, launcherBranch, pinned } from './healthy-facts.ts'
import { describeHealthy, describeProblems, type FactsChange, outage, withMain } from './problem-cases.ts'

const ruleset: BranchRules = {
  kind: 'ruleset',
  name: 'Reviewed',
  types: ['deletion', 'pull_request'],
  bypass: undefined,
  page: 'https://github.com/science/launcher/settings/rules/7',
}
const protection: BranchRules = {
  kind: 'protection',
  name: 'ma*',
  types: [],
  bypass: undefined,
  page: 'https://github.com/science/launcher/settings/branches',
}
/** Returns a launcher without problems, with the given rules on each of its branches. */
const withRules = (...rules: BranchRules[]): FactsChange => ({
  launcher: {
    branches: healthyFacts().launcher.branches.map(branch => ({ ...branch, rules: foundValue(rules) })),
  },
})

describeProblems([
  [
    'branch-protection',
    'warn',
    'a ruleset that requires pull requests, with a hidden bypass list',
    withRules(ruleset),
    'The ruleset "Reviewed" applies to branches "main", "development" of science/launcher with pull_request',
    'science/launcher/settings/rules/7',
  ],
  [
    'branch-protection',
    'fail',
    'a ruleset that no actor can bypass',
    withRules({ ...ruleset, bypass: 'nobody' }),
    'The ruleset "Reviewed" applies to',
    'add the app "GitHub Actions" to the bypass list',
  ],
  [
    'branch-protection',
    'warn',
    'a ruleset that only other actors can bypass',
    withRules({ ...ruleset, bypass: 'others' }),
    'The ruleset "Reviewed" applies to',
    'the workflow is already allowed to commit',
  ],
  [
    'branch-protection',
    'warn',
    'a rule that a commit can violate and that no actor can bypass',
    withRules({ ...ruleset, types: ['commit_message_pattern'], bypass: 'nobody' }),
    'with commit_message_pattern',
    'the workflow is already allowed to commit',
  ],
  [
    'branch-protection',
    'warn',
    'classic protection that requires reviews',
    withRules({ ...protection, types: ['pull_request'] }),
    'The branch protection rule "ma*" applies to branches "main", "development" of science/launcher with pull_request',
    'science/launcher/settings/branches',
  ],
  [
    'branch-protection',
    'warn',
    'classic protection without visible requirements',
    withRules(protection),
    'applies to branches "main", "development" of science/launcher',
    'science/launcher/settings/branches',
  ],
  [
    'branch-protection',
    'warn',
    'rules that cannot be read',
    {
      launcher: {
        branches: healthyFacts().launcher.branches.map(branch => ({ ...branch, rules: outage })),
      },
    },
    'The rules for branches "main", "development" of science/launcher cannot be read: registry.example',
    'science/launcher/rules',
  ],
])

describeHealthy([
  [
    'rules that a signed commit does not violate',
    {
      launcher: {
        branches: withMain({
          ...launcherBranch('main', `FROM ${image}:main@${pinned}`),
          rules: foundValue([
            {
              ...ruleset,
              types: ['required_signatures', 'non_fast_forward', 'deletion'],
              bypass: 'nobody',
            },
          ]),
        }),
      },
    },
  ],
  ['a ruleset that workflows can bypass', withRules({ ...ruleset, bypass: 'workflows' })],
])

/** Checks a branch for each list of rules. Another branch without a Dockerfile has the same rules. */
function check(
  ...rules: readonly ReturnType<typeof healthyFacts>['launcher']['branches'][number]['rules'][]
) {
  const { launcher, ...others } = healthyFacts()
  const branches = rules.flatMap((value, index) => {
    const branch = { ...launcherBranch(`branch-${index}`, `FROM ${image}:main@${pinned}\n`), rules: value }
    return [branch, { ...branch, name: `pages-${index}`, hasDockerfile: false }]
  })
  return checkBranchProtection({ ...others, launcher: { ...launcher, branches } })
}

test('explains the rules of one branch that cannot be read', () => {
  expect(check(outage)).toEqual([
    {
      check: 'branch-protection',
      verdict: 'warn',
      what: `The rules for branch "branch-0" of science/launcher cannot be read: ${outage.reason}`,
      why: 'update-launcher-sha commits directly to these branches. A rule that does not allow direct commits rejects the update.',
      fix: 'Check the rules at https://github.com/science/launcher/rules, or run the doctor again with a token that can read science/launcher.',
    },
  ])
})

test('groups by reason the branches whose rules cannot be read', () => {
  const hiddenRules = { isKnown: false, reason: 'it is hidden' } as const
  expect(check(hiddenRules, outage, foundValue([]), hiddenRules).map(({ what }) => what)).toEqual([
    'The rules for branches "branch-0", "branch-3" of science/launcher cannot be read: it is hidden',
    `The rules for branch "branch-1" of science/launcher cannot be read: ${outage.reason}`,
  ])
})

test('names only the launched branches to which a rule applies', () => {
  const rules = foundValue([{ ...protection, name: undefined }])
  expect(check(rules, foundValue([]), foundValue([ruleset])).map(({ what }) => what)).toEqual([
    'The branch protection rule applies to branch "branch-0" of science/launcher',
    'The ruleset "Reviewed" applies to branch "branch-2" of science/launcher with pull_request',
  ])
})

test('does not check the rules of a launcher that launches nothing', () => {
  expect(check()).toEqual([])
})

test('a ruleset whose requirements are hidden may reject the commit', () => {
  const [finding] = check(foundValue([{ ...ruleset, types: ['update'] }]))
  expect(finding?.why).toBe(
    'update-launcher-sha commits there directly. The rule rejects the commit unless the workflow can bypass it, which only administrators can see.',
  )
})

test.each([
  ...[
    'pull_request',
    'update',
    'required_status_checks',
    'merge_queue',
    'required_deployments',
    'workflows',
  ].map(type => [type, 'fail'] as const),
  ...[
    'code_scanning',
    'commit_message_pattern',
    'commit_author_email_pattern',
    'committer_email_pattern',
    'file_path_restriction',
  ].map(type => [type, 'warn'] as const),
  ['creation', 'pass'],
  ['required_linear_history', 'pass'],
] as const)('a ruleset with %s that no actor can bypass has the verdict %s', (type, verdict) => {
  const rules = foundValue([{ ...ruleset, types: [type], bypass: 'nobody' as const }])
  expect(check(rules).map(finding => finding.verdict)).toEqual([verdict])
})
