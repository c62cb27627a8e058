import { expect, test } from '@jest/globals'
import { overallVerdict } from '../../src/doctor/report/finding.ts'
import { runChecks } from '../../src/doctor/run-checks.ts'
import { healthyFacts } from './healthy-facts.ts'
import { rights, yaml } from './problem-cases.ts'

test('where all is well every check says so, and nothing else', () => {
  const findings = runChecks(healthyFacts())
  expect(findings.filter(({ level }) => level !== 'green')).toEqual([])
  expect(overallVerdict(findings)).toBe('green')
  expect(new Set(findings.map(({ check }) => check)).size).toBe(19)
})

test('the worst comes first', () => {
  const levels = runChecks({
    ...healthyFacts(),
    launcher: {
      ...healthyFacts().launcher,
      sender: rights(false),
      workflows: yaml('on: repository_dispatch\njobs: {}\n'),
    },
  }).map(({ level }) => level)
  expect(levels.slice(0, 2)).toEqual(['red', 'yellow'])
  expect(new Set(levels.slice(2))).toEqual(new Set(['green']))
})
