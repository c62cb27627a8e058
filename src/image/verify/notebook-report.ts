import type { Contract, Violation } from '../../contract/contract.ts'
import { codeBlock, escapeMarkdown } from '../../markdown.ts'
import { formatSize } from '../../units.ts'
import { UserError } from '../../user-error.ts'
import type { VerificationSettings } from '../request/verification-settings.ts'
import type { NotebookRun } from './run-notebooks.ts'

/** Guaranteed memory of a server on mybinder.org, in bytes. More is available only if the node has free memory. */
const guaranteedMemory = 1_000_000_000

/** Returns a warning for each notebook that needs more memory than a server is guaranteed. */
export function memoryWarnings(runs: readonly NotebookRun[]): Violation[] {
  return runs
    .filter(({ peakMemory = 0 }) => peakMemory > guaranteedMemory)
    .map(({ path, peakMemory = 0 }) => ({
      what: `The notebook ${path} used ${formatSize(peakMemory)} of memory`,
      why: `mybinder.org guarantees a server ${formatSize(guaranteedMemory)}, and stops the server at 2 GB`,
      fix: 'Use smaller data, or delete large variables once they are no longer needed',
    }))
}

/** Returns a warning if the contract is checked, but its notebooks are not executed. */
export function skippedWarnings(
  { notebooks }: Pick<Contract, 'notebooks'>,
  { checkContract, smokeTest }: Pick<VerificationSettings, 'checkContract' | 'smokeTest'>,
): Violation[] {
  if (!checkContract || smokeTest || notebooks.length === 0) return []
  return [
    {
      what: 'The notebooks of the contract were not executed',
      why: 'They are executed after the smoke test, but `smoke-test` is false',
      fix: 'Remove `smoke-test`, or remove `notebooks` from the contract',
    },
  ]
}

/** Returns an error for each notebook that failed. */
export function notebookFailures(image: string, runs: readonly NotebookRun[]): UserError[] {
  return runs.flatMap(({ problem }) =>
    problem === undefined
      ? []
      : [
          new UserError(
            'notebook-failed',
            `${image} was not pushed: a notebook of its contract failed: ${problem}`,
          ),
        ],
  )
}

/** Formats the runs as a table for the job summary, with the failures below it. */
export function notebooksAsMarkdown(runs: readonly NotebookRun[]): string[] {
  if (runs.length === 0) return []
  const rows = runs.map(({ path, seconds, peakMemory, problem }) => {
    const memory = peakMemory === undefined ? '' : formatSize(peakMemory)
    const verdict = problem === undefined ? '✅' : '❌'
    return `| ${verdict} ${escapeMarkdown(path)} | ${seconds.toFixed(1)} | ${memory} |`
  })
  const failures = runs.flatMap(({ problem }) => (problem === undefined ? [] : ['', ...codeBlock(problem)]))
  return ['| notebook | seconds | peak memory |', '| --- | ---: | ---: |', ...rows, ...failures, '']
}
