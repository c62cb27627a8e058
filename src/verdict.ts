/** Result of a check. The verdict of several checks is the most severe one. */
export type Verdict = 'pass' | 'warn' | 'fail'

/** Returns the most severe verdict; `pass` if the list is empty. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.includes('warn') ? 'warn' : 'pass'
}
