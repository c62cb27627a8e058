/** Makes text safe in a line of Markdown and its tables: names come from images and branches that anybody may have made. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`)
}

/** Lines of a list of names and values; both are Markdown already. A table would begin with an empty row of headings. */
export function factList(facts: readonly (readonly [name: string, value: string])[]): string[] {
  return facts.map(([name, value]) => `- **${name}:** ${value}`)
}

/** Lines of a code block, whatever runs of backticks the text holds. */
export function fenced(text: string, language = ''): string[] {
  let length = 3
  for (const [run] of text.matchAll(/`+/g)) length = Math.max(length, run.length + 1)
  const fence = '`'.repeat(length)
  return [`${fence}${language}`, text, fence]
}
