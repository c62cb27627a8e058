import { isCommit } from '../refs/commit-sha.ts'
import { UsageError } from './command.ts'

/** Parses a full commit ID. @throws UsageError for any other text. */
export function parseRevision(text: string): string {
  if (!isCommit(text))
    throw new UsageError(
      `${JSON.stringify(text)} is not a full git commit ID: expected 40 lower-case hex digits`,
    )
  return text
}
