import * as v from 'valibot'
import { errorMessage } from '../error-message.ts'
import { RetryableError } from '../http/retry.ts'

/** Kind of a request: a `repeatable` request may be sent again if its outcome is unknown. */
export type RequestKind = 'repeatable' | 'once'

/** Error for a write whose outcome is unknown. Check whether the write took effect before repeating it. */
export class ResponseLostError extends Error {}

/** Sends an idempotent write again if its response is lost. */
export async function repeatIfLost<T>(send: () => Promise<T>): Promise<T> {
  return send().catch((error: unknown) => {
    if (error instanceof ResponseLostError) return send()
    throw error
  })
}

const retryableStatuses = new Set([408, 500, 502, 503, 504])

/** Returns the error to throw for a failed request: RetryableError if it may be retried. */
export function classifyFailure(error: unknown, kind: RequestKind): Error {
  const originalError = error instanceof Error ? error : new Error(String(error))
  // A broken connection has no status of its own; the client reports it as 500.
  if (!retryableStatuses.has(responseStatus(originalError) ?? 0)) return originalError
  const message = `The request to GitHub failed (${errorMessage(originalError)})`
  if (kind === 'once') return new ResponseLostError(message, { cause: originalError })
  const { cause } = originalError
  const attempts = cause instanceof RetryableError ? { maxAttempts: cause.maxAttempts } : {}
  return new RetryableError(message, { ...attempts, cause: originalError })
}

/** Returns the response headers of a client error, with names in lower case. */
export function responseHeaders(error: unknown): Readonly<Record<string, string | undefined>> {
  const schema = v.object({ response: v.object({ headers: v.record(v.string(), v.unknown()) }) })
  const result = v.safeParse(schema, error)
  if (!result.success) return {}
  const { headers } = result.output.response
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

/** Returns the HTTP status of a client error or one of its causes; undefined if there is none. */
export function responseStatus(error: unknown): number | undefined {
  const visited = new Set<unknown>()
  for (let current = error; typeof current === 'object' && current !== null && !visited.has(current); ) {
    if ('status' in current && typeof current.status === 'number') return current.status
    visited.add(current)
    current = 'cause' in current ? current.cause : undefined
  }
  return undefined
}

const restErrorSchema = v.object({ response: v.object({ data: v.object({ message: v.string() }) }) })
const errorsSchema = v.object({
  errors: v.array(v.object({ type: v.optional(v.string()), message: v.string() })),
})

/** Returns GitHub's message, without the API URL and the text that the client adds. */
export function gitHubMessage(error: unknown): string {
  const rest = v.safeParse(restErrorSchema, error)
  if (rest.success) return rest.output.response.data.message
  const graphql = v.safeParse(errorsSchema, error)
  if (graphql.success) return graphql.output.errors.map(({ message }) => message).join('; ')
  return errorMessage(error)
}

/** Returns the types of the errors in a GraphQL response, such as `STALE_DATA`. */
export function graphqlErrorTypes(error: unknown): string[] {
  const result = v.safeParse(errorsSchema, error)
  return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : []
}
