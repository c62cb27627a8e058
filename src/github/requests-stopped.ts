import { UserError } from '../user-error.ts'
/** No further request is sent to GitHub in this run, or for now; callers skip their remaining work. */
export class RequestsStoppedError extends UserError {}

/** Returns the first RequestsStoppedError among an error and its causes. */
export function findRequestsStopped(error: unknown): RequestsStoppedError | undefined {
  for (let one = error; one instanceof Error; one = one.cause)
    if (one instanceof RequestsStoppedError) return one
  return undefined
}
