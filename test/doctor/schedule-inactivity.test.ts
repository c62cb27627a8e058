import { expect, test } from '@jest/globals'
import { checkScheduleInactivity } from '../../src/doctor/checks/schedule-inactivity.ts'
import type { Facts } from '../../src/doctor/facts/facts.ts'
import { healthyFacts, launcherWorkflow, now, workflow } from './healthy-facts.ts'

const day = 86_400_000
const schedule = "on: {schedule: [{cron: '1 2 * * 3'}]}\njobs: {}\n"
const check = (source: Partial<Facts['source']>, launcher: Partial<Facts['launcher']> = {}) => {
  const facts = healthyFacts()
  return checkScheduleInactivity({
    ...facts,
    source: { ...facts.source, ...source },
    launcher: { ...facts.launcher, ...launcher },
  }).filter(({ verdict }) => verdict !== 'pass')
}
/** Returns a repository with two schedules that was last pushed to the given number of days ago. */
const inactiveFor = (days: number) => ({
  workflows: ['weekly', 'daily'].map(name => workflow(`.github/workflows/${name}.yml`, schedule)),
  pushedAt: new Date(now - days * day).toISOString(),
})

test('warns after 45 days without a push, and names the schedules and the command that enables them', () => {
  expect(check(inactiveFor(45 - 0.001))).toEqual([])
  expect(check(inactiveFor(45))).toEqual([
    {
      check: 'schedule-inactivity',
      verdict: 'warn',
      what: 'Nothing has been pushed to science/model for 45 days. Around 2026-02-16, GitHub will disable .github/workflows/weekly.yml, .github/workflows/daily.yml',
      why: 'After 60 days without a push, schedules stop without an error: lost events are not repaired, and checks do not run.',
      fix: 'Push a commit before that date. After that date, run `gh workflow enable weekly.yml --repo science/model`.',
    },
  ])
})

test.each([
  ['are private', { isPrivate: true }],
  ['were never pushed to', { pushedAt: undefined }],
  ['have only disabled schedules', { workflows: [workflow('w.yml', schedule, 'disabled_manually')] }],
  ['have no schedule', { workflows: [workflow('w.yml', 'on: push\njobs: {}\n')] }],
])('does not warn about repositories that %s', (_name, change) => {
  expect(check({ ...inactiveFor(50), ...change }, { ...inactiveFor(50), ...change })).toEqual([])
})

test('names the line of the schedule to move out of a handler', () => {
  const text = launcherWorkflow.replace('on:\n', "on:\n  schedule: [{cron: '1 2 * * 3'}]\n")
  expect(check({}, { workflows: [workflow('.github/workflows/update.yml', text)] })).toEqual([
    {
      check: 'schedule-inactivity',
      verdict: 'warn',
      what: '.github/workflows/update.yml of science/launcher handles the event and also has a schedule',
      why: 'After 60 days without a push, GitHub disables the whole workflow. The next event then does not start it.',
      fix: 'Move `schedule:` from .github/workflows/update.yml:3 into a separate file, such as repair-image-pins.yml in the examples.',
    },
  ])
})
