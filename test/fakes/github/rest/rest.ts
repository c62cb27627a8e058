import type { OpenAPIBackend } from 'openapi-backend'
import { canRead, isGranted, permissionError } from '../access.ts'
import { ErrorResponse, type FakeResponse, notFound } from '../response.ts'
import {
  findRenamedRepository,
  findRepository,
  fullName,
  type GitHubRequest,
  type GitHubState,
  type GitHubToken,
  type Repository,
} from '../state.ts'
import type { DispatchRunner } from '../workflow-runs.ts'
import type { RestOperation } from './operation.ts'
import { operations } from './operations.ts'
import { createRouter, type Match } from './router.ts'
import { checkRequest, checkResponse } from './validation.ts'

export type Rest = {
  /** Returns the operationId of the request in GitHub's description. */
  readonly operationId: (request: Pick<GitHubRequest, 'method' | 'path'>) => string | undefined
  readonly response: (request: GitHubRequest, token: GitHubToken | undefined) => Promise<FakeResponse>
}

/** Converts `/repositories/ID/…`, which GitHub uses in links and redirects, to the `/repos/…` path of the description. */
function namedPath(state: GitHubState, path: string): string {
  const [, id, subpath = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? []
  const repository = state.repositories.find(item => String(item.id) === id)
  return repository === undefined ? path : `/repos/${fullName(repository)}${subpath}`
}

/**
 * Redirects a request for a renamed repository:
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
function redirect(state: GitHubState, request: GitHubRequest, name: string): FakeResponse | undefined {
  const renamedRepository = findRenamedRepository(state, name)
  if (renamedRepository === undefined) {
    return undefined
  }
  const subpath = request.path.split('/').slice(4).join('/')
  const query = new URLSearchParams(request.query).toString()
  const url = `${state.url}/repositories/${renamedRepository.id}${subpath && `/${subpath}`}${query && `?${query}`}`
  return {
    // After 307, clients repeat a request with the same method and body. After 301, they send a GET.
    status: request.method === 'GET' || request.method === 'HEAD' ? 301 : 307,
    headers: { location: url },
    body: { message: 'Moved Permanently', url, documentation_url: 'https://docs.github.com/rest' },
  }
}

function authorize(operation: RestOperation, repository: Repository, token: GitHubToken | undefined): void {
  const { requires } = operation
  if (!canRead(token, repository)) {
    throw notFound()
  }
  if (!isGranted(token, repository, requires)) {
    throw token === undefined
      ? new ErrorResponse(401, 'Requires authentication')
      : new ErrorResponse(403, permissionError(token))
  }
  if (repository.archived && requires.level === 'write') {
    throw new ErrorResponse(403, 'Repository was archived so is read-only.')
  }
}

/** Placeholder for operations of a user, which have no repository. */
const noRepository = {} as Repository

type RestServices = {
  readonly state: GitHubState
  readonly runner: DispatchRunner
  readonly api: OpenAPIBackend
}

async function executeOperation(
  { state, runner, api }: RestServices,
  match: Match,
  request: GitHubRequest,
  token: GitHubToken | undefined,
): Promise<FakeResponse> {
  const operation = operations[match.operationId]
  if (operation === undefined) {
    throw new Error(`no handler for ${match.operationId}: add it to operations.ts`)
  }
  const name = `${match.params.owner}/${match.params.repo}`
  const repository = 'owner' in match.params ? findRepository(state, name) : noRepository
  if (repository === undefined) {
    const redirection = redirect(state, request, name)
    if (redirection === undefined) {
      throw notFound()
    }
    return redirection
  }
  if (repository !== noRepository) {
    authorize(operation, repository, token)
  }
  const problem = checkRequest(api, match, request)
  if (problem !== undefined) {
    state.violations.push(problem.violation)
    if (problem.rejection !== undefined) {
      throw problem.rejection
    }
  }
  const { params } = match
  const body = (request.body ?? {}) as Record<string, unknown>
  const accept = request.headers.accept ?? ''
  return operation.handle({ state, runner, repository, token, params, query: request.query, body, accept })
}

/** Creates a fake of GitHub's REST API: https://docs.github.com/rest */
export function createRest(state: GitHubState, runner: DispatchRunner, api: OpenAPIBackend): Rest {
  const route = createRouter(api)
  const findMatch = ({ method, path }: Pick<GitHubRequest, 'method' | 'path'>) =>
    route(method, namedPath(state, path))
  return {
    operationId: request => findMatch(request)?.operationId,
    response: async (request, token) => {
      const match = findMatch(request)
      if (match === undefined) {
        state.violations.push(
          `request ${request.method} ${request.path}: no operation that the fake GitHub supports`,
        )
        return notFound().response
      }
      const response = await executeOperation({ state, runner, api }, match, request, token).catch(
        (error: unknown) => {
          if (error instanceof ErrorResponse) {
            return error.response
          }
          throw error
        },
      )
      const violation = checkResponse(api, match.operationId, response)
      if (violation !== undefined) {
        state.violations.push(violation)
      }
      return response
    },
  }
}
