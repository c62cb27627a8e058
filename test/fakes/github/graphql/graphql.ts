import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { ErrorResponse, type FakeResponse, timestamp } from '../response.ts'
import { nodeId } from '../rest/operation.ts'
import { accountId, type GitHubRequest, type GitHubState, type GitHubToken } from '../state.ts'
import { GraphqlErrorResponse } from './error-response.ts'
import { type FieldSource, field, resolveField } from './field.ts'
import { mutationRoot } from './mutations.ts'
import { repositoryObject, requireRepository } from './repository.ts'

export type Graphql = (request: GitHubRequest, token: GitHubToken | undefined) => Promise<FakeResponse>

/** Returns the root fields of queries: https://docs.github.com/graphql/reference/queries */
function queryRoot(state: GitHubState, token: GitHubToken): FieldSource {
  const { login } = token
  const resetTime = new Date(state.now().getTime() + 3_600_000)
  return {
    viewer: { __typename: 'User', login, databaseId: accountId(login), id: nodeId('U', accountId(login)) },
    rateLimit: field(['dryRun'], () => ({
      cost: 1,
      limit: 5000,
      nodeCount: 1,
      remaining: 4999,
      used: 1,
      resetAt: timestamp(resetTime),
    })),
    repository: field(['owner', 'name', 'followRenames'], ({ owner, name, followRenames }) =>
      repositoryObject(requireRepository(state, token, `${owner}/${name}`, followRenames ?? true)),
    ),
  }
}

/** Formats an error with GitHub's `type`, in addition to the fields of the GraphQL specification. */
function errorJson(error: GraphQLError): Record<string, unknown> {
  const { message, locations, path } = error.toJSON()
  const cause = error.originalError
  const type = cause instanceof GraphqlErrorResponse ? { type: cause.type } : {}
  const saml = type.type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {}
  return { ...type, ...(path ? { path } : {}), ...saml, ...(locations ? { locations } : {}), message }
}

function resultJson({ data, errors }: ExecutionResult): Record<string, unknown> {
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined ? {} : { errors: errors.map(errorJson) }),
  }
}

type GraphqlBody = {
  readonly query?: unknown
  readonly variables?: Readonly<Record<string, unknown>> | null
  readonly operationName?: string | null
}

/** Returns the root fields of a query: `createCommitOnBranch`, or `repository,viewer`. */
export function rootFields(body: unknown): string | undefined {
  const { query, operationName } = (body ?? {}) as GraphqlBody
  try {
    const operation = getOperationAST(parse(String(query)), operationName)
    const fields = operation?.selectionSet.selections.flatMap(selection =>
      selection.kind === 'Field' ? [selection.name.value] : [],
    )
    return fields?.join(',')
  } catch {
    return undefined
  }
}

async function executeQuery(
  state: GitHubState,
  schema: GraphQLSchema,
  request: GitHubRequest,
  token: GitHubToken,
): Promise<ExecutionResult> {
  const { query, variables, operationName } = (request.body ?? {}) as GraphqlBody
  if (typeof query !== 'string') {
    return { errors: [new GraphQLError('A query attribute must be specified and must be a string.')] }
  }
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    return { errors: [error as GraphQLError] }
  }
  const errors = validate(schema, document)
  if (errors.length > 0) {
    return { errors }
  }
  return execute({
    schema,
    document,
    rootValue: { ...queryRoot(state, token), ...mutationRoot(state, token) },
    variableValues: variables,
    operationName: operationName ?? null,
    fieldResolver: resolveField,
  })
}

/** Creates a fake of GitHub's GraphQL API with its public schema: https://docs.github.com/graphql */
export function createGraphql(state: GitHubState, schema: GraphQLSchema): Graphql {
  return async (request, token) => {
    if (request.method !== 'POST') {
      return new ErrorResponse(404, 'Not Found').response
    }
    if (token === undefined) {
      return new ErrorResponse(401, 'This endpoint requires you to be authenticated.').response
    }
    const result = await executeQuery(state, schema, request, token)
    for (const error of result.errors ?? []) {
      const cause = error.originalError
      // Rejections are expected. Other errors are invalid queries or responses, or fields that the fake GitHub lacks.
      if (!(cause instanceof GraphqlErrorResponse) || cause.isMalformed) {
        state.violations.push(`GraphQL ${request.operation ?? ''}: ${error.message}`)
      }
    }
    return { status: 200, body: resultJson(result) }
  }
}
