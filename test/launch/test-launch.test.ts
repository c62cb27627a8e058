import { expect, test } from '@jest/globals'
import { formatLaunchSummary, formatMemberTable } from '../../src/launch/launch-summary.ts'
import { launchWarnings } from '../../src/launch/launch-warnings.ts'
import type { MemberReport } from '../../src/launch/member-report.ts'
import { evaluateReports } from '../../src/launch/test-launch.ts'

const passed: MemberReport = {
  member: 'a.example',
  verdict: 'pass',
  seconds: { wait: 1, code: 0.4 },
  commit: 'c1',
}
const unavailable: MemberReport = {
  member: 'b.example',
  verdict: 'warn',
  seconds: {},
  phase: 'wait',
  error: 'b is down',
}
const failed: MemberReport = {
  ...{ member: 'c.example', verdict: 'fail', seconds: { build: 3 }, phase: 'build', error: 'c fails' },
  buildLog: ['Step | 1', '::error::x'],
}

test.each([
  ['all members pass', [passed, passed], 'pass', undefined],
  ['one member is down', [passed, unavailable], 'warn', undefined],
  ['all members are down', [unavailable, unavailable], 'fail', 'no-member-available'],
  ['one member fails', [passed, unavailable, failed], 'fail', 'launch-failed'],
  ['one member fails and the others are down', [unavailable, failed], 'fail', 'launch-failed'],
  ['the members build different commits', [passed, { ...passed, commit: 'c2' }], 'warn', undefined],
] as const)('returns a verdict when %s', (_name, reports, verdict, kind) => {
  const result = evaluateReports(reports)
  expect({ verdict: result.verdict, kind: result.failure?.kind }).toEqual({ verdict, kind })
})

test('warns about each unavailable member and about different commits', () => {
  const members = [passed, unavailable, { ...passed, commit: 'c2' }]
  expect(launchWarnings({ members })).toEqual([
    'b is down',
    'The members built different commits: c1, c2',
  ])
})

test('shows the phases of each member, then the errors and the build log', () => {
  const result = evaluateReports([passed, failed])
  const summary = formatLaunchSummary({ repository: 'science/launcher', ref: 'a|b' }, result)
  expect(summary).toContain('| a.example | ✅ pass | 1.0 |  |  |  |  | 0.4 | c1 |')
  expect(summary).toContain('launch of science/launcher at a&#124;b')
  expect(summary).toMatch(
    /\*\*c\.example, phase build:\*\* c fails\n\nThe build log ends with:\n\n```\nStep \| 1\n::error::x\n```/,
  )
  const lines = formatMemberTable(result).split('\n')
  expect(lines[0]).toBe('member      a.example  c.example')
  expect(lines).toEqual(
    expect.arrayContaining(['verdict     pass       fail', 'build (s)              3.0', 'commit      c1']),
  )
})
