import type { ErrorObject } from 'ajv'
import type { OpenAPIBackend } from 'openapi-backend'
import { ErrorResponse, type FakeResponse } from '../response.ts'
import type { GitHubRequest } from '../state.ts'
import type { Match } from './router.ts'

function fieldPath(error: ErrorObject): string {
  return error.instancePath.replace(/^\/requestBody\/?/, '').replaceAll('/', '.')
}

/** Returns GitHub's message for a body that violates the schema. */
function errorMessage(error: ErrorObject, body: unknown): string {
  const field = fieldPath(error)
  const value = field
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], body)
  const { missingProperty, limit, type } = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'required':
      return `${JSON.stringify(missingProperty)} wasn't supplied.`
    case 'maxProperties':
      return `No more than ${limit} properties are allowed; ${Object.keys(value ?? {}).length} were supplied.`
    case 'maxLength':
      return `Only ${limit} characters are allowed; ${String(value).length} were supplied.`
    case 'type':
      return `For 'properties/${field}', ${JSON.stringify(value)} is not a ${type}.`
    default:
      return `For 'properties/${field}', ${JSON.stringify(value)} ${error.message}.`
  }
}

/**
 * Returns a request's violation of GitHub's description, and GitHub's response to it. Returns undefined if there is no
 * violation. An unknown query parameter is a violation: GitHub ignores it, but the caller expects an effect.
 */
export function checkRequest(
  api: OpenAPIBackend,
  match: Match,
  request: GitHubRequest,
): { readonly violation: string; readonly rejection: ErrorResponse | undefined } | undefined {
  const hasRequestBody =
    (api.getOperation(match.operationId) as OperationWithBody | undefined)?.requestBody !== undefined
  const body = request.body ?? (hasRequestBody ? {} : undefined)
  const result = api.validateRequest(
    {
      method: request.method,
      path: match.canonicalPath,
      headers: { ...request.headers },
      query: { ...request.query },
      body,
    },
    match.operationId,
  )
  const errors = [...(result.errors ?? []), ...unknownProperties(api, match, body)]
  const [first] = errors
  if (first === undefined) {
    return undefined
  }
  const details = errors.map(
    error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  )
  const isIgnored = errors.every(error => error.keyword === 'additionalProperties')
  return {
    violation: `request ${request.method} ${request.path} (${match.operationId}): ${details.join('; ')}`,
    rejection: isIgnored
      ? undefined
      : new ErrorResponse(
          422,
          `Invalid request.\n\n${errors.map(item => errorMessage(item, body)).join('\n')}`,
        ),
  }
}

type OperationWithBody = {
  readonly requestBody?: { readonly content?: Record<string, { schema?: { properties?: object } }> }
}

/** Finds unknown fields, such as misspelled optional fields, which pass the schema and which GitHub silently ignores. */
function unknownProperties(api: OpenAPIBackend, match: Match, body: unknown): ErrorObject[] {
  const operation = api.getOperation(match.operationId) as OperationWithBody | undefined
  const knownProperties = operation?.requestBody?.content?.['application/json']?.schema?.properties
  if (knownProperties === undefined || typeof body !== 'object' || body === null) {
    return []
  }
  return Object.keys(body)
    .filter(name => !(name in knownProperties))
    .map(additionalProperty => ({
      instancePath: '/requestBody',
      schemaPath: '',
      keyword: 'additionalProperties',
      params: { additionalProperty },
      message: 'must NOT have additional properties',
    }))
}

const commonStatuses = new Set([301, 307, 400, 401, 403, 404, 422])

type Responses = { readonly responses?: Readonly<Record<string, unknown>> }

/** Returns the violation of GitHub's description by a response of the fake, or undefined if the response conforms. */
export function checkResponse(
  api: OpenAPIBackend,
  operationId: string,
  response: FakeResponse,
): string | undefined {
  const { status, body } = response
  const documentedResponses = (api.getOperation(operationId) as Responses | undefined)?.responses ?? {}
  const problem = (text: string): string => `response ${status} of ${operationId}: ${text}`
  if (!(String(status) in documentedResponses)) {
    // The description omits redirects and rejections that every operation can return, all with the same body.
    const message = (body as Record<string, unknown> | undefined)?.message
    return commonStatuses.has(status) && typeof message === 'string'
      ? undefined
      : problem('this status is not documented')
  }
  if (status === 204) {
    return body === undefined ? undefined : problem('204 has no body')
  }
  if (body instanceof Uint8Array) {
    return undefined
  }
  const { errors } = api.validateResponse(structuredClone(body), operationId, status)
  return errors?.length ? problem(JSON.stringify(errors.slice(0, 5))) : undefined
}
