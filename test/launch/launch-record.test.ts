import { expect, test } from '@jest/globals'
import {
  addLaunches,
  emptyRecord,
  lastSuccess,
  parseLaunchRecord,
  phaseChange,
} from '../../src/launch/launch-record.ts'
import { formatLaunchSummary } from '../../src/launch/launch-summary.ts'
import type { MemberReport } from '../../src/launch/member-report.ts'

const report = (verdict: MemberReport['verdict'], launch: number): MemberReport => ({
  ...{ member: 'a.example', verdict, seconds: { wait: 1, launch } },
})
const date = (day: number) => `2026-01-0${day}T00:00:00.000Z`

test('compares a phase with the median of the last successful launches on the same member', () => {
  const launches = [report('pass', 4), report('pass', 5), report('pass', 30), report('fail', 90)]
  const record = launches.reduce(
    (merged, launch, index) => addLaunches(merged, [launch], date(index + 1)),
    emptyRecord,
  )

  expect(phaseChange(record, report('pass', 7.5), 'launch')).toBe(2.5)
  expect(phaseChange(record, report('pass', 7.5), 'kernel')).toBeUndefined()
  expect(phaseChange(record, { ...report('pass', 1), member: 'b.example' }, 'launch')).toBeUndefined()
  expect(lastSuccess(record, 'a.example')).toBe(date(3))
  expect(lastSuccess(record, 'b.example')).toBeUndefined()
})

test('the summary shows and explains the change of each phase only if earlier launches are recorded', () => {
  const request = { repository: 'science/launcher', ref: 'main' }
  const earlier = addLaunches(emptyRecord, [report('pass', 10)], date(1))
  const result = { verdict: 'pass', members: [report('pass', 8)] } as const

  expect(formatLaunchSummary(request, result, earlier)).toContain(
    '| a.example | ✅ pass | 1.0 (±0.0) |  |  | 8.0 (−2.0) |',
  )
  expect(formatLaunchSummary(request, result, earlier)).toContain('the change against the median')
  expect(formatLaunchSummary(request, result)).not.toContain('median')
})

test('a record starts without launches', () => {
  const { launches } = addLaunches(emptyRecord, [report('fail', 1)], date(1))
  expect(launches).toEqual([
    { member: 'a.example', date: date(1), verdict: 'fail', seconds: { wait: 1, launch: 1 } },
  ])
})

test('keeps the newest launches in a record, and parses an encoded record to the same value', () => {
  let record = emptyRecord
  for (let run = 0; run < 100; run++) record = addLaunches(record, [report('pass', run)], date(1))
  expect(record.launches).toHaveLength(60)
  expect(record.launches[0]?.seconds.launch).toBe(99)
  expect(parseLaunchRecord(Buffer.from(JSON.stringify(record)))).toEqual(record)
})

test.each([
  '',
  '[]',
  '{"launches": [{"member": "a", "date": "today", "verdict": "pass", "seconds": {}}]}',
  '{"launches": [{"member": "a", "date": "2026-01-01T00:00:00Z", "verdict": "good", "seconds": {}}]}',
  '{"launches": [{"member": "a", "date": "2026-01-01T00:00:00Z", "verdict": "pass", "seconds": {"code": -1}}]}',
])('rejects %j, which is not a record', text => {
  expect(() => parseLaunchRecord(Buffer.from(text))).toThrow('the record of earlier launches is')
})
