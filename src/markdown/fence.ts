/** Lines of a code block, whatever runs of backticks the text holds. */
export function fenced(text: string, language = ''): string[] {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return [`${fence}${language}`, text, fence]
}
