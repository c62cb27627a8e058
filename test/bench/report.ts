/** Report of a benchmark: times, other figures, and targets that are met or missed. */
import type { Distribution } from './compare.ts'

export type Threshold = { readonly atLeast: number } | { readonly atMost: number }

export interface Report {
  heading(text: string): void
  /** Prints the median and the range of times in seconds. */
  times(title: string, distribution: Distribution): void
  /** Prints a figure without a target. */
  fact(title: string, value: number | string): void
  /** Prints a figure with its target, and whether the target is met. */
  target(title: string, value: number, target: Threshold): void
  /** Returns true if a target was missed. */
  hasMiss(): boolean
}

export function startReport(print: (line: string) => void): Report {
  let misses = 0
  const line = (value: string, title: string) => print(`  ${value.padStart(9)}  ${title}`)
  return {
    heading: text => print(`\n${text}`),
    times: (title, { median, min, max, rounds }) => {
      const range = `${min.toFixed(3)} to ${max.toFixed(3)}`
      line(`${median.toFixed(3)} s`, `${title} (median of ${rounds}, ${range})`)
    },
    fact: (title, value) => line(String(value), title),
    target: (title, value, target) => {
      const isMet = 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
      if (!isMet) misses += 1
      const limit = 'atLeast' in target ? `at least ${target.atLeast}` : `at most ${target.atMost}`
      const formatted = Number.isInteger(value) ? String(value) : value.toFixed(2)
      line(formatted, `${title}: ${isMet ? 'met' : 'MISSED'}, the target is ${limit}`)
    },
    hasMiss: () => misses > 0,
  }
}
