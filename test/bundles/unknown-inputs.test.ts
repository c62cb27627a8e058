/** Unknown inputs, which the runner passes to the action and mentions only in its log. */
import { expect, test } from '@jest/globals'
import { runAction } from '../runner/run-action.ts'

const context = {
  repository: 'science/launcher',
  ref: 'refs/heads/main',
  sha: 'c0ffee'.padEnd(40, '0'),
  eventName: 'repository_dispatch',
  // Nothing listens on this port: the inputs are reported before any request.
  githubUrl: 'http://127.0.0.1:9',
  token: 'ghs_token',
  workspace: process.cwd(),
}

test('fails the step with a summary for a misspelled input that restricts trust', async () => {
  const env = { 'INPUT_REQUIER-PROVENANCE': 'true', 'INPUT_ALLOW-OLDR': 'true' }
  const { exitCode, errors, warnings, summary } = await runAction(
    'actions/update-launcher-sha',
    { branches: 'all' },
    { ...context, env },
  )
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    expect.stringContaining('There is no input "requier-provenance": did you mean "require-provenance"?'),
  ])
  expect(warnings).toEqual(['There is no input "allow-oldr": did you mean "allow-older"?'])
  expect(summary).toContain('### ❌ 1 input is invalid')
  expect(summary).toContain('requier-provenance')
  expect(summary).toContain('TROUBLESHOOTING.md#ba0010')
})

test('a payload is not echoed as escaped JSON', async () => {
  const { errors } = await runAction(
    'actions/update-launcher-sha',
    { payload: '{\n  "branch": "main",\n  "color": "red"\n}' },
    context,
  )
  expect(errors[0]).toContain('- payload: ')
  expect(errors[0]).not.toContain('\\"')
  expect(errors[0]).not.toContain('\\n')
})
