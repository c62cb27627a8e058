/** Escapes text for one line of Markdown or a table cell. Image and branch names are untrusted input. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`)
}

/**
 * Returns untrusted text as inline code, in which GitHub renders no Markdown, HTML, mention, reference or link. Do not
 * use it at the start of a line, where a long run of backticks could begin a code block.
 */
export function codeSpan(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  if (line === '') return '(empty)'
  const fence = '`'.repeat(longestRun(line) + 1)
  const pad = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
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
 * Returns the lines of a Markdown list of names and values, which must be Markdown. A table would have an empty header
 * row.
 */
export function factList(facts: readonly (readonly [name: string, value: string])[]): string[] {
  return facts.map(([name, value]) => `- **${name}:** ${value}`)
}

/** Returns the lines of a code block. Its fence is longer than any run of backticks in the text. */
export function codeBlock(text: string, language = ''): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return [`${fence}${language}`, text, fence]
}

/** Returns the lines of an error in Markdown: the first line as text, the others, such as a log, as a code block. */
export function errorAsMarkdown(message: string): string[] {
  const [first = '', ...others] = message.trim().split('\n')
  return [escapeExceptCode(first), '', ...(others.length === 0 ? [] : [...codeBlock(others.join('\n')), ''])]
}

/** Returns the length of the longest run of backticks. */
function longestRun(text: string): number {
  let length = 0
  for (const [run] of text.matchAll(/`+/g)) length = Math.max(length, run.length)
  return length
}
