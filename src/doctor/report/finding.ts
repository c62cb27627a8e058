/**
 * Severity of a finding: `red` breaks launches or updates, `yellow` will break them later or could not be checked,
 * `green` is fine.
 */
export type Level = 'green' | 'yellow' | 'red'

export interface Finding {
  /** Name of the check. */
  readonly check: string
  readonly level: Level
  /** What was found, and where. */
  readonly what: string
  /** Why it matters; empty for `green`. */
  readonly why: string
  /** Exact steps to fix it; empty for `green`. */
  readonly fix: string
}

export function healthy(check: string, what: string): Finding {
  return { check, level: 'green', what, why: '', fix: '' }
}

/**
 * Returns a green finding if there was something to check and all of it could be read, otherwise none. Facts that could
 * not be read are reported by the check they belong to.
 */
export function healthyIfSeen(check: string, seen: readonly boolean[], what: string): Finding[] {
  return seen.length > 0 && seen.every(Boolean) ? [healthy(check, what)] : []
}

/** Returns a green finding unless a repository has files that GitHub did not list: they could not be checked. */
export function healthyIfListed(
  check: string,
  repositories: readonly { readonly isTreeTruncated: boolean }[],
  what: string,
): Finding[] {
  return repositories.some(({ isTreeTruncated }) => isTreeTruncated) ? [] : [healthy(check, what)]
}

/** Returns the most severe level. */
export function overallVerdict(findings: readonly Finding[]): Level {
  const has = (level: Level) => findings.some(finding => finding.level === level)
  return has('red') ? 'red' : has('yellow') ? 'yellow' : 'green'
}
