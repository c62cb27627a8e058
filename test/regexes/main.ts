/** Checks that every regular expression in `src/` matches in linear time: `npm run test:regexes`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { boundedInputs } from './bounded-inputs.ts'
import { findSlowInput, recheckParameters } from './find-slow-input.ts'
import { readLiterals } from './read-literals.ts'

const root = join(import.meta.dirname, '../..')
/** File of the literals that take linear time. Only `--all` checks them again, because the check takes minutes. */
const knownFile = join(import.meta.dirname, 'linear.json')
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8')) as {
  version: string
}
const settings = JSON.stringify({ version, ...recheckParameters })

const knownLiterals = new Set(process.argv.includes('--all') ? [] : readKnownLiterals())
const literals = readLiterals(root, 'src')
const linearLiterals: string[] = []
let count = 0
for (const [literal, location] of literals) {
  if (boundedInputs.has(literal)) continue
  const slowInput = knownLiterals.has(literal) ? undefined : findSlowInput(literal)
  if (slowInput === undefined) linearLiterals.push(literal)
  else
    report(
      `${location}: ${literal} takes more than linear time: ${slowInput}: rewrite the regular expression`,
    )
}
for (const literal of boundedInputs.keys()) {
  if (!literals.has(literal))
    report(`test/regexes/bounded-inputs.ts: ${literal} is not in src/: remove the entry`)
}
writeFileSync(knownFile, `${JSON.stringify({ settings, literals: linearLiterals.sort() }, null, 2)}\n`)
if (count > 0) process.exitCode = 1

function report(message: string): void {
  process.stdout.write(`${message}\n`)
  count++
}

/** Returns the known literals, or none if the settings have changed. */
function readKnownLiterals(): readonly string[] {
  const file = JSON.parse(readFileSync(knownFile, 'utf8')) as { settings: string; literals: string[] }
  return file.settings === settings ? file.literals : []
}
