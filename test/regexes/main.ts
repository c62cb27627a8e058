/** Checks that every regular expression in `src/` matches in linear time: `npm run test:regexes`. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { boundedInputs } from './bounded-inputs.ts'
import { findSlowInput, parameters } from './check-regex.ts'
import { readLiterals } from './read-literals.ts'

const root = join(import.meta.dirname, '../..')
/** Linear literals of earlier runs: a repeated run checks only new ones. */
const cacheFile = join(root, '.cache/regexes.json')
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8')) as {
  version: string
}

const known = new Set(readCache())
const literals = readLiterals(root, 'src')
const linear: string[] = []
let count = 0
for (const [literal, place] of literals) {
  if (boundedInputs.has(literal)) continue
  const slow = known.has(digest(literal)) ? undefined : findSlowInput(literal)
  if (slow === undefined) linear.push(digest(literal))
  else report(`${place}: ${literal} takes more than linear time: ${slow}`)
}
for (const literal of boundedInputs.keys()) {
  if (!literals.has(literal))
    report(`test/regexes/bounded-inputs.ts: src/ has no ${literal}: remove the entry`)
}
mkdirSync(dirname(cacheFile), { recursive: true })
writeFileSync(cacheFile, JSON.stringify(linear))
if (count > 0) process.exitCode = 1

function report(message: string): void {
  process.stdout.write(`${message}\n`)
  count++
}

function digest(literal: string): string {
  return createHash('sha256')
    .update(JSON.stringify([literal, parameters, version]))
    .digest('base64')
}

function readCache(): string[] {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8')) as string[]
  } catch {
    return []
  }
}
