/** Descriptions of system errors that mean that this machine has no network or cannot resolve the host name. */
const withoutNetwork: ReadonlyMap<string, string> = new Map([
  ['EAI_AGAIN', 'no network: the host name cannot be resolved'],
  ['ENOTFOUND', 'no network, or no host with this name'],
  ['ENETUNREACH', 'no network'],
  ['ENETDOWN', 'no network'],
])

/** Returns the root causes of a failed request, such as ECONNREFUSED, which fetch hides in `cause`. */
export function errorReason(error: unknown): string {
  const reasons = new Set<string>()
  const visited = new Set<unknown>()
  const queue = [error]
  while (queue.length > 0) {
    const current = queue.pop()
    visited.add(current)
    const causes = isErrorLike(current)
      ? underlyingErrors(current).filter(underlying => !visited.has(underlying))
      : []
    for (const underlying of causes.reverse()) queue.push(underlying)
    if (causes.length === 0) reasons.add(isErrorLike(current) ? errorText(current) : String(current))
  }
  return [...reasons].join(', ')
}

/** Returns the underlying errors: one for each address tried (`errors`), or the `cause`. */
function underlyingErrors({ cause, errors }: ErrorLike): unknown[] {
  if (Array.isArray(errors) && errors.length > 0) return [...errors]
  return isErrorLike(cause) ? [cause] : []
}

function errorText({ message, name, code }: ErrorLike): string {
  const noNetwork = typeof code === 'string' ? withoutNetwork.get(code) : undefined
  return noNetwork ?? (message || name || 'no reason was given')
}

interface ErrorLike {
  readonly name?: string
  readonly message: string
  readonly code?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

/** Duck-types errors because errors of fetch may come from another realm, where `instanceof Error` is false. */
function isErrorLike(error: unknown): error is ErrorLike {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  )
}
