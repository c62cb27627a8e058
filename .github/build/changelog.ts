/** Prints what CHANGELOG.md says of a version: the text of its release. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @throws Error when there is no section of that version, or nothing in it. */
export function changelogSection(changelog: string, tag: string): string {
  const version = tag.replace(/^v/, '')
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find(text => /^\[?v?([^\]\s]+)/.exec(text)?.[1] === version)
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}": write what is new`)
  const [, ...lines] = section.split('\n')
  const text = lines.join('\n').trim()
  if (text === '') throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return text
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../../CHANGELOG.md')
  process.stdout.write(`${changelogSection(await readFile(file, 'utf8'), process.argv[2] ?? '')}\n`)
}
