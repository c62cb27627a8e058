/** Makes text safe in a line of Markdown and its tables: names come from images and branches that anybody may have made. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`)
}
