import { type Verdict, worstVerdict } from '../../verdict.ts'

/** Problem that a check found, or the statement that the check passed. */
export interface Finding {
  /** Name of the check. */
  readonly check: string
  /** `fail`: launches or updates are broken; `warn`: they will break later, or could not be checked. */
  readonly verdict: Verdict
  /** Problem and its location. */
  readonly what: string
  /** Reason why the problem matters; empty for a passed check. */
  readonly why: string
  /** Exact steps to fix the problem; empty for a passed check. */
  readonly fix: string
}

/** Returns the finding of a passed check. */
export function passed(check: string, what: string): Finding {
  return { check, verdict: 'pass', what, why: '', fix: '' }
}

/**
 * Returns a passed finding if there was something to check and all of it could be read, otherwise none. Other checks
 * report the facts that could not be read.
 */
export function passedIfRead(check: string, isRead: readonly boolean[], what: string): Finding[] {
  return isRead.length > 0 && isRead.every(Boolean) ? [passed(check, what)] : []
}

/** Returns a passed finding, or none if GitHub did not list all files of a repository, so that some were not checked. */
export function passedIfListed(
  check: string,
  repositories: readonly { readonly isTreeTruncated: boolean }[],
  what: string,
): Finding[] {
  return repositories.some(({ isTreeTruncated }) => isTreeTruncated) ? [] : [passed(check, what)]
}

/** Returns the most severe verdict. */
export function overallVerdict(findings: readonly Finding[]): Verdict {
  return worstVerdict(findings.map(({ verdict }) => verdict))
}
