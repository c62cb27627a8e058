// As in BuildKit, lines are trimmed of all Unicode spaces, but words are separated only by ASCII blanks. JavaScript's `\s`
// equals neither of these sets: it includes U+FEFF and excludes U+0085.
const unicodeSpaces = new Set('\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000')
const blanks = new Set('\t\v\f\r ')

/** Returns whether a character is a Unicode space. */
export function isSpace(char: string): boolean {
  return unicodeSpaces.has(char) || (char >= '\u2000' && char <= '\u200a')
}

/** Returns whether a character is an ASCII blank. */
export function isBlank(char: string): boolean {
  return blanks.has(char)
}

/** Returns the index of the first character in [from, to) that is not a space, or `to` if there is none. */
export function skipSpaces(text: string, from: number, to: number): number {
  let index = from
  while (index < to && isSpace(text.charAt(index))) {
    index += 1
  }
  return index
}

/** Returns the end of [from, to) without trailing spaces. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(text.charAt(end - 1))) {
    end -= 1
  }
  return end
}

/** Returns the text without Unicode spaces at its start and end. */
export function trimSpaces(text: string): string {
  const from = skipSpaces(text, 0, text.length)
  return text.slice(from, trimEnd(text, from, text.length))
}
