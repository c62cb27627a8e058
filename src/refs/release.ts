/** A version that is meant to stay: `v3.0.1`, `2025.01`; numbers, the most significant first. */
export type Release = readonly bigint[]

/** @returns undefined for anything else, among it release candidates and development versions. */
export function parseRelease(tag: string): Release | undefined {
  const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? []
  return numbers?.split('.').map(BigInt)
}

/** Whether a tag is a release that none of the others exceeds. Tags that are not releases do not count. */
export function isHighestRelease(tag: string, others: readonly string[]): boolean {
  const release = parseRelease(tag)
  if (release === undefined) return false
  return others.map(parseRelease).every(other => other === undefined || compare(release, other) >= 0)
}

function compare(one: Release, other: Release): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [mine, theirs] = [one[at] ?? 0n, other[at] ?? 0n]
    if (mine !== theirs) return mine > theirs ? 1 : -1
  }
  return 0
}
