import { isGranted } from '../access.ts'
import { branchProtections } from '../protection.ts'
import { notFound, timestamp } from '../response.ts'
import { fullName, type Protection, type Repository, type RuleType } from '../state.ts'
import {
  apiUrl,
  encodePath,
  htmlUrl,
  nodeId,
  type RestCall,
  type RestOperations,
  readsMetadata,
} from './operation.ts'
import { paginate } from './pagination.ts'

/** ID of the GitHub Actions app, to which workflow tokens belong. */
const actionsAppId = 15368
/** ID of the maintain role. */
const maintainRoleId = 2

const parameters: Partial<Record<RuleType, Readonly<Record<string, unknown>>>> = {
  pull_request: {
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  },
  required_status_checks: {
    required_status_checks: [{ context: 'test' }],
    strict_required_status_checks_policy: false,
  },
}

function rulesJson({ rules, blocksCreation }: Protection): { type: string }[] {
  const types = blocksCreation ? [...rules, 'creation' as const] : rules
  return types.map(type => {
    const ruleParameters = type === 'creation' ? undefined : parameters[type]
    return { type, ...(ruleParameters === undefined ? {} : { parameters: ruleParameters }) }
  })
}

function rulesetId({ protections }: Repository, { name }: Protection): number {
  return [...new Set(protections.map(protection => protection.name))].indexOf(name) + 1
}

function rulesFor({ repository, params }: RestCall): unknown[] {
  const rulesets = branchProtections(repository, params.branch ?? '').filter(({ by }) => by === 'ruleset')
  return rulesets.flatMap(ruleset => {
    const source = {
      ruleset_source_type: 'Repository',
      ruleset_source: fullName(repository),
      ruleset_id: rulesetId(repository, ruleset),
    }
    return rulesJson(ruleset).map(rule => ({ ...rule, ...source }))
  })
}

/** Returns a ruleset, which consists of all rules with the same name. */
function rulesetJson({ state, repository, token, params }: RestCall): unknown {
  const id = Number(params.ruleset_id)
  const members = repository.protections.filter(rule => rulesetId(repository, rule) === id)
  const [ruleset] = members
  if (ruleset?.by !== 'ruleset') {
    throw notFound()
  }
  const isAdministrator = isGranted(token, repository, { permission: 'administration', level: 'write' })
  const actors = ruleset.allow.map(login =>
    login === 'github-actions[bot]'
      ? { actor_id: actionsAppId, actor_type: 'Integration', bypass_mode: 'always' }
      : { actor_id: maintainRoleId, actor_type: 'RepositoryRole', bypass_mode: 'always' },
  )
  return {
    id,
    node_id: nodeId('RRS', id),
    name: ruleset.name,
    target: 'branch',
    source_type: 'Repository',
    source: fullName(repository),
    enforcement: 'active',
    conditions: {
      ref_name: {
        include: members.flatMap(({ condition }) => condition.include),
        exclude: members.flatMap(({ condition }) => condition.exclude),
      },
    },
    rules: rulesJson(ruleset),
    ...(isAdministrator ? { bypass_actors: actors } : {}),
    current_user_can_bypass: ruleset.allow.includes(token?.login ?? '') ? 'always' : 'never',
    created_at: timestamp(repository.createdAt),
    updated_at: timestamp(repository.createdAt),
    _links: {
      self: { href: `${apiUrl(state, repository)}/rulesets/${id}` },
      html: { href: `${htmlUrl(state, repository)}/rules/${id}` },
    },
  }
}

export const rulesetOperations: RestOperations = {
  /**
   * Lists the rules of rulesets only, including for branches that do not exist:
   * https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
   */
  'repos/get-branch-rules': {
    requires: readsMetadata,
    handle: async call =>
      paginate(call, `rules/branches/${encodePath(call.params.branch ?? '')}`, rulesFor(call)),
  },
  /**
   * Returns a ruleset, with its bypass list only for administrators:
   * https://docs.github.com/rest/repos/rules#get-a-repository-ruleset
   */
  'repos/get-repo-ruleset': {
    requires: readsMetadata,
    handle: async call => ({ status: 200, body: rulesetJson(call) }),
  },
}
