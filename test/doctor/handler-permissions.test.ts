import { expect, test } from '@jest/globals'
import { checkEventHandler } from '../../src/doctor/checks/event-handler.ts'
import type { Facts } from '../../src/doctor/facts/facts.ts'
import { healthyFacts, launcherWorkflow } from './healthy-facts.ts'
import { yaml } from './problem-cases.ts'

const check = (text: string, launcher: Partial<Facts['launcher']> = {}) => {
  const facts = healthyFacts()
  return checkEventHandler({ ...facts, launcher: { ...facts.launcher, workflows: yaml(text), ...launcher } })
}

test('reports no missing handler if GitHub does not list all files', () => {
  expect(check('on: push\njobs: {}\n', { isTreeTruncated: true })).toEqual([])
})

test('names the line of the jobs of a custom handler', () => {
  const [finding] = check('on: repository_dispatch\njobs: {a: {steps: [{run: sed -i}]}}\n')
  expect(finding?.fix).toBe(
    'Replace the steps in .github/workflows/w.yml:2 with `uses: underworldcode/binder-actions/actions/update-launcher-sha@v1`.',
  )
})

test('names the line of the permissions that a handler does not grant', () => {
  const readOnlyWorkflow = launcherWorkflow.replace('contents: write', 'contents: read')
  expect(check(readOnlyWorkflow)[0]?.fix).toBe(
    'Set `permissions: {contents: write}` at the top level of .github/workflows/w.yml:4.',
  )
  const bareWorkflow = launcherWorkflow.replace('permissions: {contents: write}\n', '')
  expect(check(bareWorkflow)[0]?.fix).toBe(
    'Set `permissions: {contents: write}` at the top level of .github/workflows/w.yml:4.',
  )
  const readOnlyJob = bareWorkflow.replace('    runs-on', '    permissions: {packages: read}\n    runs-on')
  expect(check(readOnlyJob)[0]?.fix).toBe(
    'Add `contents: write` to the `permissions` of the job "update" in .github/workflows/w.yml:6.',
  )
})

const update = '      - uses: underworldcode/binder-actions/actions/update-launcher-sha@v1\n'

test.each([
  [
    'one of two updates uses the token of the job',
    `${update}        with: {token: '\${{ secrets.PAT }}'}\n`,
    1,
  ],
  ['the update has an empty token', '', 1],
])('reports read-only permissions if %s', (_name, before, count) => {
  const text = launcherWorkflow
    .replace('contents: write', 'contents: read')
    .replace(update, `${before}${update}${before === '' ? "        with: {token: ' '}\n" : ''}`)
  expect(check(text).filter(({ verdict }) => verdict === 'fail')).toHaveLength(count)
})

test.each(['yml', 'yaml'])('a call to the reusable workflow in a .%s file needs the permission', ending => {
  const [finding] = check(
    `on: repository_dispatch\npermissions: {}\njobs: {update: {uses: u/binder-actions/.github/workflows/update-launcher.${ending}@v1, with: {token: x}}}\n`,
  )
  expect(finding?.verdict).toBe('fail')
})
