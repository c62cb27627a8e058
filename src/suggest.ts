/**
 * Returns a suffix for a message, such as ` (did you mean "plan"?)`, when a name is similar to the text; otherwise an
 * empty string.
 */
export function didYouMean(text: string, names: readonly string[]): string {
  const name = nearestName(text, names)
  return name === undefined ? '' : ` (did you mean "${name}"?)`
}

/**
 * Returns the most similar name if its edit distance is at most a third of its length, otherwise the only name that
 * starts with the text.
 */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const wanted = text.toLowerCase()
  const [nearest] = names
    .map(name => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)
  if (nearest !== undefined && nearest.distance <= Math.max(1, Math.floor(nearest.name.length / 3))) {
    return nearest.name
  }
  const begun = names.filter(name => wanted.length > 1 && name.toLowerCase().startsWith(wanted))
  return begun.length === 1 ? begun[0] : undefined
}

/** Number of characters to insert, delete, replace or swap with a neighbour (optimal string alignment distance). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      current.push(isSwap ? Math.min(best, (beforeLast[column - 2] ?? 0) + 1) : best)
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}
