/** `red` breaks launches or updates, `yellow` will some day or could not be looked at, `green` is well. */
export type Level = 'green' | 'yellow' | 'red'

export interface Finding {
  /** Name of the check. */
  readonly check: string
  readonly level: Level
  /** What was found, and where. */
  readonly what: string
  /** Why it matters; nothing where all is well. */
  readonly why: string
  /** What to do, word for word; nothing where all is well. */
  readonly fix: string
}

export function well(check: string, what: string): Finding {
  return { check, level: 'green', what, why: '', fix: '' }
}

/**
 * For a check that found nothing: `what` when all of it was looked at. Of what could not be seen nothing is said here;
 * that it could not is a finding of the check whose subject hides it.
 */
export function wellIfSeen(check: string, seen: readonly boolean[], what: string): Finding[] {
  return seen.length > 0 && seen.every(Boolean) ? [well(check, what)] : []
}

/** The worst of the levels. */
export function verdictOf(findings: readonly Finding[]): Level {
  const has = (level: Level) => findings.some(finding => finding.level === level)
  return has('red') ? 'red' : has('yellow') ? 'yellow' : 'green'
}
