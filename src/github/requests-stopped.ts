import { UserError } from '../user-error.ts'

/** Error after which a run sends no more requests to GitHub. Callers skip their remaining work. */
export class RequestsStoppedError extends UserError {}

/** Reason for work that callers skip after such an error. */
export const requestsStoppedReason = 'GitHub rejected further requests: run this again later'

/** Returns the first RequestsStoppedError among an error and its causes. */
export function findRequestsStoppedError(error: unknown): RequestsStoppedError | undefined {
  for (let current = error; current instanceof Error; current = current.cause)
    if (current instanceof RequestsStoppedError) return current
  return undefined
}
