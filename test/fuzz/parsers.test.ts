import { expect, test } from '@jest/globals'
import { seed } from '../random.ts'
import { fuzzParser } from './fuzz-parser.ts'
import { parsers } from './parsers/all.ts'

/** `npm run fuzz` tests more cases. */
const cases = { fast: 1000, slow: 100 }

test.each(parsers)('$name: parses every input, or rejects it with an error of its own', async parser => {
  const { fast, slow } = cases
  const { accepted, defect } = await fuzzParser(parser, { seed, cases: parser.isSlow ? slow : fast })
  expect(defect).toBeUndefined()
  expect(accepted).toBeGreaterThan(0)
})
