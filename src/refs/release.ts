/** Version numbers of a release such as `v3.0.1` or `2025.01`, most significant first. */
export type Release = readonly bigint[]

/**
 * Parses the tag of a release.
 *
 * @returns undefined for anything else, including release candidates and development versions.
 */
export function parseRelease(tag: string): Release | undefined {
  const [, numbers] = /^v?(\d+(?:\.\d+)*)$/.exec(tag) ?? []
  return numbers?.split('.').map(BigInt)
}

/** Returns whether a tag is a release and no other release is higher. Tags that are not releases are ignored. */
export function isHighestRelease(tag: string, others: readonly string[]): boolean {
  const release = parseRelease(tag)
  if (release === undefined) return false
  return others.map(parseRelease).every(other => other === undefined || compare(release, other) >= 0)
}

function compare(first: Release, second: Release): number {
  for (let index = 0; index < Math.max(first.length, second.length); index++) {
    const [firstNumber, secondNumber] = [first[index] ?? 0n, second[index] ?? 0n]
    if (firstNumber !== secondNumber) return firstNumber > secondNumber ? 1 : -1
  }
  return 0
}
