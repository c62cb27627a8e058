import { expect, test } from '@jest/globals'
import { levelIn, strongestLevel } from './fault-case.ts'
import { faultGroups, faultTables, readTest } from './fault-table.ts'

const cases = faultGroups.flatMap(group => Object.entries(group.cases))

test('numbers the cases without gaps, and lists each case in a row', () => {
  expect(cases.map(([number]) => Number(number))).toEqual(Array.from({ length: 91 }, (_, index) => index + 1))
  expect(faultTables().filter(line => /^\| \d/.test(line))).toHaveLength(cases.length)
})

test.each(cases)('the tests that verify case %s exist', (_number, { tests }) => {
  expect(tests).not.toEqual([])
  for (const { title } of tests) expect(title.length).toBeGreaterThan(7)
  const titles = tests.map(({ file, title }) => [file, title, titlesIn(readTest(file)).includes(title)])
  expect(titles.filter(([, , isFound]) => isFound === false)).toEqual([])
})

/**
 * Returns the lines that can contain the title of a test: calls of `test`, `it` or `describe`, and lines that start with
 * a string.
 */
function titlesIn(text: string): string {
  return text
    .split('\n')
    .filter(line => /^\s*(?:(?:test|it|describe)\b|\[?['"`])|\]\)\(['"`]/.test(line))
    .join('\n')
}

test('returns the level of the strongest test of a case', () => {
  expect(levelIn('bundles/split')).toBe('bundle')
  expect(levelIn('scenarios/push-tokens')).toBe('in process')
  expect(levelIn('registry/trust')).toBe('unit')
  const tests = ['registry/trust', 'scenarios/push-tokens'].map(file => ({ file, title: 'a title' }))
  expect(strongestLevel({ fault: '', outcome: '', tests })).toBe('in process')
})
