import * as v from 'valibot'
import { PassingFailure, parseRetryAfter } from '../http/retry.ts'

/** Whether a request may be sent again when nobody knows what became of it. */
export type RequestKind = 'repeatable' | 'once'

/** A write may or may not have been carried out: look before doing it again. */
export class AnswerLost extends Error {}

/** GitHub asks for a minute when it does not say how long. @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const minute = 60_000
const passing = new Set([408, 500, 502, 503, 504])

/** The error to throw for one that a request ended with: PassingFailure where it may be sent again. */
export function describeFailure(error: unknown, kind: RequestKind, now: number): Error {
  const original = error instanceof Error ? error : new Error(String(error))
  const limit = rateLimitWait(original, now)
  if (limit !== undefined) {
    const message = `GitHub's rate limit is used up (${messageOf(original)})`
    return new PassingFailure(message, { retryAfter: limit, cause: original })
  }
  // A connection that broke has no status of its own; the client reports it as 500.
  if (!passing.has(statusOf(original) ?? 0)) return original
  const message = `GitHub did not answer (${messageOf(original)})`
  return kind === 'repeatable'
    ? new PassingFailure(message, { cause: original })
    : new AnswerLost(message, { cause: original })
}

/** Milliseconds to wait, undefined when it was no rate limit. */
function rateLimitWait(error: Error, now: number): number | undefined {
  const status = statusOf(error)
  if (status !== 403 && status !== 429) return undefined
  const header = (name: string) => headersOf(error)[name]
  const isUsedUp = header('x-ratelimit-remaining') === '0'
  const retryAfter = parseRetryAfter(header('retry-after') ?? null, now)
  if (
    status === 403 &&
    !isUsedUp &&
    header('retry-after') === undefined &&
    !/rate limit/i.test(messageOf(error))
  )
    return undefined
  if (retryAfter !== undefined) return retryAfter
  const reset = Number(header('x-ratelimit-reset'))
  return isUsedUp && reset > 0 ? Math.max(0, reset * 1000 - now) : minute
}

function headersOf(error: Error): Readonly<Record<string, string | undefined>> {
  const schema = v.object({ response: v.object({ headers: v.record(v.string(), v.unknown()) }) })
  const result = v.safeParse(schema, error)
  if (!result.success) return {}
  const { headers } = result.output.response
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}

/** The HTTP status behind an error of the client; undefined for none. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('status' in error && typeof error.status === 'number') return error.status
  return 'cause' in error ? statusOf(error.cause) : undefined
}

const refusalSchema = v.object({ response: v.object({ data: v.object({ message: v.string() }) }) })
const errorsSchema = v.object({
  errors: v.array(v.object({ type: v.optional(v.string()), message: v.string() })),
})

/** What GitHub said, without the address of the API and the words that the client adds. */
export function messageOf(error: unknown): string {
  const refusal = v.safeParse(refusalSchema, error)
  if (refusal.success) return refusal.output.response.data.message
  const graphql = v.safeParse(errorsSchema, error)
  if (graphql.success) return graphql.output.errors.map(({ message }) => message).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** The types of the errors in a GraphQL answer, such as `STALE_DATA`. */
export function graphqlTypesOf(error: unknown): string[] {
  const result = v.safeParse(errorsSchema, error)
  return result.success ? result.output.errors.flatMap(({ type }) => type ?? []) : []
}
