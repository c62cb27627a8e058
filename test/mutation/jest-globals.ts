/** Replacement for `@jest/globals` in a process of the mutation test: Jest's functions without its runner. */
import { jestExpect } from '@jest/expect'
import { ModernFakeTimers } from '@jest/fake-timers'
import { ModuleMocker } from 'jest-mock'

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus'
export { jestExpect as expect }

/** Fixed seed, so that random values are the same in every run. */
const seed = 1
const mocker = new ModuleMocker(globalThis)
const timers = new ModernFakeTimers({
  config: { rootDir: import.meta.dirname, fakeTimers: {} } as ConstructorParameters<
    typeof ModernFakeTimers
  >[0]['config'],
  global: globalThis,
})

export const jest = {
  getSeed: () => seed,
  spyOn: mocker.spyOn.bind(mocker),
  fn: mocker.fn.bind(mocker),
  useFakeTimers: timers.useFakeTimers.bind(timers),
  useRealTimers: timers.useRealTimers.bind(timers),
  advanceTimersByTimeAsync: timers.advanceTimersByTimeAsync.bind(timers),
  getTimerCount: timers.getTimerCount.bind(timers),
}
