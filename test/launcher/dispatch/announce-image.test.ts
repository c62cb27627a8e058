import { expect, test } from '@jest/globals'
import type { EventReceiver } from '../../../src/github/event-receiver.ts'
import type { WorkflowRun } from '../../../src/github/workflow-runs.ts'
import { announceImage } from '../../../src/launcher/dispatch/announce-image.ts'
import type { AnnounceServices } from '../../../src/launcher/dispatch/announce-services.ts'
import type { Announcement } from '../../../src/launcher/dispatch/announcement.ts'
import { parseDigest } from '../../../src/oci/digest.ts'
import type { Image } from '../../../src/oci/read-image.ts'
import { formatGitHubRepository } from '../../../src/refs/github-repository.ts'
import { parseSourceRef } from '../../../src/refs/source-ref.ts'
import { UserError } from '../../../src/user-error.ts'
import { parseWorkflowTrigger } from '../../../src/workflows/workflow-trigger.ts'
import { labelKeys } from '../../scenarios/published-image.ts'

const digest = parseDigest(`sha256:${'ab'.repeat(32)}`)
const launcher = { owner: 'science', name: 'launcher' }
const revision = 'c'.repeat(40)
const handler = `on:
  repository_dispatch:
    types: [image-updated]
`
const handlerWithRunName = `run-name: Update image (\${{ github.event.client_payload.correlation }})\n${handler}`
const manual = `on:
  workflow_dispatch:
    inputs:
      payload: {}
`

const announcement: Announcement = {
  image: { registry: 'ghcr.io', path: 'science/model', tag: 'main', digest },
  ref: parseSourceRef('refs/heads/main'),
  ...{ revision, created: '2026-01-01T00:00:00Z', launcherBranch: 'main', isOwnBuild: true, dryRun: false },
  repository: launcher,
  transport: { kind: 'repository-dispatch', eventType: 'image-updated' },
  ...{ waitTimeout: undefined, legacyField: undefined },
}

/** Services whose clock advances while they sleep. @param workflows texts of the files of the launcher. */
function open(
  workflows: readonly string[],
  receiver: Partial<EventReceiver> = {},
  changes: Partial<AnnounceServices> = {},
) {
  const calls: string[] = []
  const warnings: string[] = []
  const lines: string[] = []
  const pauses: number[] = []
  let summary = ''
  let time = Date.parse('2026-06-01T00:00:00Z')
  const services: AnnounceServices = {
    readReceiver: async () => ({
      ...{ repository: launcher, isArchived: false, defaultBranch: 'main' },
      workflows: workflows.flatMap(
        (text, index) => parseWorkflowTrigger(`.github/workflows/${index}.yml`, text) ?? [],
      ),
      ...receiver,
    }),
    missingRepositoryError: async repository =>
      new UserError('repository-not-found', `no ${formatGitHubRepository(repository)}`),
    requireWrite: async (_repository, { kind }) => void calls.push(`require ${kind}`),
    send: async (_repository, { eventType, payload }) =>
      void calls.push(`send ${eventType} ${JSON.stringify(payload).slice(0, 30)}`),
    startWorkflow: async (_repository, { workflow, branch, inputs }) => {
      calls.push(`start ${workflow} ${branch} ${Object.keys(inputs).join()}`)
      return { id: 7, url: 'https://github.com/run/7' }
    },
    fetchRun: async (_repository, id) =>
      run({ url: `https://github.com/run/${id}`, conclusion: 'success', isCompleted: true }),
    findRuns: async (_repository, title, since) => {
      calls.push(`find "${title}" since ${since.toISOString()}`)
      return []
    },
    readImage: async () => labelled({}),
    sleep: async milliseconds => {
      pauses.push(milliseconds)
      time += milliseconds
    },
    now: () => time,
    log: {
      ...{ info: message => void lines.push(message), error: () => {}, mask: () => {} },
      ...{
        warning: message => void warnings.push(message),
        group: (title, task) => {
          lines.push(title)
          return task()
        },
      },
    },
    writeSummary: async text => {
      summary = text
    },
    workflow: {
      repository: 'science/model',
      runUrl: 'https://github.com/science/model/actions/runs/1',
      serverUrl: 'https://github.com',
    },
    newCorrelation: () => 'id-1',
    ...changes,
  }
  const announce = (own: Partial<Announcement> = {}) => announceImage({ ...announcement, ...own }, services)
  return { announce, calls, warnings, lines, pauses, summary: () => summary }
}

function run(properties: Partial<WorkflowRun>): WorkflowRun {
  return {
    url: 'https://github.com/run/1',
    conclusion: undefined,
    isCompleted: false,
    ...properties,
  } as WorkflowRun
}

