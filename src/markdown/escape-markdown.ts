/** Makes text safe inside Markdown and its tables: names come from images and branches that anybody may have made. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, character => `&#${character.charCodeAt(0)};`)
}
