import * as v from 'valibot'
import { parseShape } from '../json.ts'
import { formatGitHubRepository, type GitHubRepository } from '../refs/github-repository.ts'
import type { GitHubClient } from './github-client.ts'
import { responseStatus } from './request-failure.ts'

/** Rules on a branch from one ruleset, or from one classic branch protection rule. */
export interface BranchRules {
  readonly kind: 'ruleset' | 'protection'
  /** Name of the ruleset, or pattern of the protection rule; undefined if it is hidden from the token. */
  readonly name: string | undefined
  /** Rule types, such as `pull_request`, `required_status_checks` or `update`. */
  readonly types: readonly string[]
  /** Actors that may bypass the rules; undefined if hidden from the token. Only administrators see them. */
  readonly bypass: 'nobody' | 'workflows' | 'others' | undefined
  /** URL of the settings page of the ruleset or protection rule. */
  readonly page: string
}

/** Fetches the rules on a branch. */
export type FetchBranchRules = (
  repository: GitHubRepository,
  branch: { readonly name: string; readonly isProtected: boolean },
) => Promise<readonly BranchRules[]>

/** ID of the GitHub Actions app, which workflow tokens belong to. It is the same in every repository. */
const actionsAppId = 15368

/**
 * Creates a function that fetches the rules on branches. Each ruleset is fetched only once. If a request fails, the
 * function throws an error with GitHub's message.
 *
 * @see https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
export function createBranchRulesReader(client: GitHubClient): FetchBranchRules {
  const rulesets = new Map<string, Promise<Pick<BranchRules, 'name' | 'bypass'>>>()
  return async (repository, { name: branch, isProtected }) => {
    const { owner, name: repo } = repository
    const rules = await client.paginate(client.rest.repos.getBranchRules, {
      ...{ owner, repo, branch, per_page: 100 },
    })
    const ids = new Set(rules.map(({ ruleset_id: id = 0 }) => id))
    const rulesetRules = await Promise.all(
      [...ids].map(async (id): Promise<BranchRules> => {
        const ownRules = rules.filter(({ ruleset_id: rulesetId = 0 }) => rulesetId === id)
        const key = `${formatGitHubRepository(repository)}#${id}`
        const ruleset = rulesets.get(key) ?? fetchRuleset(client, repository, id)
        rulesets.set(key, ruleset)
        const isOrganizationRule = ownRules[0]?.ruleset_source_type === 'Organization'
        const settings = isOrganizationRule ? `organizations/${owner}` : `${owner}/${repo}`
        const page = `https://github.com/${settings}/settings/rules/${id}`
        return { kind: 'ruleset', types: ownRules.map(({ type }) => type), page, ...(await ruleset) }
      }),
    )
    const classicRules = isProtected ? await fetchProtection(client, repository, branch) : undefined
    // GitHub may report a branch as protected because of rulesets alone; classic protection then adds nothing.
    const isClassicEmpty =
      classicRules === undefined || (classicRules.types.length === 0 && rulesetRules.length > 0)
    return isClassicEmpty ? rulesetRules : [...rulesetRules, classicRules]
  }
}

async function fetchRuleset(
  client: GitHubClient,
  { owner, name: repo }: GitHubRepository,
  id: number,
): Promise<Pick<BranchRules, 'name' | 'bypass'>> {
  const response = await client.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id }).catch(error => {
    // Only the ruleset's name and bypass list are hidden; its rules are known.
    if (responseStatus(error) === 403 || responseStatus(error) === 404) return undefined
    throw error
  })
  if (response === undefined) return { name: undefined, bypass: undefined }
  const { data } = response
  const actors = data.bypass_actors?.filter(({ bypass_mode: mode }) => mode !== 'pull_request')
  const includesWorkflows = actors?.some(({ actor_id: actor, actor_type: type }) => {
    return type === 'Integration' && actor === actionsAppId
  })
  const bypass = includesWorkflows ? 'workflows' : 'others'
  return { name: data.name, bypass: actors?.length === 0 ? 'nobody' : actors && bypass }
}

const query = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { refUpdateRule { pattern requiredApprovingReviewCount requiredStatusCheckContexts } }
  }
}`

const schema = v.object({
  repository: v.object({
    ref: v.nullable(
      v.object({
        refUpdateRule: v.nullable(
          v.object({
            pattern: v.string(),
            requiredApprovingReviewCount: v.nullable(v.number()),
            requiredStatusCheckContexts: v.nullable(v.array(v.nullable(v.string()))),
          }),
        ),
      }),
    ),
  }),
})

/**
 * Fetches the classic protection of a branch. A token with read access sees the requirements for commits, but not the
 * list of accounts that may push.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#refupdaterule
 */
async function fetchProtection(
  client: GitHubClient,
  repository: GitHubRepository,
  branch: string,
): Promise<BranchRules> {
  const { owner, name } = repository
  const response = await client.graphql(query, { owner, name, ref: `refs/heads/${branch}` })
  const label = `GitHub's response about the protection of branch "${branch}"`
  const rule = parseShape(schema, response, label).repository.ref?.refUpdateRule
  return {
    kind: 'protection',
    name: rule?.pattern,
    types: [
      ...((rule?.requiredApprovingReviewCount ?? 0) > 0 ? ['pull_request'] : []),
      ...((rule?.requiredStatusCheckContexts ?? []).length > 0 ? ['required_status_checks'] : []),
    ],
    bypass: undefined,
    page: `https://github.com/${owner}/${name}/settings/branches`,
  }
}
