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
 * A size with a unit, in bytes: `1GB`, `800 MB`, `1.5GiB`, or a plain number of bytes.
 *
 * @throws Error naming the text and the accepted forms.
 */
export function parseSize(text: string): number {
  const [, number = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(text) ?? []
  const factor = units.get(unit.toUpperCase())
  const bytes = Math.round(Number(number) * (factor ?? Number.NaN))
  if (number === '' || !Number.isSafeInteger(bytes) || bytes <= 0) {
    throw new Error(
      `${JSON.stringify(text)} is not a size: expected a number and a unit, such as "800MB", "1GB" or "1GiB"`,
    )
  }
  return bytes
}

/** Three digits and a decimal unit, as people compare sizes: `356 MB`. */
export function formatSize(bytes: number): string {
  const [unit, factor] =
    bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : bytes >= 1e3 ? ['kB', 1e3] : ['B', 1]
  const value = bytes / factor
  return `${value >= 100 || factor === 1 ? Math.round(value) : value.toPrecision(3)} ${unit}`
}
