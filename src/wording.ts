/** Formats a count and its noun: `1 file`, `2 files`, `2 branches`. */
export function plural(count: number, noun: string): string {
  const ending = count === 1 ? '' : /(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's'
  return `${count} ${noun}${ending}`
}

/** Joins up to `maxItems` items with commas and counts the others: `a, b and 3 more`. */
export function formatList(items: readonly string[], maxItems: number): string {
  return `${items.slice(0, maxItems).join(', ')}${andMore(items.length - maxItems)}`
}

/** Formats accepted values: `one of auto, true, false`, or the only value. */
export function oneOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`
}

/** Returns the suffix of a shortened list, such as ` and 3 more`; empty if no item was omitted. */
export function andMore(count: number): string {
  return count > 0 ? ` and ${count} more` : ''
}

/** Formats the end of the output of a command or a cell for an error message; empty if there is no output. */
export function formatOutputEnd(output: string): string {
  return output === '' ? '' : `\nIts output ended with:\n${output}`
}

/** Returns a text of several lines as a single line. */
export function joinParagraph(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ')
}
