import { expect, test } from '@jest/globals'
import { PhaseClock } from '../../src/launch/phase-clock.ts'

test('returns the seconds of each phase, and adds up the seconds of a phase that is entered repeatedly', () => {
  let now = 1_000
  const clock = new PhaseClock(() => now)
  const enterAfter = (milliseconds: number, phase: Parameters<PhaseClock['enter']>[0]) => {
    now += milliseconds
    clock.enter(phase)
  }
  enterAfter(2_000, 'build')
  enterAfter(3_000, 'wait')
  enterAfter(500, 'launch')
  now += 240
  expect(clock.seconds()).toEqual({ wait: 2.5, build: 3, launch: 0.2 })
  expect(clock.seconds()).toEqual({ wait: 2.5, build: 3, launch: 0.2 })
})

test('uses the clock of the process by default', async () => {
  const clock = new PhaseClock()
  await new Promise(resolve => setTimeout(resolve, 60))
  expect(clock.seconds().wait).toBeGreaterThan(0)
})
