import { expect, test } from '@jest/globals'
import { type LaunchRecord, parseLaunchRecord, phaseChange } from '../../src/launch/launch-record.ts'
import { eventPhase, launchPhases, PhaseClock } from '../../src/launch/phase-clock.ts'

const member = 'hub.example'
/** Returns a record of launches with these durations of the phase `launch`, newest first. */
const launchRecord = (...seconds: readonly number[]): LaunchRecord => ({
  launches: seconds.map(launch => ({
    member,
    date: '2026-01-01T00:00:00Z',
    verdict: 'pass',
    seconds: { launch },
  })),
})
const change = (record: LaunchRecord, launch: number) =>
  phaseChange(record, { member, seconds: { launch } }, 'launch')

test('compares with the median of the last five launches, in any order', () => {
  expect(change(launchRecord(30, 10, 20), 20)).toBe(0)
  expect(change(launchRecord(9, 100, 10, 11, 8), 10)).toBe(0)
  expect(change(launchRecord(1, 1, 1, 1, 1, 50, 50, 50, 50, 50, 50), 1)).toBe(0)
})

test('ignores launches without the phase', () => {
  const { launches } = launchRecord(4, 8)
  const launchWithoutPhase = { ...launches[0], seconds: {} } as (typeof launches)[number]
  expect(change({ launches: [launchWithoutPhase, ...launches] }, 8)).toBe(0)
  expect(phaseChange(launchRecord(4), { member, seconds: {} }, 'launch')).toBeUndefined()
})

test('parses a record with all phases, at the limits of its fields', () => {
  const seconds = Object.fromEntries(launchPhases.map(phase => [phase, 86_400]))
  const launch = { member: 'x'.repeat(300), date: '2026-01-01T00:00:00Z', verdict: 'warn', seconds }
  const parse = (launches: readonly object[]) => parseLaunchRecord(Buffer.from(JSON.stringify({ launches })))
  expect(parse([launch])).toEqual({ launches: [launch] })
  expect(parse([{ ...launch, verdict: 'fail', seconds: {} }]).launches).toHaveLength(1)
  expect(parse(Array(60).fill(launch)).launches).toHaveLength(60)
  for (const invalidLaunch of [
    { ...launch, member: 'x'.repeat(301) },
    { ...launch, seconds: { wait: 86_401 } },
    { ...launch, seconds: { code: -0.1 } },
  ])
    expect(() => parse([invalidLaunch])).toThrow('the record of earlier launches is')
  expect(() => parse(Array(61).fill(launch))).toThrow('the record of earlier launches is')
})

test.each([
  ['waiting', 'wait'],
  ['fetching', 'build'],
  ['building', 'build'],
  ['pushing', 'push'],
  ['built', 'launch'],
  ['launching', 'launch'],
  ['ready', 'launch'],
  ['failed', undefined],
  ['unknown', undefined],
] as const)('an event of the phase %s belongs to the phase %s of the launch', (phase, expected) => {
  expect(eventPhase({ phase })).toBe(expected)
})

test('a clock starts in the first phase, and lists only phases that were entered', () => {
  let now = 500
  const clock = new PhaseClock(() => now)
  expect(clock.phase).toBe('wait')
  now += 60
  expect(clock.seconds()).toEqual({ wait: 0.1 })
  clock.enter('code')
  now += 1_940
  expect(clock.phase).toBe('code')
  expect(clock.seconds()).toEqual({ wait: 0.1, code: 1.9 })
})
