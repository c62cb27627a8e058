import { FormatError } from './user-error.ts'

const durationFormat = /^(\d+(?:\.\d+)?)\s*(s|m|h)$/
const milliseconds: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** Maximum delay of a timer in milliseconds. Node.js reduces a longer delay to 1 ms. */
const maxDuration = 2 ** 31 - 1

/**
 * Parses a duration such as `90s`, `10m` or `1h`.
 *
 * @returns milliseconds.
 * @throws Error with the accepted forms.
 */
export function parseDuration(text: string): number {
  const [, count, unit] = durationFormat.exec(text.trim().toLowerCase()) ?? []
  if (count === undefined || unit === undefined) {
    throw new FormatError('expected a number with its unit, such as "90s", "10m" or "1h"')
  }
  const duration = Number(count) * (milliseconds[unit] ?? 0)
  if (duration > maxDuration) throw new FormatError('expected at most 596h')
  return duration
}

/** Formats milliseconds as `45 s` or `10 min`. */
export function formatDuration(duration: number): string {
  const seconds = Math.round(duration / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['B', 1],
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['KIB', 2 ** 10],
  ['MIB', 2 ** 20],
  ['GIB', 2 ** 30],
])

/**
 * Parses a size such as `1GB`, `800 MB`, `1.5GiB` or a plain number of bytes.
 *
 * @returns bytes.
 * @throws Error that names the text and the accepted forms.
 */
export function parseSize(text: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? []
  const factor = units.get(unit.toUpperCase())
  const bytes = Math.round(Number(number) * (factor ?? Number.NaN))
  if (number === '' || !Number.isSafeInteger(bytes) || bytes <= 0) {
    throw new FormatError(
      `${JSON.stringify(text)} is not a size: expected a number and a unit, such as "800MB", "1GB" or "1GiB"`,
    )
  }
  return bytes
}

/** Formats bytes with three significant digits and a decimal unit: `356 MB`. */
export function formatSize(bytes: number): string {
  const [unit, factor] =
    bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : bytes >= 1e3 ? ['kB', 1e3] : ['B', 1]
  const value = bytes / factor
  return `${value >= 100 || factor === 1 ? Math.round(value) : value.toPrecision(3)} ${unit}`
}
