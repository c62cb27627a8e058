import { appendFileSync } from 'node:fs'
import { TestEnvironment } from 'jest-environment-node'

/** Environment of a test file: activates one mutant, or records which mutants the tests of the file reach. */
export default class MutantEnvironment extends TestEnvironment {
  #testPath

  constructor(config, context) {
    super(config, context)
    this.#testPath = context.testPath
    this.global.__stryker__ = { activeMutant: process.env.ACTIVE_MUTANT }
  }

  async teardown() {
    const file = process.env.MUTANT_COVERAGE
    if (file !== undefined) {
      const reached = Object.keys(this.global.__stryker__.mutantCoverage?.static ?? {})
      appendFileSync(file, `${JSON.stringify({ path: this.#testPath, reached })}\n`)
    }
    await super.teardown()
  }
}
