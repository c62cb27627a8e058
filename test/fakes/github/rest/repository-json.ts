import { viewerPermission } from '../access.ts'
import { timestamp } from '../response.ts'
import { accountId, fullName, type GitHubState, type GitHubToken, type Repository } from '../state.ts'
import { apiUrl, htmlUrl, nodeId } from './operation.ts'

/** Returns an account in the format of the schema `simple-user`. */
export function accountJson(state: GitHubState, login: string, type: string): Record<string, unknown> {
  // The login of a bot contains brackets: it ends in "[bot]".
  const name = encodeURIComponent(login)
  const url = `${state.url}/users/${name}`
  return {
    login,
    id: accountId(login),
    node_id: nodeId('U', accountId(login)),
    avatar_url: `${state.url}/avatars/${name}`,
    gravatar_id: '',
    url,
    html_url: `${state.url}/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}

const links: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

/** Returns a repository in the format of the schema `minimal-repository`, for use in other objects. */
export function minimalRepositoryJson(state: GitHubState, repository: Repository): Record<string, unknown> {
  const url = apiUrl(state, repository)
  const type = repository.organization ? 'Organization' : 'User'
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: accountJson(state, repository.owner, type),
    private: repository.private,
    html_url: htmlUrl(state, repository),
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [name, `${url}${path}`])),
  }
}

const counts = [
  'forks_count',
  'stargazers_count',
  'watchers_count',
  'size',
  'open_issues_count',
  'subscribers_count',
  'network_count',
  'forks',
  'open_issues',
  'watchers',
]
const switches = [
  'has_downloads',
  'has_issues',
  'has_projects',
  'has_wiki',
  'has_pages',
  'has_discussions',
  'disabled',
]

/**
 * Returns a repository in the format of the schema `full-repository`:
 * https://docs.github.com/rest/repos/repos#get-a-repository
 */
export function fullRepositoryJson(
  state: GitHubState,
  repository: Repository,
  token: GitHubToken | undefined,
): Record<string, unknown> {
  const html = htmlUrl(state, repository)
  const creationTime = timestamp(repository.createdAt)
  const permission = viewerPermission(token, repository)
  return {
    ...minimalRepositoryJson(state, repository),
    git_url: `${html.replace(/^http/, 'git')}.git`,
    ssh_url: `git@${new URL(state.url).hostname}:${fullName(repository)}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    archived: repository.archived,
    visibility: repository.private ? 'private' : 'public',
    pushed_at: creationTime,
    created_at: creationTime,
    updated_at: creationTime,
    ...Object.fromEntries(counts.map(name => [name, 0])),
    ...Object.fromEntries(switches.map(name => [name, false])),
    ...(token === undefined
      ? {}
      : {
          permissions: {
            admin: permission === 'ADMIN',
            maintain: permission === 'ADMIN',
            push: permission !== 'READ',
            triage: permission !== 'READ',
            pull: true,
          },
        }),
  }
}
