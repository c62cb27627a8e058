/** Returns the root causes of a failed request, such as ECONNREFUSED, which fetch hides in `cause`. */
export function errorReason(error: unknown): string {
  const reasons = new Set<string>()
  const seen = new Set<unknown>()
  const waiting = [error]
  while (waiting.length > 0) {
    const next = waiting.pop()
    seen.add(next)
    const behind = isErrorLike(next) ? underlyingErrors(next).filter(each => !seen.has(each)) : []
    for (const each of behind.reverse()) waiting.push(each)
    if (behind.length === 0) reasons.add(isErrorLike(next) ? errorText(next) : String(next))
  }
  return [...reasons].join(', ')
}

/** Returns the underlying errors: one for each address tried (`errors`), or the `cause`. */
function underlyingErrors({ cause, errors }: ErrorLike): unknown[] {
  if (Array.isArray(errors) && errors.length > 0) return [...errors]
  return isErrorLike(cause) ? [cause] : []
}

function errorText({ message, name }: ErrorLike): string {
  return message || name || 'no reason was given'
}

interface ErrorLike {
  readonly name?: string
  readonly message: string
  readonly cause?: unknown
  readonly errors?: unknown
}

/** Duck-types errors because those of fetch may come from another realm, where `instanceof Error` is false. */
function isErrorLike(error: unknown): error is ErrorLike {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  )
}
