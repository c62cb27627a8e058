/** Takes the place of `@jest/globals` in a process of the mutation test: Jest's own functions, without its runner. */
import { jestExpect } from '@jest/expect'
import { ModuleMocker } from 'jest-mock'

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus'
export { jestExpect as expect }

/** Seed of the random values. Every run draws the same ones. */
const seed = 1
const mocker = new ModuleMocker(globalThis)

export const jest = { getSeed: () => seed, spyOn: mocker.spyOn.bind(mocker), fn: mocker.fn.bind(mocker) }
