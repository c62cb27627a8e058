/**
 * Returns the items of the JSON form of an argument; undefined for the shell form. Docker treats invalid JSON as the
 * shell form.
 */
export function parseExecForm(argumentText: string): string[] | undefined {
  try {
    const value: unknown = argumentText.startsWith('[') ? JSON.parse(argumentText) : undefined
    return Array.isArray(value) ? value.map(String) : undefined
  } catch {
    return undefined
  }
}
