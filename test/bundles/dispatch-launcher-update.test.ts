import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { dispatchToken, launcher, launcherToken, TwoRepositories } from '../scenarios/two-repositories.ts'

const action = 'actions/dispatch-launcher-update'
const created = '2026-01-31T12:00:00Z'

let repositories: TwoRepositories
let context: StepContext
let digest: string
const inputs = (overrides: Record<string, string> = {}) => ({
  token: dispatchToken,
  repository: launcher,
  reference: `${repositories.image}:release-0.99-slim@${digest}`,
  ref: 'refs/heads/release/0.99',
  created,
  ...overrides,
})

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  await repositories.seedLauncher('main', 'FROM ghcr.io/science/model:main\n')
  digest = await repositories.publish('release-0.99-slim')
  context = await repositories.push({ 'README.md': 'A model\n' })
})
afterAll(() => repositories.close())

function listEvents() {
  return repositories.github.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/dispatches'),
  )
}

test('sends exactly one version 1 event to the launcher', async () => {
  const before = listEvents().length

  const { outputs, errors, summary, log } = await runAction(action, inputs(), context)

  expect(errors).toEqual([])
  const events = listEvents().slice(before)
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({ path: `/repos/${launcher}/dispatches`, status: 204 })
  expect(events[0]?.body).toEqual({
    event_type: 'image-updated',
    client_payload: {
      version: 1,
      branch: 'release-0.99',
      sha: digest,
      image: repositories.image,
      tag: 'release-0.99-slim',
      ref: 'refs/heads/release/0.99',
      source: {
        repository: 'science/model',
        revision: context.sha,
        run_url: `${repositories.github.url}/science/model/actions/runs/1234567890`,
      },
      created,
      correlation: outputs['correlation-id'],
    },
  })
  expect(JSON.parse(outputs.payload ?? '')).toMatchObject({ version: 1, branch: 'release-0.99' })
  expect(outputs['launch-url']).toBe(`https://mybinder.org/v2/gh/${launcher}/release-0.99`)
  expect(summary).toContain(outputs['launch-url'])
  expect(log).toContain(`::add-mask::${dispatchToken}`)
  expect(log.replace(`::add-mask::${dispatchToken}`, '')).not.toContain(dispatchToken)
})

test('sends a legacy field for an old handler, and the handler of version 1 ignores it', async () => {
  const { outputs, errors } = await runAction(action, inputs({ 'legacy-fields': 'ref_type' }), context)
  expect(errors).toEqual([])
  const payload = JSON.parse(outputs.payload ?? '')
  expect(payload).toMatchObject({ branch: 'release-0.99', ref_type: 'branch' })
  expect(Object.keys(payload)).toHaveLength(10)

  const { errors: updateErrors } = await repositories.update(payload, { 'dry-run': 'true' })
  expect(updateErrors.join('\n')).toContain('has no branch "release-0.99"')

  const twoFields = await runAction(action, inputs({ 'legacy-fields': 'ref_type is_release' }), context)
  expect(twoFields.errors.join('\n')).toContain('legacy-fields')
  expect(twoFields.errors.join('\n')).toContain('expected exactly one NAME or NAME=VALUE')
})

test('a dry run accepts image, tag and digest instead of a reference and sends nothing', async () => {
  const before = listEvents().length
  const referenceInputs = {
    image: repositories.image,
    'image-tag': 'main',
    digest,
    'launcher-branch': 'stable',
  }
  const { reference: _reference, ...otherInputs } = inputs()

  const { outputs, errors } = await runAction(
    action,
    { ...otherInputs, ...referenceInputs, 'dry-run': 'true' },
    context,
  )

  expect(errors).toEqual([])
  expect(JSON.parse(outputs.payload ?? '')).toMatchObject({ branch: 'stable', tag: 'main', sha: digest })
  expect(listEvents()).toHaveLength(before)
})

test.each([
  [
    'an unknown repository',
    { repository: 'science/typo' },
    'science/typo does not exist, or the token cannot access it',
  ],
  ['a token without write access', { token: 'ghp_reader' }, 'it needs "Contents: read and write"'],
  ['an unknown token', { token: 'ghp_revoked' }, 'misspelled, expired or revoked'],
])('the error for %s names the fix', async (_name, invalidInputs, message) => {
  repositories.github.addToken('ghp_reader', {
    login: 'reader',
    repositories: { [launcher]: { contents: 'read' } },
  })

  const { exitCode, errors } = await runAction(action, inputs(invalidInputs), context)

  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining(message)])
})

test('one error lists all invalid inputs', async () => {
  const before = repositories.github.requests.length
  const invalidInputs = {
    token: '',
    repository: 'https://github.com/science/model-launcher',
    reference: 'ghcr.io/science/model:main',
    ref: 'main',
    'event-type': 'x'.repeat(101),
  }

  const { errors } = await runAction(action, inputs(invalidInputs), context)

  expect(errors[0]).toContain('5 inputs are invalid')
  expect(errors[0]).toContain(
    'token is empty: set it to a token with write access to the contents of the launcher repository',
  )
  expect(errors[0]).toContain(
    'is not a GitHub repository: expected "owner/name"; write "science/model-launcher"',
  )
  expect(errors[0]).toContain('it has no digest: expected "ghcr.io/science/model:TAG@sha256:…"')
  expect(errors[0]).toContain('ref: "main" is not a git ref')
  expect(errors[0]).toContain('expected at most 100 characters')
  expect(repositories.github.requests).toHaveLength(before)
})

test('sends the image of a pull request to the branch of its preview only', async () => {
  const pull = { ...context, ref: 'refs/pull/7/merge', eventName: 'pull_request' }
  const { errors, outputs } = await runAction(action, inputs({ ref: '' }), pull)
  expect(errors).toEqual([])
  expect(JSON.parse(outputs.payload ?? '')).toMatchObject({ branch: 'pr-7', ref: 'refs/pull/7/merge' })

  const before = listEvents().length
  const rejectedRun = await runAction(action, inputs({ ref: '', 'launcher-branch': 'main' }), pull)
  expect(rejectedRun.errors).toEqual([
    expect.stringContaining('launched only on launcher branch "pr-7", not on "main"'),
  ])
  expect(listEvents()).toHaveLength(before)
})

test("accepts the launcher's own workflow token", async () => {
  const { errors } = await runAction(action, inputs({ token: launcherToken }), context)
  expect(errors).toEqual([])
})
