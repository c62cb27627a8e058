/** Prints the section of CHANGELOG.md for a version, which the release workflow publishes as release notes. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Returns the section for a version. @throws Error when the section is missing or empty. */
export function changelogSection(changelog: string, tag: string): string {
  const version = tag.replace(/^v/, '')
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find(text => /^\[?v?([^\]\s]+)/.exec(text)?.[1] === version)
  if (section === undefined)
    throw new Error(`CHANGELOG.md has no section "## ${version}": add one with the changes`)
  const [, ...lines] = section.split('\n')
  const text = lines.join('\n').trim()
  if (text === '')
    throw new Error(`The section "## ${version}" in CHANGELOG.md is empty: list the changes in it`)
  return text
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../../CHANGELOG.md')
  process.stdout.write(`${changelogSection(await readFile(file, 'utf8'), process.argv[2] ?? '')}\n`)
}
