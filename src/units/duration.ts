const form = /^(\d+(?:\.\d+)?)\s*(s|m|h)$/
const milliseconds: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** Reads `90s`, `10m` or `1h`. @returns milliseconds. @throws Error with the accepted forms. */
export function parseDuration(text: string): number {
  const [, count, unit] = form.exec(text.trim().toLowerCase()) ?? []
  if (count === undefined || unit === undefined) {
    throw new Error('expected a number with its unit, such as "90s", "10m" or "1h"')
  }
  return Number(count) * (milliseconds[unit] ?? 0)
}

/** `45 s`, `10 min` */
export function formatDuration(duration: number): string {
  const seconds = Math.round(duration / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
