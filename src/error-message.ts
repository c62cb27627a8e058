/** Returns the message of a thrown value, which may not be an `Error`. */
export function errorMessage(error: unknown): string {
  // An error from another realm is not an instance of this realm's Error.
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error)
}
