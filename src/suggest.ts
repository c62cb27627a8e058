/**
 * Returns a suffix for a message, such as ` (did you mean "plan"?)`; empty if no name is similar to the text.
 */
export function didYouMean(text: string, names: readonly string[]): string {
  const name = nearestName(text, names)
  return name === undefined ? '' : ` (did you mean "${name}"?)`
}

/**
 * Returns the most similar name if its edit distance is at most a third of its length, or 1. Otherwise, returns the
 * only name that starts with the text, if the text has at least two characters.
 */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const lowerCaseText = text.toLowerCase()
  const [match] = names
    .map(name => ({ name, distance: editDistance(lowerCaseText, name.toLowerCase()) }))
    .sort((left, right) => left.distance - right.distance)
  if (match !== undefined && match.distance <= Math.max(1, Math.floor(match.name.length / 3))) {
    return match.name
  }
  const completions = names.filter(
    name => lowerCaseText.length > 1 && name.toLowerCase().startsWith(lowerCaseText),
  )
  return completions.length === 1 ? completions[0] : undefined
}

/** Returns the number of insertions, deletions, replacements and swaps of adjacent characters between two texts. */
export function editDistance(source: string, target: string): number {
  let rowBeforePrevious: number[] = []
  let previousRow = Array.from({ length: target.length + 1 }, (_, index) => index)
  for (let row = 1; row <= source.length; row++) {
    const currentRow = [row]
    for (let column = 1; column <= target.length; column++) {
      const isSame = source[row - 1] === target[column - 1]
      const isSwap = source[row - 1] === target[column - 2] && source[row - 2] === target[column - 1]
      const bestDistance = Math.min(
        (previousRow[column] ?? 0) + 1,
        (currentRow[column - 1] ?? 0) + 1,
        (previousRow[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const swapDistance = (rowBeforePrevious[column - 2] ?? 0) + 1
      currentRow.push(isSwap ? Math.min(bestDistance, swapDistance) : bestDistance)
    }
    rowBeforePrevious = previousRow
    previousRow = currentRow
  }
  return previousRow[target.length] ?? 0
}
