/** Result of a check. The verdict of several checks is the worst one. */
export type Verdict = 'pass' | 'warn' | 'fail'