function labelled(labels: Readonly<Record<string, string>>): Image {
  return { config: { labels, created: '2026-02-01T00:00:00Z' } } as unknown as Image
}

test('sends the event, and returns its payload and the launch URL', async () => {
  const { announce, calls, lines, summary } = open([handler])
  const { outputs, failure } = await announce()
  expect(failure).toBeUndefined()
  expect(outputs).toMatchObject({
    'correlation-id': 'id-1',
    'run-url': '',
    conclusion: '',
    'launch-url': 'https://mybinder.org/v2/gh/science/launcher/main',
    payload: {
      version: 1,
      branch: 'main',
      sha: digest,
      image: 'ghcr.io/science/model',
      tag: 'main',
      created: '2026-01-01T00:00:00Z',
    },
  })
  expect(calls).toEqual([
    'require repository-dispatch',
    expect.stringMatching(/^send image-updated \{"version":1,"branch":"main"/),
  ])
  expect(lines[0]).toBe('Event "image-updated" for science/launcher')
  expect(summary()).toContain('### 📣 Notified science/launcher of a new image')
  expect(summary()).toContain(`\`ghcr.io/science/model:main@${digest}\` for launcher branch \`main\``)
  expect(summary()).toContain(
    "The launcher's [run](https://github.com/science/launcher/actions) pins the image.",
  )
})

test('a dry run sends nothing', async () => {
  const { announce, calls, lines, summary } = open([handler])
  await announce({ dryRun: true })
  expect(calls).toEqual(['require repository-dispatch'])
  expect(lines.at(-1)).toBe('dry-run: not sent')
  expect(summary()).toContain('### 📣 Would notify science/launcher of a new image')
  expect(summary()).not.toContain('[run]')
})

test.each<[string, readonly string[], Partial<EventReceiver>, string]>([
  [
    'an archived launcher',
    [handler],
    { isArchived: true },
    'science/launcher is archived, so no workflow runs there',
  ],
  ['a launcher without workflows', [], {}, '(none handles repository_dispatch)'],
  [
    'a launcher whose workflow handles another event',
    [handler.replace('image-updated', 'other')],
    {},
    'No workflow on the default branch "main" of science/launcher handles the event "image-updated" (.github/workflows/0.yml handles other)',
  ],
  [
    'an empty launcher',
    [],
    { defaultBranch: undefined },
    'No workflow on the default branch of science/launcher',
  ],
])('rejects %s', async (_name, workflows, receiver, message) => {
  const { announce, calls } = open(workflows, receiver)
  await expect(announce()).rejects.toThrow(message)
  expect(calls.filter(call => call.startsWith('send'))).toEqual([])
})

test('rejects a launcher that does not exist', async () => {
  const { announce } = open([], {}, { readReceiver: async () => undefined })
  await expect(announce()).rejects.toThrow('no science/launcher')
})

test('sends the event to the new name of a renamed launcher', async () => {
  const { announce, warnings } = open([handler], { repository: { owner: 'science', name: 'renamed' } })
  expect((await announce()).outputs['launch-url']).toContain('/science/renamed/main')
  expect(warnings).toEqual([
    expect.stringContaining('science/launcher was renamed to science/renamed: use the new name'),
  ])
  const same = open([handler], { repository: { owner: 'Science', name: 'Launcher' } })
  await same.announce()
  expect(same.warnings).toEqual([])
})

const workflow = { kind: 'workflow-dispatch', workflow: '0.yml' } as const

test('starts the workflow with the event as its input, and returns its run', async () => {
  const { announce, calls } = open([manual])
  const { outputs } = await announce({ transport: workflow })
  expect(calls).toEqual(['require workflow-dispatch', 'start 0.yml main payload'])
  expect(outputs['run-url']).toBe('https://github.com/run/7')
})

test.each<[string, readonly string[], string, string]>([
  [
    'is absent',
    [manual],
    '1.yml',
    'the default branch "main" of science/launcher has no .github/workflows/1.yml',
  ],
  [
    'has no input',
    [handler, manual],
    '0.yml',
    '.github/workflows/0.yml on the default branch "main" of science/launcher has no `payload` input',
  ],
])(
  'rejects a workflow that %s, and names those that receive events',
  async (_name, workflows, name, message) => {
    const { announce, calls } = open(workflows)
    const rejection = announce({ transport: { ...workflow, workflow: name } })
    await expect(rejection).rejects.toThrow(message)
    await expect(rejection).rejects.toThrow(workflows.length === 1 ? '(0.yml)' : '(1.yml)')
    expect(calls).toEqual([])
  },
)

test('follows the run that the workflow started', async () => {
  const { announce, pauses, lines, summary } = open([manual])
  const { outputs, failure } = await announce({ transport: workflow, waitTimeout: 60_000 })
  expect(outputs).toMatchObject({ 'run-url': 'https://github.com/run/7', conclusion: 'success' })
  expect(failure).toBeUndefined()
  expect(pauses).toEqual([])
  expect(lines).toContain("The launcher's run: https://github.com/run/7")
  expect(summary()).toContain(
    "The launcher's [run](https://github.com/run/7) succeeded: this badge launches the new image.",
  )
})

test('an old server does not say which run a workflow started', async () => {
  const { announce } = open([manual], {}, { startWorkflow: async () => undefined })
  const { failure } = await announce({ transport: workflow, waitTimeout: 60_000 })
  expect(failure?.message).toContain('does not say which run it started: remove `wait`')
})

test('a run can be followed only if its title has the event', async () => {
  const { announce, calls } = open([handler])
  await expect(announce({ waitTimeout: 1000 })).rejects.toThrow('to .github/workflows/0.yml')
  expect(calls).toEqual(['require repository-dispatch'])
})

/** Announces and waits. The launcher has these runs at each poll; the last list is repeated. */
async function wait(polls: readonly (readonly Partial<WorkflowRun>[])[], waitTimeout = 60_000) {
  let poll = -1
  const findRuns = async () => (polls[Math.min(poll++, polls.length - 1)] ?? []).map(run)
  const opened = open([handlerWithRunName], {}, { findRuns })
  return { ...(await opened.announce({ waitTimeout })), ...opened }
}

test('finds the run by the correlation, with a margin for the clock', async () => {
  const { announce, calls } = open([handlerWithRunName])
  await announce({ waitTimeout: 1 })
  expect(calls.filter(call => call.startsWith('find'))).toEqual([
    'find "" since 2026-06-01T00:00:00.000Z',
    ...Array(2).fill('find "id-1" since 2026-05-31T23:55:00.000Z'),
  ])
})

test('polls less and less often', async () => {
  const open = { url: 'https://github.com/run/1' }
  const polls = [...Array(9).fill([open]), [{ ...open, conclusion: 'success', isCompleted: true }]]
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
    'ended with "failure": see its log for the reason, then rerun it. https://github.com/run/1',
  ],
  [
    'was cancelled',
    [ended('cancelled')],
    'ended with "cancelled": it was cancelled by a user, or by a later event in the queue',
  ],
  [
    'failed after one that was cancelled',
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

test('one successful run is enough', async () => {
  const { failure } = await wait([[ended('failure'), ended('success'), {}]])
  expect(failure).toBeUndefined()
})

test.each<[string, readonly Partial<WorkflowRun>[], string]>([
  [
    'no run starts',
    [],
    'it started no run in science/launcher within 60 s: check that Actions are enabled there',
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
  const { announce } = open([handlerWithRunName], {}, { findRuns })
  const { failure } = await announce({ waitTimeout: 1000 })
  expect(failure).toMatchObject({
    kind: 'rate-limited',
    message: 'The event was sent, but its result could not be read: no more requests',
  })
})

const labels = {
  [labelKeys.revision]: revision,
  [labelKeys.ref]: 'refs/heads/main',
  [labelKeys.source]: 'https://github.com/science/model',
}

test('announces an image of another build with its own time, if its labels agree', async () => {
  const { announce } = open(
    [handler],
    {},
    { readImage: async () => labelled({ ...labels, [labelKeys.created]: '2026-03-01T00:00:00Z' }) },
  )
  const { outputs } = await announce({ isOwnBuild: false, created: undefined })
  expect(outputs.payload.created).toBe('2026-03-01T00:00:00Z')
})

test.each([
  [labelKeys.revision, 'd'.repeat(40), 'labels-mismatch'],
  [labelKeys.ref, 'refs/heads/other', 'labels-mismatch'],
  [labelKeys.ref, 'refs/pull/1/merge', 'no-launcher-branch'],
  [labelKeys.source, 'https://github.com/science/other', 'labels-mismatch'],
])('does not announce an image of another build whose label %s is %s', async (key, value, kind) => {
  const { announce, calls } = open(
    [handler],
    {},
    { readImage: async () => labelled({ ...labels, [key]: value }) },
  )
  await expect(announce({ isOwnBuild: false })).rejects.toMatchObject({ kind })
  expect(calls).toEqual([])
})

test('an image without a time must be given one', async () => {
  const { announce } = open([handler])
  await expect(announce({ created: undefined })).rejects.toThrow(
    `ghcr.io/science/model:main@${digest} has no build time: set \`created\``,
  )
})
