import { expect, test } from '@jest/globals'
import {
  memoryWarnings,
  notebookFailures,
  notebooksAsMarkdown,
  skippedWarnings,
} from '../../../src/image/verify/notebook-report.ts'

const run = { path: '/home/jovyan/a|b.ipynb', seconds: 2.34, peakMemory: 1_000_000_000, problem: undefined }
const failedRun = { ...run, problem: 'code cell 7 of the notebook "a" failed: ValueError: no' }

test('shows the duration, memory, verdict and failure of each notebook in a table', () => {
  expect(notebooksAsMarkdown([run, { ...failedRun, peakMemory: undefined }])).toEqual([
    ...['| notebook | seconds | peak memory |', '| --- | ---: | ---: |'],
    '| ✅ /home/jovyan/a&#124;b.ipynb | 2.3 | 1.00 GB |',
    '| ❌ /home/jovyan/a&#124;b.ipynb | 2.3 |  |',
    ...['', '```', failedRun.problem, '```', ''],
  ])
  expect(notebooksAsMarkdown([])).toEqual([])
})

test('warns only if a notebook needs more than the guaranteed memory', () => {
  expect(memoryWarnings([run, { ...run, peakMemory: undefined }])).toEqual([])
  const [warning, ...others] = memoryWarnings([{ ...run, peakMemory: 1_240_000_000 }, run])
  expect(warning?.what).toBe('The notebook /home/jovyan/a|b.ipynb used 1.24 GB of memory')
  expect(warning?.why).toBe('mybinder.org guarantees a server 1.00 GB, and stops the server at 2 GB')
  expect(others).toEqual([])
})

test('warns if the notebooks of a checked contract were not executed', () => {
  const warnings = (checkContract: boolean, smokeTest: boolean, notebooks = ['/a.ipynb']) =>
    skippedWarnings({ notebooks }, { checkContract, smokeTest }).map(({ what }) => what)
  expect(warnings(true, false)).toEqual(['The notebooks of the contract were not executed'])
  expect([...warnings(true, true), ...warnings(false, false), ...warnings(true, false, [])]).toEqual([])
})

test('reports each notebook that fails as an error with a specific code', () => {
  const errors = notebookFailures('ghcr.io/lab/model:main', [run, failedRun])
  expect(errors.map(({ message }) => message)).toEqual([
    `ghcr.io/lab/model:main was not pushed: a notebook of its contract failed: ${failedRun.problem}`,
  ])
  expect(errors[0]?.kind).toBe('notebook-failed')
})
