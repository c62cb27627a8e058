import { UserError } from '../user-error.ts'

/** Error after which a run sends no more requests to GitHub. Callers skip their remaining work. */
export class RequestsStoppedError extends UserError {}

/** Returns the first RequestsStoppedError among an error and its causes. */
export function findRequestsStoppedError(error: unknown): RequestsStoppedError | undefined {
  for (let current = error; current instanceof Error; current = current.cause)
    if (current instanceof RequestsStoppedError) return current
  return undefined
}
