import { UserError } from '../user-error.ts'
/** No further request is sent to GitHub in this run, or for now; callers skip their remaining work. */
export class RequestsStopped extends UserError {}

/** Returns the first RequestsStopped among an error and its causes. */
export function stopBehind(error: unknown): RequestsStopped | undefined {
  for (let one = error; one instanceof Error; one = one.cause) if (one instanceof RequestsStopped) return one
  return undefined
}
