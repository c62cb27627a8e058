import type { GitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'

/** Ruleset rule that applies to a branch. */
export interface WriteRule {
  readonly type: string
  /** ID of the ruleset. */
  readonly id: number | undefined
  readonly source: string | undefined
}

/** Branch to which rules may apply. */
export interface RuleTarget {
  readonly repository: GitHubRepository
  readonly branch: string
}

/** Rule types that a new branch and a signed commit on top of the head satisfy. */
const satisfiedRules = new Set([
  'deletion',
  'non_fast_forward',
  'required_linear_history',
  'required_signatures',
])

/**
 * Lists the ruleset rules on a branch. Anyone who can see the repository may read them; only administrators may read
 * classic protection rules.
 */
export async function listRules(
  client: GitHubClient,
  { repository, branch }: RuleTarget,
): Promise<WriteRule[]> {
  const request = { owner: repository.owner, repo: repository.name, branch, per_page: 100 }
  const rules = await client.paginate(client.rest.repos.getBranchRules, request).catch(() => [])
  return rules.map(({ type, ruleset_id: id, ruleset_source: source }) => ({ type, id, source }))
}

/** Lists the rules that can reject a new branch or a commit, and that the token cannot bypass. */
export async function listBlockingRules(client: GitHubClient, branch: RuleTarget): Promise<WriteRule[]> {
  const rules = (await listRules(client, branch)).filter(({ type }) => !satisfiedRules.has(type))
  const isBypassed = await Promise.all(rules.map(rule => mayBypass(client, branch.repository, rule)))
  return rules.filter((_rule, index) => !isBypassed[index])
}

async function mayBypass(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  { id }: WriteRule,
): Promise<boolean> {
  if (id === undefined) return false
  const request = client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id })
  return request.then(
    ({ data }) => data.current_user_can_bypass === 'always',
    () => false,
  )
}
