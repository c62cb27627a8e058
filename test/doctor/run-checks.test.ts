import { expect, test } from '@jest/globals'
import { overallVerdict } from '../../src/doctor/report/finding.ts'
import { runChecks } from '../../src/doctor/run-checks.ts'
import { healthyFacts } from './healthy-facts.ts'
import { rights, yaml } from './problem-cases.ts'

test('passes every check for facts without problems', () => {
  const findings = runChecks(healthyFacts())
  expect(findings.filter(({ verdict }) => verdict !== 'pass')).toEqual([])
  expect(overallVerdict(findings)).toBe('pass')
  expect(new Set(findings.map(({ check }) => check)).size).toBe(20)
})

test('lists the most severe findings first', () => {
  const verdicts = runChecks({
    ...healthyFacts(),
    launcher: {
      ...healthyFacts().launcher,
      sender: rights(false),
      workflows: yaml('on: repository_dispatch\njobs: {}\n'),
    },
  }).map(({ verdict }) => verdict)
  expect(verdicts.slice(0, 2)).toEqual(['fail', 'warn'])
  expect(new Set(verdicts.slice(2))).toEqual(new Set(['pass']))
})
