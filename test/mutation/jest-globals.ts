/** Replacement for `@jest/globals` in a process of the mutation test: Jest's functions without its runner. */
import { jestExpect } from '@jest/expect'
import { ModuleMocker } from 'jest-mock'

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus'
export { jestExpect as expect }

/** Fixed seed, so that random values are the same in every run. */
const seed = 1
const mocker = new ModuleMocker(globalThis)

export const jest = { getSeed: () => seed, spyOn: mocker.spyOn.bind(mocker), fn: mocker.fn.bind(mocker) }
