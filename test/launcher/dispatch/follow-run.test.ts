import { expect, test } from '@jest/globals'
import type { WorkflowRun } from '../../../src/github/workflow-runs.ts'
import { UserError } from '../../../src/user-error.ts'
import { createAnnouncer, handler, handlerWithRunName, manual, run } from './announce-fixture.ts'

const workflow = { kind: 'workflow-dispatch', workflow: '0.yml' } as const

test('follows the run that the workflow started', async () => {
  const { announce, pauses, lines, summary } = createAnnouncer([manual])
  const { outputs, failure } = await announce({ transport: workflow, waitTimeout: 60_000 })
  expect(outputs).toMatchObject({ 'run-url': 'https://github.com/run/7', conclusion: 'success' })
  expect(failure).toBeUndefined()
  expect(pauses).toEqual([])
  expect(lines).toContain("The launcher's run: https://github.com/run/7")
  expect(summary()).toContain(
    "The launcher's [run](https://github.com/run/7) succeeded: this badge launches the new image.",
  )
})

test('fails if an old server does not report which run the workflow started', async () => {
  const { announce } = createAnnouncer([manual], {}, { startWorkflow: async () => undefined })
  const { failure } = await announce({ transport: workflow, waitTimeout: 60_000 })
  expect(failure?.message).toContain('does not report which run the event started: remove `wait`')
})

test('rejects `wait` if the title of the run does not contain the correlation', async () => {
  const { announce, calls } = createAnnouncer([handler])
  await expect(announce({ waitTimeout: 1000 })).rejects.toThrow('to .github/workflows/0.yml')
  expect(calls).toEqual(['require repository-dispatch'])
})

/** Announces an image and waits. Each poll returns the next list of runs, and later polls return the last list. */
async function wait(polls: readonly (readonly Partial<WorkflowRun>[])[], waitTimeout = 60_000) {
  let poll = -1
  const findRuns = async () => (polls[Math.min(poll++, polls.length - 1)] ?? []).map(run)
  const announcer = createAnnouncer([handlerWithRunName], {}, { findRuns })
  return { ...(await announcer.announce({ waitTimeout })), ...announcer }
}

test('finds the run by the correlation, with a margin for clock skew', async () => {
  const { announce, calls } = createAnnouncer([handlerWithRunName])
  await announce({ waitTimeout: 1 })
  expect(calls.filter(call => call.startsWith('find'))).toEqual([
    'find "" since 2026-06-01T00:00:00.000Z',
    ...Array(2).fill('find "id-1" since 2026-05-31T23:55:00.000Z'),
  ])
})

test('increases the interval between polls', async () => {
  const running = { url: 'https://github.com/run/1' }
  const polls = [...Array(9).fill([running]), [{ ...running, conclusion: 'success', isCompleted: true }]]
  const { pauses, lines, failure } = await wait(polls, 600_000)
  expect(failure).toBeUndefined()
  expect(pauses.slice(0, 3)).toEqual([1000, 1500, 2250])
  expect(Math.max(...pauses)).toBe(10_000)
  expect(lines.filter(line => line.startsWith("The launcher's run:"))).toHaveLength(1)
})

const ended = (conclusion: string, url = 'https://github.com/run/1') => ({
  conclusion,
  isCompleted: true,
  url,
})

test.each<[string, readonly Partial<WorkflowRun>[], string]>([
  [
    'failed',
    [ended('failure')],
    'ended with "failure": see its log for the reason, then re-run it. https://github.com/run/1',
  ],
  [
    'was cancelled',
    [ended('cancelled')],
    'ended with "cancelled": it was cancelled by a user, or by a later event in the queue',
  ],
  [
    'failed after another run was cancelled',
    [ended('cancelled', 'https://x/2'), ended('failure')],
    'ended with "failure"',
  ],
])('fails if the run %s', async (_name, runs, message) => {
  const { failure, outputs, summary } = await wait([runs])
  expect(failure).toMatchObject({ kind: 'launcher-run-failed' })
  expect(failure?.message).toContain(message)
  expect(summary()).toContain(
    `❌ The launcher's [run](https://github.com/run/1) ended with **${outputs.conclusion}**`,
  )
})

test('succeeds if one of several runs succeeds', async () => {
  const { failure } = await wait([[ended('failure'), ended('success'), {}]])
  expect(failure).toBeUndefined()
})

test.each<[string, readonly Partial<WorkflowRun>[], string]>([
  [
    'no run starts',
    [],
    'it started no run in science/launcher within 60 s: check that GitHub Actions is enabled there',
  ],
  [
    'the run does not end',
    [{}, ended('failure')],
    'did not end within 60 s and is still running: https://github.com/run/1. Increase `wait-timeout`',
  ],
])('fails at the time limit if %s', async (_name, runs, message) => {
  const { failure, pauses } = await wait([runs])
  expect(failure).toMatchObject({ kind: 'launcher-run-not-found' })
  expect(failure?.message).toContain(message)
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(60_000)
})

test('fails if the run cannot be read', async () => {
  let count = 0
  const findRuns = async () => {
    if (count++ > 0) throw new UserError('rate-limited', 'no more requests')
    return []
  }
  const { announce } = createAnnouncer([handlerWithRunName], {}, { findRuns })
  const { failure } = await announce({ waitTimeout: 1000 })
  expect(failure).toMatchObject({
    kind: 'rate-limited',
    message: 'The event was sent, but its result could not be read: no more requests',
  })
})
