import * as v from 'valibot'
import { errorReason } from '../http/error-reason.ts'
import { printable } from './build-event.ts'
import { type GlobalFetch, userAgent } from './watch-build.ts'

const schema = v.object({
  ok: v.boolean(),
  checks: v.optional(v.array(v.object({ service: v.string(), ok: v.boolean() })), []),
})

/**
 * Fetches the health of a BinderHub. The request does not count towards the hourly limit.
 *
 * @param timeout milliseconds.
 * @returns the problem, which may be that the BinderHub cannot be reached; undefined if it is healthy or has no health
 *   endpoint.
 * @see https://binderhub.readthedocs.io/en/latest/api.html
 */
export async function fetchHealthProblem(
  member: URL,
  {
    fetch,
    timeout,
    signal,
  }: { readonly fetch: GlobalFetch; readonly timeout: number; readonly signal: AbortSignal },
): Promise<string | undefined> {
  const timeoutSignal = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(new URL('health', member), {
      headers: { accept: 'application/json', 'user-agent': userAgent },
      signal: AbortSignal.any([timeoutSignal, signal]),
    })
    const body: unknown = await response.json().catch(() => undefined)
    const health = v.safeParse(schema, body)
    if (health.success) return describe(health.output)
    return response.status >= 500 ? `it responded with ${response.status}` : undefined
  } catch (error) {
    const reason = timeoutSignal.aborted
      ? `it did not respond within ${timeout / 1000} s`
      : errorReason(error)
    return `it cannot be reached: ${reason}`
  }
}

function describe({ ok, checks }: v.InferOutput<typeof schema>): string | undefined {
  if (ok) return undefined
  const unhealthyServices = checks.filter(check => !check.ok).map(check => printable(check.service))
  return unhealthyServices.length === 0
    ? 'it reports that it is unhealthy'
    : `it reports that it is unhealthy: ${unhealthyServices.join(', ')}`
}
