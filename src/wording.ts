/** `1 file`, `2 files`, `2 branches`. */
export function plural(count: number, noun: string): string {
  const ending = count === 1 ? '' : /(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's'
  return `${count} ${noun}${ending}`
}

/** Joins items by commas and counts those beyond `max`: `a, b and 3 more`. */
export function formatList(items: readonly string[], max: number): string {
  const more = items.length > max ? ` and ${items.length - max} more` : ''
  return `${items.slice(0, max).join(', ')}${more}`
}
