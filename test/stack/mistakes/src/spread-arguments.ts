export function collect(all: number[], more: readonly number[]): unknown[] {
  all.push(...more)
  const set = new Set<number>(...[[...all]])
  return [...set, Math.max.apply(undefined, all), Math.max(1, 2), [...all, ...more]]
}
