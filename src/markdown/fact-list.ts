/** Lines of a list of names and values; both are Markdown already. A table would begin with an empty row of headings. */
export function factList(facts: readonly (readonly [name: string, value: string])[]): string[] {
  return facts.map(([name, value]) => `- **${name}:** ${value}`)
}
