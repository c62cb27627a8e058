import { expect, test } from '@jest/globals'
import { fuzzParser } from './fuzz-parser.ts'
import { parsers } from './parsers/parsers.ts'

/** Fixed seed, so that only a change to the code can fail this test. `npm run fuzz` generates more and different inputs. */
const seed = 20_261_129
const cases = { fast: 400, slow: 50 }

test.each(parsers)(
  "$name: parses every input, or rejects it with one of the project's errors",
  async parser => {
    const { fast, slow } = cases
    const { accepted, defect } = await fuzzParser(parser, { seed, cases: parser.isSlow ? slow : fast })
    expect(defect).toBeUndefined()
    expect(accepted).toBeGreaterThan(0)
  },
)
