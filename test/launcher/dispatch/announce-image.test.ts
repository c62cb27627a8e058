import { expect, test } from '@jest/globals'
import type { EventReceiver } from '../../../src/github/event-receiver.ts'
import { labelKeys } from '../../scenarios/publish-image.ts'
import { createAnnouncer, digest, handler, labelled, manual, revision } from './announce-fixture.ts'

test('sends the event, and returns its payload and the launch URL', async () => {
  const { announce, calls, lines, summary } = createAnnouncer([handler])
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
  const { announce, calls, lines, summary } = createAnnouncer([handler])
  await announce({ dryRun: true })
  expect(calls).toEqual(['require repository-dispatch'])
  expect(lines.at(-1)).toBe('dry-run: the event was not sent')
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
    'a launcher whose workflows handle other events',
    [handler.replace('image-updated', 'first, second'), handler.replace('image-updated', 'third')],
    {},
    '(.github/workflows/0.yml handles first,second; .github/workflows/1.yml handles third): add a workflow',
  ],
  [
    'an empty launcher',
    [],
    { defaultBranch: undefined },
    'No workflow on the default branch of science/launcher',
  ],
])('rejects %s', async (_name, workflows, receiver, message) => {
  const { announce, calls } = createAnnouncer(workflows, receiver)
  await expect(announce()).rejects.toThrow(message)
  expect(calls.filter(call => call.startsWith('send'))).toEqual([])
})

test('rejects a launcher that does not exist', async () => {
  const { announce } = createAnnouncer([], {}, { readReceiver: async () => undefined })
  await expect(announce()).rejects.toThrow('no science/launcher')
})

test('sends the event to the new name of a renamed launcher', async () => {
  const repository = { owner: 'science', name: 'renamed' }
  const { announce, warnings } = createAnnouncer([handler], { repository })
  expect((await announce()).outputs['launch-url']).toContain('/science/renamed/main')
  expect(warnings).toEqual([
    expect.stringContaining('science/launcher was renamed to science/renamed: use the new name'),
  ])
  const same = createAnnouncer([handler], { repository: { owner: 'Science', name: 'Launcher' } })
  await same.announce()
  expect(same.warnings).toEqual([])
})

const workflow = { kind: 'workflow-dispatch', workflow: '0.yml' } as const

test('starts the workflow with the event as its input, and returns its run', async () => {
  const { announce, calls } = createAnnouncer([manual])
  const { outputs } = await announce({ transport: workflow })
  expect(calls).toEqual(['require workflow-dispatch', 'start 0.yml main payload'])
  expect(outputs['run-url']).toBe('https://github.com/run/7')
})

test.each<[string, readonly string[], string, string]>([
  [
    'does not exist',
    [manual],
    '1.yml',
    'the default branch "main" of science/launcher has no .github/workflows/1.yml',
  ],
  [
    'has no `payload` input',
    [handler, manual],
    '0.yml',
    '.github/workflows/0.yml on the default branch "main" of science/launcher has no `payload` input',
  ],
])(
  'rejects a workflow that %s, and names the workflows that receive events',
  async (_name, workflows, name, message) => {
    const { announce, calls } = createAnnouncer(workflows)
    const rejection = announce({ transport: { ...workflow, workflow: name } })
    await expect(rejection).rejects.toThrow(message)
    await expect(rejection).rejects.toThrow(workflows.length === 1 ? '(0.yml)' : '(1.yml)')
    expect(calls).toEqual([])
  },
)

const labels = {
  [labelKeys.revision]: revision,
  [labelKeys.ref]: 'refs/heads/main',
  [labelKeys.source]: 'https://github.com/science/model',
}

test('announces an image from another build with its own build time if its labels match', async () => {
  const { announce } = createAnnouncer(
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
])('does not announce an image from another build whose label %s is %s', async (key, value, kind) => {
  const { announce, calls } = createAnnouncer(
    [handler],
    {},
    { readImage: async () => labelled({ ...labels, [key]: value }) },
  )
  await expect(announce({ isOwnBuild: false })).rejects.toMatchObject({ kind })
  expect(calls).toEqual([])
})

test('requires `created` for an image without a build time', async () => {
  const { announce } = createAnnouncer([handler])
  await expect(announce({ created: undefined })).rejects.toThrow(
    `ghcr.io/science/model:main@${digest} has no build time in its config: set \`created\``,
  )
})
