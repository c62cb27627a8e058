import { resolveCommit } from '../git/objects.ts'
import type { GitReference } from '../git/refs.ts'
import { branchProtections } from '../protection.ts'
import { notFound } from '../response.ts'
import type { GitHubState, Repository } from '../state.ts'
import { commitJson } from './commits.ts'
import {
  apiUrl,
  encodePath,
  htmlUrl,
  nodeId,
  type RestCall,
  type RestOperations,
  readsContents,
  readsMetadata,
} from './operation.ts'
import { paginate } from './pagination.ts'

function branchName(ref: GitReference): string {
  return ref.name.slice('refs/heads/'.length)
}

function protectionUrl(state: GitHubState, repository: Repository, branch: string): string {
  return `${apiUrl(state, repository)}/branches/${encodePath(branch)}/protection`
}

async function requireBranch({ state, repository, params }: RestCall): Promise<GitReference> {
  const ref = await state.replica.readRef(repository, `refs/heads/${params.branch}`)
  if (ref === undefined) {
    throw notFound('Branch not found')
  }
  return ref
}

function shortBranchJson(state: GitHubState, repository: Repository, ref: GitReference): unknown {
  return {
    name: branchName(ref),
    commit: { sha: ref.oid, url: `${apiUrl(state, repository)}/commits/${ref.oid}` },
    protected: branchProtections(repository, branchName(ref)).length > 0,
  }
}

async function branchJson(call: RestCall): Promise<unknown> {
  const { state, repository } = call
  const ref = await requireBranch(call)
  const branch = branchName(ref)
  const isProtected = branchProtections(repository, branch).length > 0
  return {
    name: branch,
    commit: await commitJson(state, repository, ref.oid),
    _links: {
      self: `${apiUrl(state, repository)}/branches/${encodePath(branch)}`,
      html: `${htmlUrl(state, repository)}/tree/${encodePath(branch)}`,
    },
    protected: isProtected,
    protection: {
      enabled: isProtected,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: protectionUrl(state, repository, branch),
  }
}

async function tagJson(state: GitHubState, repository: Repository, ref: GitReference): Promise<unknown> {
  const name = ref.name.slice('refs/tags/'.length)
  const url = apiUrl(state, repository)
  const sha = (await resolveCommit(repository.directory, ref.name)) ?? ref.oid
  return {
    name,
    commit: { sha, url: `${url}/commits/${sha}` },
    zipball_url: `${url}/zipball/${encodePath(ref.name)}`,
    tarball_url: `${url}/tarball/${encodePath(ref.name)}`,
    node_id: nodeId('REF', repository.id, ref.name),
  }
}

export const branchOperations: RestOperations = {
  /** @see https://docs.github.com/rest/branches/branches#get-a-branch */
  'repos/get-branch': {
    requires: readsContents,
    handle: async call => ({ status: 200, body: await branchJson(call) }),
  },
  /** @see https://docs.github.com/rest/branches/branches#list-branches */
  'repos/list-branches': {
    requires: readsContents,
    handle: async call => {
      const refs = await call.state.replica.readRefs(call.repository, 'refs/heads/')
      const matchingRefs = refs.filter(
        ref =>
          call.query.protected === undefined ||
          String(branchProtections(call.repository, branchName(ref)).length > 0) === call.query.protected,
      )
      return paginate(call, 'branches', matchingRefs, slice =>
        slice.map(ref => shortBranchJson(call.state, call.repository, ref)),
      )
    },
  },
  /** @see https://docs.github.com/rest/repos/repos#list-repository-tags */
  'repos/list-tags': {
    requires: readsMetadata,
    handle: async call => {
      const refs = await call.state.replica.readRefs(call.repository, 'refs/tags/')
      const tags = await Promise.all(refs.toReversed().map(ref => tagJson(call.state, call.repository, ref)))
      return paginate(call, 'tags', tags)
    },
  },
  /** @see https://docs.github.com/rest/branches/branch-protection#get-branch-protection */
  'repos/get-branch-protection': {
    requires: { permission: 'administration', level: 'read' },
    handle: async call => {
      const ref = await requireBranch(call)
      const { state, repository } = call
      if (!branchProtections(repository, branchName(ref)).some(({ by }) => by === 'protection')) {
        throw notFound('Branch not protected')
      }
      const url = protectionUrl(state, repository, branchName(ref))
      return {
        status: 200,
        body: {
          url,
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: false,
            require_code_owner_reviews: false,
            required_approving_review_count: 1,
          },
          enforce_admins: { url: `${url}/enforce_admins`, enabled: true },
          allow_force_pushes: { enabled: false },
          allow_deletions: { enabled: false },
        },
      }
    },
  },
}
