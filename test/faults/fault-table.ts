import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFaults } from './build-faults.ts'
import { type FaultCase, type FaultGroup, strongestLevel } from './fault-case.ts'
import { imageFaults } from './image-faults.ts'
import { binderFaults, dispatchFaults, launcherFaults } from './launcher-faults.ts'

export const faultGroups: readonly FaultGroup[] = [
  buildFaults,
  imageFaults,
  dispatchFaults,
  launcherFaults,
  binderFaults,
]

const testFolder = join(import.meta.dirname, '..')

/** Returns the path in test/ of a file that a case names without its extension. */
function testPath(file: string): string {
  const path = `${file}.test.ts`
  // The tests of a scenario with a long form are in the file that both forms import.
  return existsSync(join(testFolder, `${file}.ts`)) ? `${file}.ts` : path
}

/** Returns the text of a file that a case names. */
export const readTest = (file: string): string => readFileSync(join(testFolder, testPath(file)), 'utf8')

/** Returns the tables of all cases in Markdown. */
export function faultTables(): string[] {
  return faultGroups.flatMap(({ name, cases }) => [
    '',
    `## ${name}`,
    '',
    '| case | fault | outcome | level | tests |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(cases).map(([number, entry]) => formatCase(number, entry)),
  ])
}

function formatCase(number: string, entry: FaultCase): string {
  const tests = entry.tests.map(({ file, title }) => `[${file}](../${testPath(file)}): "${title}"`)
  return `| ${[number, entry.fault, entry.outcome, strongestLevel(entry), tests.join('; ')].join(' | ')} |`
}
