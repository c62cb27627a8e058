import { describe, expect, test } from '@jest/globals'
import { addLaunches, emptyRecord } from '../../src/launch/launch-record.ts'
import { formatLaunchSummary, formatMemberTable } from '../../src/launch/launch-summary.ts'
import { buildLogExcerpt, launchWarnings } from '../../src/launch/launch-warnings.ts'
import type { MemberReport } from '../../src/launch/member-report.ts'
import { evaluateReports, findCommits } from '../../src/launch/test-launch.ts'

const commit = 'a'.repeat(40)
const passReport: MemberReport = {
  ...{ member: 'a.example', verdict: 'pass', commit },
  seconds: { wait: 1, build: 61.04, code: 0.4 },
}
const warnReport: MemberReport = {
  ...{ member: 'b.example', verdict: 'warn', seconds: {}, phase: 'wait', error: 'b is down' },
}
const failReport = (phase: NonNullable<MemberReport['phase']>, sha?: string): MemberReport => ({
  ...{ member: 'c.example', verdict: 'fail', seconds: { wait: 2 }, phase, error: 'c fails', commit: sha },
})
const request = { repository: 'science/launcher', ref: 'main' }

describe('the evaluation of reports', () => {
  test('lists each failure, and counts the failures if there are several launches', () => {
    expect(evaluateReports([failReport('code')]).failure?.message).toBe('The launch failed:\n- c fails')
    const { failure } = evaluateReports([
      failReport('code'),
      passReport,
      { ...failReport('code'), error: 'd fails' },
    ])
    expect(failure?.message).toBe('2 of 3 launches failed:\n- c fails\n- d fails')
  })

  test('lists why no member was available', () => {
    const { failure, cause } = evaluateReports([warnReport, { ...warnReport, error: 'c is down' }])
    expect(failure?.message).toBe(
      'No BinderHub was available, so the launch was not tested:\n- b is down\n- c is down\nRun this again later.',
    )
    expect(cause).toBe('hub')
  })

  test.each([
    ['the launch failed on all members', [failReport('code'), failReport('launch')], 'image'],
    ['the launch failed on all available members', [failReport('kernel'), warnReport], 'image'],
    ['the launch failed during the build', [failReport('build')], 'image'],
    ['the launch passed on one member', [failReport('code'), passReport], undefined],
    ['a launch failed before its build', [failReport('code'), failReport('wait')], undefined],
    ['the hub could not push the image', [failReport('push')], undefined],
    ['the members built the commit', [failReport('code', commit)], 'image'],
    ['a member built another commit', [failReport('code', 'b'.repeat(40))], undefined],
    ['a member does not name its commit', [failReport('code'), failReport('code', commit)], 'image'],
  ] as const)('names the image as the cause only if the cause is certain: %s', (_name, reports, cause) => {
    expect(evaluateReports(reports, commit).cause).toBe(cause)
  })

  test('accepts any commit if none is expected', () => {
    expect(evaluateReports([failReport('code', 'b'.repeat(40))]).cause).toBe('image')
  })

  test('returns the reports of a successful launch without a cause or a failure', () => {
    expect(evaluateReports([passReport, warnReport])).toEqual({
      ...{ verdict: 'warn', cause: undefined, failure: undefined, members: [passReport, warnReport] },
    })
  })

  test('finds each commit once', () => {
    expect(findCommits([passReport, warnReport, passReport, { ...passReport, commit: 'b' }])).toEqual([
      commit,
      'b',
    ])
  })
})

test('the summary has a row for each member, and explains failures', () => {
  const reportWithLog = { ...failReport('build'), image: 'registry/x:1', buildLog: ['Step 1', 'Step 2'] }
  const members = [passReport, reportWithLog, warnReport]
  expect(formatLaunchSummary(request, { verdict: 'fail', members })).toBe(
    [
      '### ❌ fail: launch of science/launcher at main',
      '',
      '| member | verdict | wait | build | push | launch | kernel | code | commit |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| a.example | ✅ pass | 1.0 | 61.0 |  |  |  | 0.4 | aaaaaaa |',
      '| c.example | ❌ fail | 2.0 |  |  |  |  |  |  |',
      '| b.example | ⚠️ warn |  |  |  |  |  |  |  |',
      '',
      'Times are in seconds.',
      '',
      '**c.example, phase build, image registry/x:1:** c fails',
      '',
      'The build log ends with:',
      '',
      '```',
      'Step 1',
      'Step 2',
      '```',
      '',
      '**b.example, phase wait:** b is down',
      '',
    ].join('\n'),
  )
})

test('the summary compares the members that have earlier launches, and explains the numbers', () => {
  const earlierRecord = addLaunches(
    emptyRecord,
    [{ ...passReport, seconds: { wait: 2, build: 61 } }],
    '2026-01-01T00:00:00Z',
  )
  const otherReport = { ...passReport, member: 'other.example' }
  const summary = formatLaunchSummary(
    request,
    { verdict: 'pass', members: [passReport, otherReport] },
    earlierRecord,
  )
  expect(summary).toContain('| a.example | ✅ pass | 1.0 (−1.0) | 61.0 (±0.0) |  |  |  | 0.4 | aaaaaaa |')
  expect(summary).toContain('| other.example | ✅ pass | 1.0 | 61.0 |  |  |  | 0.4 | aaaaaaa |')
  expect(summary).toMatch(
    /\|\n\nTimes are in seconds\. The number in parentheses is the change against the median of the last 5 successful launches\.\n$/,
  )
  const slowerSummary = formatLaunchSummary(
    request,
    { verdict: 'pass', members: [{ ...passReport, seconds: { wait: 2.15 } }] },
    earlierRecord,
  )
  expect(slowerSummary).toContain('2.1 (+0.1)')
})

test('the table for a terminal has a column for each member', () => {
  expect(formatMemberTable({ members: [passReport, { ...warnReport, member: 'b' }] })).toBe(
    [
      'member      a.example     b',
      'verdict     pass          warn',
      'wait (s)    1.0',
      'build (s)   61.0',
      'push (s)',
      'launch (s)',
      'kernel (s)',
      'code (s)    0.4',
      'commit      aaaaaaaaaaaa',
    ].join('\n'),
  )
})

test('returns no warnings if all members have built the same commit', () => {
  expect(launchWarnings({ members: [passReport, passReport] })).toEqual([])
})

test('the excerpt of a build log has its last 15 lines, with a prefix', () => {
  const buildLog = Array.from({ length: 20 }, (_, index) => `::error::${index + 1}`)
  const excerpt = buildLogExcerpt({ buildLog })
  expect(excerpt).toHaveLength(15)
  expect([excerpt[0], excerpt.at(-1)]).toEqual(['| ::error::6', '| ::error::20'])
  expect(buildLogExcerpt({})).toEqual([])
})
