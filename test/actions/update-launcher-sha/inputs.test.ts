import { expect, test } from '@jest/globals'
import { readInputs } from '../../../src/actions/update-launcher-sha/inputs.ts'
import { InputError, InputReader } from '../../../src/runner/input-reader.ts'
import type { ManualStart } from '../../../src/runner/manual-start.ts'
import type { WorkflowContext } from '../../../src/runner/workflow-context.ts'

const digest = `sha256:${'ab'.repeat(32)}`
const manualInputs = {
  ...{ image: 'ghcr.io/science/model', 'image-tag': 'main', digest, ref: 'refs/heads/main' },
} as const

/** Reads the inputs of a run. An action input without a value is empty. */
function read(inputs: Readonly<Record<string, string>>, manualStart?: ManualStart) {
  const env = Object.entries({ token: 'a-secret-token', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const reader = new InputReader(Object.fromEntries(env), () => {})
  const workflow = { repository: 'science/launcher', serverUrl: 'https://github.com', manualStart }
  const values = readInputs(reader, workflow as unknown as WorkflowContext)
  reader.finish()
  return values
}

function problems(inputs: Readonly<Record<string, string>>, manualStart?: ManualStart): readonly string[] {
  try {
    read(inputs, manualStart)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

test('enables every check and builds nothing by default', () => {
  expect(read(manualInputs)).toEqual({
    token: 'a-secret-token',
    repository: { owner: 'science', name: 'launcher' },
    provenance: undefined,
    work: {
      kind: 'event',
      event: {
        launcherBranch: 'main',
        digest,
        image: { registry: 'ghcr.io', path: 'science/model', tag: 'main' },
        ref: { kind: 'branch', full: 'refs/heads/main', short: 'main' },
      },
    },
    dockerfile: expect.objectContaining({ label: '.binder/Dockerfile, binder/Dockerfile or Dockerfile' }),
    ...{ template: undefined, branchVariable: undefined, allowedImage: undefined },
    ...{ sourceRepository: undefined, serverUrl: 'https://github.com', maxPreviews: 20, prewarmMembers: [] },
    ...{ allowUnlabelled: false, acceptUnverifiedEvent: false, createBranch: false, adoptRef: false },
    ...{ allowRetag: false, allowOlder: false, allowVariant: false, dryRun: false },
  })
})

test.each([
  ['allow-unlabelled', 'allowUnlabelled'],
  ['accept-unverified-event', 'acceptUnverifiedEvent'],
  ['create-branch', 'createBranch'],
  ['adopt-ref', 'adoptRef'],
  ['allow-retag', 'allowRetag'],
  ['allow-older', 'allowOlder'],
  ['allow-variant', 'allowVariant'],
  ['dry-run', 'dryRun'],
] as const)('`%s: true` sets nothing but %s', (name, key) => {
  expect(read({ ...manualInputs, [name]: 'true' })).toEqual({
    ...read(manualInputs),
    [key]: true,
    dockerfile: expect.anything(),
  })
})

test('reads the settings of the launcher', () => {
  const values = read({
    ...manualInputs,
    ...{ dockerfile: 'docker/Dockerfile', template: 'template/Dockerfile', 'max-previews': '0' },
    ...{ 'branch-variable': 'UW3_BRANCH', 'allowed-image': 'ghcr.io/science/model' },
    ...{
      'source-repository': 'science/model',
      prewarm: 'true',
      'binderhub-urls': 'https://a.example https://b.example',
    },
  })
  expect(values).toMatchObject({
    ...{ template: 'template/Dockerfile', maxPreviews: 0, branchVariable: 'UW3_BRANCH' },
    allowedImage: { registry: 'ghcr.io', path: 'science/model' },
    sourceRepository: { owner: 'science', name: 'model' },
    provenance: { repository: { owner: 'science', name: 'model' } },
  })
  expect(values.dockerfile.paths).toEqual(['docker/Dockerfile'])
  expect(values.prewarmMembers.map(String)).toEqual(['https://a.example/', 'https://b.example/'])
})

test('reads the event from the payload, and treats `null` as no event', () => {
  const { work } = read({ payload: JSON.stringify({ branch: 'main', sha: digest }) })
  expect(work).toMatchObject({ kind: 'event', event: { launcherBranch: 'main', digest } })
  expect(read({ ...manualInputs, payload: 'null' }).work).toEqual(read(manualInputs).work)
})

test('reads the branches, and whether to pin, resume or roll them back', () => {
  expect(read({ branches: 'main, release-*', 'image-tag': 'main' }).work).toEqual({
    kind: 'branches',
    ...{ patterns: ['main', 'release-*'], imageTag: 'main', isResume: false },
  })
  expect(read({ branches: 'main', resume: 'true', payload: 'null' }).work).toEqual({
    kind: 'branches',
    ...{ patterns: ['main'], imageTag: undefined, isResume: true },
  })
  const commit = 'c'.repeat(40)
  expect(
    read({ branches: 'main', 'rollback-to': 'previous', reason: ' broken ', 'expected-commit': commit }).work,
  ).toMatchObject({ rollback: { reason: 'broken', expectedHead: commit } })
  expect(read({ branches: 'main', 'rollback-to': 'previous' }).work).toMatchObject({
    rollback: { reason: '' },
  })
})

const payload = JSON.stringify({ branch: 'main', sha: digest })

test.each([
  [
    { ...manualInputs, token: '' },
    ['token is empty: remove it, and give the job `permissions: contents: write`'],
  ],
  [
    {},
    [
      "payload is missing (the event's client_payload): set payload, or for a manual run set branches or all of these inputs",
      'image is missing',
      'image-tag is missing',
      'digest is missing',
      'ref is missing',
    ],
  ],
  [{ image: 'ghcr.io/science/model', 'image-tag': 'main', digest }, ['ref is missing']],
  [
    { payload, image: 'ghcr.io/science/model', ref: 'refs/heads/main' },
    ['payload cannot be combined with image, ref: set one or the other'],
  ],
  [{ payload: '{' }, ['payload: expected JSON: write `payload: ${{ toJSON(github.event.client_payload) }}`']],
  [
    { branches: 'main', payload, 'image-tag': 'main', digest },
    [
      'branches cannot be combined with payload, digest: each branch is pinned to the current image of its tag, or of image-tag',
    ],
  ],
  [
    { ...manualInputs, resume: 'true', 'rollback-to': 'previous' },
    [
      'rollback-to is set, but branches is not: set branches to the launcher branches to change',
      'resume is set, but branches is not: set branches to the launcher branches to change',
    ],
  ],
  [
    { branches: 'main', resume: 'true', 'rollback-to': 'previous', 'image-tag': 'main' },
    ['rollback-to and resume and image-tag cannot be combined: set one of them'],
  ],
  [
    { branches: 'main', 'rollback-to': 'previous', 'image-tag': 'main' },
    ['rollback-to and image-tag cannot be combined: set one of them'],
  ],
  [{ ...manualInputs, 'max-previews': '1000' }, ['max-previews is "1000": expected a number from 0 to 999']],
  [{ ...manualInputs, 'max-previews': 'x9' }, ['max-previews is "x9": expected a number from 0 to 999']],
  [
    { ...manualInputs, 'branch-variable': '1X' },
    ['branch-variable is "1X": expected the name of an environment variable'],
  ],
  [
    { ...manualInputs, 'branch-variable': 'A-B' },
    ['branch-variable is "A-B": expected the name of an environment variable'],
  ],
  [
    { ...manualInputs, 'require-provenance': 'true', 'trust-root': 'trust.json' },
    [
      'require-provenance is set, but source-repository is not: set source-repository to the GitHub repository whose workflows may build the image',
      'trust-root is set, but source-repository is not: set source-repository to the GitHub repository whose workflows may build the image',
    ],
  ],
] as const)('rejects %j', (inputs, expected) => {
  expect(problems(inputs)).toEqual(expected)
})

test.each(['_x', 'A1', 'UW3_BRANCH'])('accepts the environment variable %s', name => {
  expect(read({ ...manualInputs, 'branch-variable': name }).branchVariable).toBe(name)
})

const bot = { bot: 'sender[bot]', inputNames: ['image', 'allow-older'] }
const exceptions = {
  ...{ ...manualInputs, 'accept-unverified-event': 'TRUE', 'adopt-ref': 'true', 'allow-older': 'true' },
  ...{
    'allow-retag': 'true',
    'allow-unlabelled': 'true',
    'allow-variant': 'true',
    'require-provenance': 'false',
  },
}

test('a bot that chooses the inputs of a run cannot disable a check', () => {
  expect(problems(exceptions, bot)).toEqual([
    'accept-unverified-event: TRUE, adopt-ref: true, allow-older: true, allow-retag: true, allow-unlabelled: true, ' +
      'allow-variant: true, require-provenance: false cannot be set in a run that sender[bot] started with inputs of its ' +
      'choice, because a token that can only start workflows must not disable checks. Start the workflow as a person, or ' +
      'send the event to a workflow whose only input is `payload`',
  ])
  const several = { branches: 'main', resume: 'true', 'rollback-to': 'previous' }
  expect(problems(several, bot)[0]).toMatch(/^resume: true, rollback-to: previous cannot be set/)
  expect(problems(exceptions, { ...bot, inputNames: undefined })).toHaveLength(1)
  expect(problems({ ...exceptions, 'allow-older': 'false' }, bot)[0]).not.toContain('allow-older')
})

test.each([
  ['a person starts the run', exceptions, { bot: undefined, inputNames: ['image'] }],
  ['another event starts the run', exceptions, undefined],
  ['`payload` is the only input', { ...exceptions }, { bot: 'sender[bot]', inputNames: ['payload'] }],
  ['no check is disabled', { ...manualInputs, 'allow-older': 'false', 'require-provenance': 'auto' }, bot],
])('accepts exceptions if %s', (_when, inputs, start) => {
  expect(problems(inputs, start)).toEqual([])
})

test.each(['0', '7', '20', '999'])('accepts %s previews', text => {
  expect(read({ ...manualInputs, 'max-previews': text }).maxPreviews).toBe(Number(text))
})

test('accepts `image-tag` together with `resume`', () => {
  expect(problems({ branches: 'main', resume: 'true', 'image-tag': 'main' })).toEqual([])
})
