import { expect, test } from '@jest/globals'
import { type Finding, passed, passedIfListed, passedIfRead } from '../../src/doctor/report/finding.ts'
import {
  changeComment,
  issueMarker,
  issueText,
  resolvedComment,
} from '../../src/doctor/report/issue-report.ts'
import { mergeSimilar } from '../../src/doctor/report/merge-similar.ts'
import { formatCounts, reportFindings } from '../../src/doctor/report/report-findings.ts'

const failure: Finding = {
  check: 'image-tags',
  verdict: 'fail',
  what: 'The tag is missing',
  why: 'Launches fail.',
  fix: 'Push the image.',
}
const warning: Finding = { ...failure, check: 'own-tags', verdict: 'warn', what: 'The tag may be lost' }
const pass: Finding = { check: 'launches', verdict: 'pass', what: 'It can be launched', why: '', fix: '' }

test('lists findings with their reason and fix, then counts them', () => {
  const report = reportFindings([failure, warning, pass, pass], (verdict, text) => `<${verdict}>${text}</>`)
  expect(report.split('\n')).toEqual([
    '<fail>✖ fail image-tags</>: The tag is missing',
    '    Why: Launches fail.',
    '    Fix: Push the image.',
    '',
    '<warn>! warn own-tags</>: The tag may be lost',
    '    Why: Launches fail.',
    '    Fix: Push the image.',
    '',
    '<pass>✔ pass launches</>: It can be launched',
    '<pass>✔ pass launches</>: It can be launched',
    '',
    '1 fail, 1 warn, 2 pass',
  ])
  expect(formatCounts([])).toBe('0 fail, 0 warn, 0 pass')
})

test('the issue lists the problems in a code block, without a count', () => {
  const repositories = { source: 'science/model', launcher: 'science/launcher' }
  const { title, body } = issueText([failure, warning], repositories)
  expect(title).toBe('science/launcher needs attention')
  expect(body.split('\n')).toEqual([
    '<!-- binder-actions: watch -->',
    'The watch of science/model and its launcher science/launcher found problems:',
    '',
    '```text',
    '✖ fail image-tags: The tag is missing',
    '    Why: Launches fail.',
    '    Fix: Push the image.',
    '',
    '! warn own-tags: The tag may be lost',
    '    Why: Launches fail.',
    '    Fix: Push the image.',
    '```',
    '',
    'This issue is updated when the problems change, and closed when all checks pass.',
  ])
  expect(body.split('\n')[0]).toBe(issueMarker)
})

test('a comment names each check once, and links the run', () => {
  const url = 'https://github.com/science/launcher/actions/runs/7'
  expect(changeComment([failure, warning, failure], url)).toBe(
    `The problems have changed. Failed checks: \`image-tags\`, \`own-tags\`. The description of this issue lists them ([run](${url})).`,
  )
  expect(resolvedComment(url)).toBe(`All checks pass ([run](${url})).`)
})

test('passes only checks whose facts could be read completely', () => {
  const expected = [{ check: 'a', verdict: 'pass', what: 'b', why: '', fix: '' }]
  expect([passed('a', 'b')]).toEqual(expected)
  expect(passedIfRead('a', [true, true], 'b')).toEqual(expected)
  expect(passedIfRead('a', [true, false], 'b')).toEqual([])
  expect(passedIfRead('a', [], 'b')).toEqual([])
  expect(passedIfListed('a', [{ isTreeTruncated: false }], 'b')).toEqual(expected)
  expect(passedIfListed('a', [{ isTreeTruncated: false }, { isTreeTruncated: true }], 'b')).toEqual([])
})

test('never merges findings without an item, even if they are equal', () => {
  expect(mergeSimilar([failure, { ...failure }])).toEqual([failure, failure])
})
