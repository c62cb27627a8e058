import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Returns the lines of a file of this repository, for a template literal. */
export async function templateLines(root: string, path: string): Promise<string[]> {
  const text = await readFile(join(root, path), 'utf8')
  return text
    .replace(/\n$/, '')
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .split('\n')
}
