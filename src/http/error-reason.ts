/** Descriptions of system errors by code, for a machine that has no network or cannot resolve the host name. */
const networkErrors: ReadonlyMap<string, string> = new Map([
  ['EAI_AGAIN', 'no network: the host name cannot be resolved'],
  ['ENOTFOUND', 'no network, or no host with this name'],
  ['ENETUNREACH', 'no network'],
  ['ENETDOWN', 'no network'],
])

/** Returns the root causes of a failed request, such as ECONNREFUSED. fetch reports them only in `cause`. */
export function errorReason(error: unknown): string {
  const reasons = new Set<string>()
  const visited = new Set<unknown>()
  const queue = [error]
  while (queue.length > 0) {
    const current = queue.pop()
    visited.add(current)
    const causes = isErrorLike(current)
      ? underlyingErrors(current).filter(underlyingError => !visited.has(underlyingError))
      : []
    for (const underlyingError of causes.reverse()) queue.push(underlyingError)
    if (causes.length === 0) reasons.add(isErrorLike(current) ? errorText(current) : String(current))
  }
  return [...reasons].join(', ')
}

/** Returns the underlying errors: `errors`, one for each address that was tried, or otherwise `cause`. */
function underlyingErrors({ cause, errors }: ErrorLike): unknown[] {
  if (Array.isArray(errors) && errors.length > 0) return [...errors]
  return isErrorLike(cause) ? [cause] : []
}

function errorText({ message, name, code }: ErrorLike): string {
  const networkMessage = typeof code === 'string' ? networkErrors.get(code) : undefined
  return networkMessage ?? (message || name || 'no reason was given')
}

interface ErrorLike {
  readonly name?: string
  readonly message: string
  readonly code?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

/**
 * Returns whether a value has the shape of an error. `instanceof Error` is false for fetch's errors from another realm.
 */
function isErrorLike(error: unknown): error is ErrorLike {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  )
}
