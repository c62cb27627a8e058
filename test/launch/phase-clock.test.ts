import { expect, test } from '@jest/globals'
import { PhaseClock } from '../../src/launch/phase-clock.ts'

test('the time of each phase that was entered, in seconds; a phase that is entered again adds up', () => {
  let now = 1_000
  const clock = new PhaseClock(() => now)
  const after = (milliseconds: number, phase: Parameters<PhaseClock['enter']>[0]) => {
    now += milliseconds
    clock.enter(phase)
  }
  after(2_000, 'build')
  after(3_000, 'wait')
  after(500, 'launch')
  now += 240
  expect(clock.seconds()).toEqual({ wait: 2.5, build: 3, launch: 0.2 })
  expect(clock.seconds()).toEqual({ wait: 2.5, build: 3, launch: 0.2 })
})
