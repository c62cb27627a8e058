import { type Verdict, worstVerdict } from '../../verdict.ts'

export interface Finding {
  /** Name of the check. */
  readonly check: string
  /** `fail` breaks launches or updates; `warn` will break them later, or could not be checked. */
  readonly verdict: Verdict
  /** Problem and its place. */
  readonly what: string
  /** Reason that it matters; empty for a passed check. */
  readonly why: string
  /** Exact steps to fix it; empty for a passed check. */
  readonly fix: string
}

export function passed(check: string, what: string): Finding {
  return { check, verdict: 'pass', what, why: '', fix: '' }
}

/**
 * Returns a passed finding if there was something to check and all of it could be read, otherwise none. Facts that could
 * not be read are reported by the check they belong to.
 */
export function passedIfSeen(check: string, seen: readonly boolean[], what: string): Finding[] {
  return seen.length > 0 && seen.every(Boolean) ? [passed(check, what)] : []
}

/** Returns a passed finding unless a repository has files that GitHub did not list: they could not be checked. */
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
