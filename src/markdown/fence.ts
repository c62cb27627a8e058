/** Lines of a code block, whatever runs of backticks the text holds. */
export function fenced(text: string, language = ''): string[] {
  let length = 3
  for (const [run] of text.matchAll(/`+/g)) length = Math.max(length, run.length + 1)
  const fence = '`'.repeat(length)
  return [`${fence}${language}`, text, fence]
}
