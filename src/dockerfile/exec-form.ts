/** Returns the items of the JSON form of an argument; undefined for the shell form, as which Docker treats invalid JSON. */
export function parseExecForm(argumentText: string): string[] | undefined {
  try {
    const parsed: unknown = argumentText.startsWith('[') ? JSON.parse(argumentText) : undefined
    return Array.isArray(parsed) ? parsed.map(String) : undefined
  } catch {
    return undefined
  }
}
