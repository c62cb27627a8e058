/** No further request is sent to GitHub in this run, or not for now: whoever has more to do leaves it undone. */
export class RequestsStopped extends Error {}

/** The error that stopped all requests, when it is behind this one. */
export function stopBehind(error: unknown): RequestsStopped | undefined {
  for (let one = error; one instanceof Error; one = one.cause) if (one instanceof RequestsStopped) return one
  return undefined
}
