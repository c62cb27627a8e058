/** Checks comments, strings, documents and descriptions for terms that the project does not use: `npm run test:prose`. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findTerms } from './find-terms.ts'
import { readProse } from './read-prose.ts'
import { terms } from './terms.ts'

const root = join(import.meta.dirname, '../..')
/** Paths of files that are not checked: generated files, and the list of terms itself. */
const exemptPaths = /^(?:dist\/|test\/prose\/|package-lock\.json$)/

const fileList = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
let count = 0
for (const path of new Set(fileList.split('\0').filter(name => name !== '' && !exemptPaths.test(name)))) {
  const content = readFile(path)
  if (content === undefined) continue
  const findings = findTerms(content, readProse(path, content), terms)
  for (const { line, message } of findings) process.stdout.write(`${path}:${line}: ${message}\n`)
  count += findings.length
}
if (count > 0) process.exitCode = 1

/** Reads a file. @returns undefined for a file that is deleted but still in the index, and for a link to a folder. */
function readFile(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}
