/** Why a request failed, in the system's words: fetch hides them (ECONNREFUSED, a certificate's fault) in `cause`. */
export function reasonOf(error: unknown): string {
  if (!isErrorLike(error)) return String(error)
  const { cause, errors, message } = error
  // Every address of a host was tried.
  if (Array.isArray(errors) && errors.length > 0) return [...new Set(errors.map(reasonOf))].join(', ')
  return isErrorLike(cause) ? reasonOf(cause) : message || error.name || 'no reason was given'
}

interface ErrorLike {
  readonly name?: string
  readonly message: string
  readonly cause?: unknown
  readonly errors?: unknown
}

/** fetch's errors may come from another realm, where `instanceof Error` does not hold. */
function isErrorLike(error: unknown): error is ErrorLike {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  )
}
