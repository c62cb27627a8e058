import * as v from 'valibot'
import type { BufferedResponse } from '../http/buffered-fetch.ts'
import { isRetryableStatus, RetryableError, type RetryPolicy, withRetry } from '../http/retry.ts'
import { UserError } from '../user-error.ts'

/** Token with which GitHub confirms the identity of this workflow run to one audience. */
export interface IdentityToken {
  readonly token: string
  readonly claims: IdentityClaims
}

const claimsSchema = v.object({
  iss: v.string(),
  repository: v.string(),
  repository_id: v.string(),
  repository_owner_id: v.string(),
  repository_visibility: v.string(),
  ref: v.string(),
  event_name: v.string(),
  workflow_ref: v.string(),
  job_workflow_ref: v.string(),
  runner_environment: v.string(),
  run_id: v.string(),
  run_attempt: v.string(),
})

/** Claims of an identity token. @see https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
export type IdentityClaims = v.InferOutput<typeof claimsSchema>

/** Services for requesting an identity token. */
export interface IdentityServices {
  readonly fetch: (url: string, init: RequestInit) => Promise<BufferedResponse>
  readonly retry: RetryPolicy
  /** Masks the token in logs. Called before the token is used. */
  readonly mask: (secret: string) => void
}

/** Returns whether the job has the permission `id-token: write`. */
export function mayRequestIdentity(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL) && Boolean(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
}

/**
 * Requests a token that identifies this workflow run.
 *
 * @throws Error if the job lacks `id-token: write`, or GitHub does not respond.
 */
export async function requestIdentityToken(
  env: NodeJS.ProcessEnv,
  audience: string,
  { fetch, retry, mask }: IdentityServices,
): Promise<IdentityToken> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env
  if (!base || !bearer)
    throw new UserError(
      'image-not-signed',
      'The job cannot request an identity token: add `id-token: write` to its `permissions`',
    )
  const url = new URL(base)
  url.searchParams.set('audience', audience)
  const body = await withRetry(retry, async () => {
    const response = await fetch(url.href, {
      headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
    }).catch((error: unknown) => {
      throw error instanceof RetryableError
        ? error
        : new RetryableError(`${url.host} cannot be reached`, { cause: error })
    })
    if (response.ok) return response.text()
    const message = `${url.host} did not issue an identity token (status ${response.status}): run this again later`
    throw isRetryableStatus(response.status)
      ? new RetryableError(message)
      : new UserError('image-not-signed', message)
  })
  const token = readToken(body, url.host)
  mask(token)
  return { token, claims: readClaims(token) }
}

function readToken(body: string, host: string): string {
  try {
    return v.parse(v.object({ value: v.string() }), JSON.parse(body)).value
  } catch {
    throw new UserError(
      'image-not-signed',
      `${host} responded without an identity token: run this again later`,
    )
  }
}

function readClaims(token: string): IdentityClaims {
  const payload = token.split('.')[1] ?? ''
  try {
    return v.parse(claimsSchema, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
  } catch {
    throw new UserError(
      'image-not-signed',
      'The identity token of this run lacks a claim that GitHub documents: run this again later',
    )
  }
}
