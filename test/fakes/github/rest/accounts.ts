import { isGranted } from '../access.ts'
import { ErrorResponse, notFound, timestamp } from '../response.ts'
import { fullName, type GitHubState, type GitHubToken, type Repository } from '../state.ts'
import { type RestOperations, readsMetadata } from './operation.ts'
import { accountJson, fullRepositoryJson } from './repository-json.ts'

const creationDate = new Date(0)

function userJson(state: GitHubState, login: string, type: string): Record<string, unknown> {
  return {
    ...accountJson(state, login, type),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: timestamp(creationDate),
    updated_at: timestamp(creationDate),
  }
}

function requireToken(token: GitHubToken | undefined): GitHubToken {
  if (token === undefined) {
    throw new ErrorResponse(401, 'Requires authentication')
  }
  return token
}

/** Returns the repositories granted to the token, without other public repositories. */
function grantedRepositories(state: GitHubState, token: GitHubToken): Repository[] {
  return state.repositories.filter(
    repository => fullName(repository) in token.repositories && isGranted(token, repository, readsMetadata),
  )
}

export const accountOperations: RestOperations = {
  /** @see https://docs.github.com/rest/users/users#get-the-authenticated-user */
  'users/get-authenticated': {
    requires: readsMetadata,
    handle: async ({ state, token }) => {
      const { kind, login } = requireToken(token)
      // Installation tokens have no user.
      if (kind !== 'pat') {
        throw new ErrorResponse(403, 'Resource not accessible by integration')
      }
      return { status: 200, body: userJson(state, login, 'User') }
    },
  },
  /** @see https://docs.github.com/rest/users/users#get-a-user */
  'users/get-by-username': {
    requires: readsMetadata,
    handle: async ({ state, params }) => {
      const requestedLogin = params.username?.toLowerCase()
      const repository = state.repositories.find(({ owner }) => owner.toLowerCase() === requestedLogin)
      const logins = [...state.tokens.values()].map(({ login }) => login)
      const login = repository?.owner ?? logins.find(item => item.toLowerCase() === requestedLogin)
      if (login === undefined) {
        throw notFound()
      }
      return { status: 200, body: userJson(state, login, repository?.organization ? 'Organization' : 'User') }
    },
  },
  /** @see https://docs.github.com/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
  'apps/list-repos-accessible-to-installation': {
    requires: readsMetadata,
    handle: async ({ state, token }) => {
      const requiredToken = requireToken(token)
      if (requiredToken.kind === 'pat') {
        throw new ErrorResponse(403, 'You must authenticate with an installation access token')
      }
      const repositories = grantedRepositories(state, requiredToken).map(item =>
        fullRepositoryJson(state, item, requiredToken),
      )
      return { status: 200, body: { total_count: repositories.length, repositories } }
    },
  },
  /** @see https://docs.github.com/rest/repos/repos#list-repositories-for-the-authenticated-user */
  'repos/list-for-authenticated-user': {
    requires: readsMetadata,
    handle: async ({ state, token }) => {
      const requiredToken = requireToken(token)
      if (requiredToken.kind !== 'pat') {
        throw new ErrorResponse(403, 'Resource not accessible by integration')
      }
      return {
        status: 200,
        body: grantedRepositories(state, requiredToken).map(item =>
          fullRepositoryJson(state, item, requiredToken),
        ),
      }
    },
  },
}
