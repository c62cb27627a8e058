/** `1 file`, `2 files`, `2 branches`. */
export function plural(count: number, noun: string): string {
  const ending = count === 1 ? '' : /(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's'
  return `${count} ${noun}${ending}`
}

/** Joins items by commas and counts those beyond `max`: `a, b and 3 more`. */
export function formatList(items: readonly string[], max: number): string {
  return `${items.slice(0, max).join(', ')}${andMore(items.length - max)}`
}

/** Ends a list that leaves items out: ` and 3 more`, or nothing when none is left out. */
export function andMore(count: number): string {
  return count > 0 ? ` and ${count} more` : ''
}
