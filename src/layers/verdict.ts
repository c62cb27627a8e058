/** How a check ended; the worst of several counts. */
export type Verdict = 'pass' | 'warn' | 'fail'
