import { UserError } from '../user-error.ts'

/** Error after which no request is sent to GitHub in this run, or for now; callers skip their remaining work. */
export class RequestsStoppedError extends UserError {}

/** Returns the first RequestsStoppedError among an error and its causes. */
export function findRequestsStopped(error: unknown): RequestsStoppedError | undefined {
  for (let current = error; current instanceof Error; current = current.cause)
    if (current instanceof RequestsStoppedError) return current
  return undefined
}
