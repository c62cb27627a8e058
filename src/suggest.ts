/** ` (did you mean "plan"?)` when one of the names is near the text, else nothing: to be put behind a message. */
export function didYouMean(text: string, names: readonly string[]): string {
  const name = nearestName(text, names)
  return name === undefined ? '' : ` (did you mean "${name}"?)`
}

/** The name that differs least, if it is near enough to be meant: a third of the letters, or the name's beginning. */
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

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      current.push(isSwap ? Math.min(least, (beforeLast[column - 2] ?? 0) + 1) : least)
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}
