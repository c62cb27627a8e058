/** Report of a benchmark: times, facts, and targets that are met or missed. */
import type { Distribution } from './in-turns.ts'

export type Threshold = { readonly atLeast: number } | { readonly atMost: number }

export interface Report {
  heading(text: string): void
  /** Of seconds. */
  times(what: string, distribution: Distribution): void
  fact(what: string, value: number | string): void
  target(what: string, value: number, target: Threshold): void
  hasMiss(): boolean
}

export function startReport(print: (line: string) => void): Report {
  let misses = 0
  const line = (value: string, what: string) => print(`  ${value.padStart(9)}  ${what}`)
  return {
    heading: text => print(`\n${text}`),
    times: (what, { median, min: least, max: most, rounds }) => {
      const range = `${least.toFixed(3)} to ${most.toFixed(3)}`
      line(`${median.toFixed(3)} s`, `${what} (median of ${rounds}, ${range})`)
    },
    fact: (what, value) => line(String(value), what),
    target: (what, value, target) => {
      const isMet = 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
      if (!isMet) misses += 1
      const limit = 'atLeast' in target ? `at least ${target.atLeast}` : `at most ${target.atMost}`
      const shown = Number.isInteger(value) ? String(value) : value.toFixed(2)
      line(shown, `${what}: ${isMet ? 'met' : 'MISSED'}, the target is ${limit}`)
    },
    hasMiss: () => misses > 0,
  }
}
