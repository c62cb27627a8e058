/** Escapes text for one line of Markdown or a table cell. Image and branch names are untrusted input. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`)
}

/** Escapes text for one line of Markdown, but keeps code in backticks. */
export function escapeExceptCode(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) =>
      index % 2 === 1 ? `<code>${escapeMarkdown(part.slice(1, -1))}</code>` : escapeMarkdown(part),
    )
    .join('')
}

/**
 * Returns the lines of a Markdown list of names and values, both already Markdown. A list avoids the empty header row of
 * a table.
 */
export function factList(facts: readonly (readonly [name: string, value: string])[]): string[] {
  return facts.map(([name, value]) => `- **${name}:** ${value}`)
}

/** Returns the lines of a code block. Its fence is longer than any run of backticks in the text. */
export function fenced(text: string, language = ''): string[] {
  let length = 3
  for (const [run] of text.matchAll(/`+/g)) length = Math.max(length, run.length + 1)
  const fence = '`'.repeat(length)
  return [`${fence}${language}`, text, fence]
}
