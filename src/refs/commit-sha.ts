import { UserError } from '../user-error.ts'

/** Parses the SHA of a commit. @throws Error if it is not 40 hexadecimal digits. */
export function parseCommit(text: string): string {
  if (!isCommit(text)) throw new UserError('invalid-input', 'expected a commit: 40 hexadecimal digits')
  return text
}

/** Returns whether a ref is the full SHA of a commit. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref)
}

/** Returns whether a text is the SHA of a commit, or an abbreviation with at least 7 digits. */
export function isSameCommit(text: string, commit: string): boolean {
  return /^[0-9a-f]{7,40}$/.test(text) && commit.startsWith(text)
}
