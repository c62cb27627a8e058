import { expect, test } from '@jest/globals'
import SkippedTestsReporter, { skippedTests } from './skipped-tests.ts'

const results = (...tests: [string, string][]) => ({
  testResults: [
    {
      testFilePath: '/root/test/a.test.ts',
      testResults: tests.map(([status, fullName]) => ({ status, fullName })),
    },
  ],
})

test('lists tests that did not run, with the reasons from their titles', () => {
  const listedTests = skippedTests(
    results(['passed', 'a'], ['pending', 'b'], ['pending', 'c (skipped: no ARM machine)'], ['todo', 'd']),
    '/root',
  )
  expect(listedTests).toEqual([
    { name: 'test/a.test.ts › b', reason: undefined },
    { name: 'test/a.test.ts › c', reason: 'no ARM machine' },
    { name: 'test/a.test.ts › d', reason: undefined },
  ])
})

test.each([
  ['lists a skipped test without a reason, and fails', {}, 'b', { isListed: true, hasFailed: true }],
  [
    'lists a skipped test with a reason',
    {},
    'b (skipped: no ARM machine)',
    { isListed: true, hasFailed: false },
  ],
  [
    'does not list a test that a filter excluded',
    { testNamePattern: 'a' },
    'b',
    { isListed: false, hasFailed: false },
  ],
])('%s', (_name, config, title, expected) => {
  let output = ''
  const reporter = new SkippedTestsReporter(config, { write: text => (output += text) })
  reporter.onRunComplete(undefined, results(['pending', title]))
  const hasFailed = reporter.getLastError() !== undefined
  expect({ isListed: output.includes('a.test.ts › b: '), hasFailed }).toEqual(expected)
})
