import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import * as v from 'valibot'
import { patientRetry, type RetryPolicy, withRetry } from '../http/retry.ts'
import { describeFailure, type RequestKind } from './request-failure.ts'
import { redact } from './token-forms.ts'

export type GitHubClient = InstanceType<typeof GitHub>

/** Milliseconds; nobody wonders about shorter waits. */
const shortWait = 5_000

/** Patience that says so, when GitHub asks for much of it. */
export function announcedRetry(say: (message: string) => void): RetryPolicy {
  return {
    ...patientRetry,
    sleep: milliseconds => {
      if (milliseconds > shortWait)
        say(`GitHub asks to wait: going on in ${Math.ceil(milliseconds / 1000)} s`)
      return patientRetry.sleep(milliseconds)
    },
  }
}

/** Milliseconds until GitHub must have answered; it gives up on its own work after ten seconds. */
const patience = 60_000

/**
 * A client that tries again what is safe to try again: reads, events (their receiver does not mind a second one) and
 * whatever GitHub turned away unread because of a rate limit. Of any other write whose answer is lost it says so with
 * AnswerLost, since sending it again could do it twice. No error that it throws holds the token.
 *
 * @param apiUrl the base of the REST API: `https://api.github.com`, or that of a GitHub Enterprise Server.
 */
export function createGitHubClient(
  token: string,
  apiUrl: string,
  retry: RetryPolicy = patientRetry,
): GitHubClient {
  const client = new GitHub(getOctokitOptions(token, { baseUrl: apiUrl }))
  client.hook.wrap('request', async (send, options) => {
    const kind = kindOf(options)
    return withRetry(retry, async () => {
      try {
        const signal = AbortSignal.timeout(patience)
        const answer = await send({ ...options, request: { ...options.request, signal } })
        if (isGraphql(options)) refuseFailed(answer.data)
        return answer
      } catch (error) {
        throw redact(describeFailure(error, kind, Date.now()), token)
      }
    })
  })
  return client
}

interface RequestOptions {
  readonly method: string
  readonly url: string
}

function isGraphql({ url }: RequestOptions): boolean {
  return url.endsWith('/graphql')
}

function kindOf(options: RequestOptions): RequestKind {
  const { method, url } = options
  if (method === 'GET' || method === 'HEAD' || url.endsWith('/dispatches')) return 'repeatable'
  const query = 'query' in options ? String(options.query) : ''
  return isGraphql(options) && !query.trimStart().startsWith('mutation') ? 'repeatable' : 'once'
}

const bodySchema = v.union([
  v.object({ errors: v.array(v.object({ type: v.optional(v.string()), message: v.string() })) }),
  v.object({ data: v.record(v.string(), v.unknown()) }),
])

/**
 * What GitHub answers with 200 although the request failed in passing. A body that was cut, or a page of some proxy,
 * arrives as text and passes for success.
 */
function refuseFailed(body: unknown): void {
  const result = v.safeParse(bodySchema, body)
  if (!result.success) throw withStatus(502, "GitHub's answer is cut short or is none of GitHub's")
  const errors = 'errors' in result.output ? result.output.errors : []
  for (const { type, message } of errors) {
    if (type === 'RATE_LIMITED') throw withStatus(429, message)
    if (/^Something went wrong while executing your query/.test(message)) throw withStatus(502, message)
  }
}

function withStatus(status: number, message: string): Error {
  return Object.assign(new Error(message), { status })
}
