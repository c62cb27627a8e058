import { expect, test } from '@jest/globals'
import { fuzzParser } from './fuzz-parser.ts'
import { parsers } from './parsers/all.ts'

/** `npm run fuzz` draws other and more cases; here a red run is due to a change. */
const seed = 20_261_129
const cases = { fast: 1000, slow: 100 }

test.each(parsers)('$name: parses every input, or rejects it with an error of its own', async parser => {
  const { fast, slow } = cases
  const { accepted, defect } = await fuzzParser(parser, { seed, cases: parser.isSlow ? slow : fast })
  expect(defect).toBeUndefined()
  expect(accepted).toBeGreaterThan(0)
})
