import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { dispatchToken, launcher, launcherWorkflow, TwoRepositories } from '../scenarios/two-repositories.ts'

const action = 'actions/dispatch-launcher-update'
let repositories: TwoRepositories
let context: StepContext
let digest: string
const open = async () => {
  repositories = await TwoRepositories.open()
  await repositories.seedLauncher('main', 'FROM ghcr.io/science/model:main\n')
  digest = await repositories.publish('main')
  context = await repositories.push({ 'README.md': 'A model\n' })
}

beforeAll(open)
afterAll(() => repositories.close())

function send(overrides: Record<string, string> = {}) {
  const inputs = {
    token: dispatchToken,
    repository: launcher,
    reference: `${repositories.image}:main@${digest}`,
    created: '2026-01-31T12:00:00Z',
    ...overrides,
  }
  return runAction(action, inputs, context)
}

function listEvents() {
  return repositories.github.requests.filter(({ operation }) => operation === 'repos/create-dispatch-event')
}

/** Asserts that the event is rejected before it is sent. @returns the error. */
async function expectRejection(overrides: Record<string, string> = {}): Promise<string> {
  const before = listEvents().length
  const { exitCode, errors } = await send(overrides)
  expect(exitCode).toBe(1)
  expect(listEvents()).toHaveLength(before)
  return errors.join('\n')
}

function addToken(name: string, options: Parameters<typeof repositories.github.addToken>[1]): string {
  repositories.github.addToken(name, options)
  return name
}

const writePermissions = { contents: 'write', actions: 'read' } as const

test('fault 61: an absent account, a typo and an inaccessible repository cause different errors', async () => {
  expect(await expectRejection({ repository: 'absent/launcher' })).toContain(
    'absent/launcher does not exist: there is no GitHub account "absent"',
  )
  expect(await expectRejection({ repository: 'science/model-luancher' })).toContain(
    'science/model-luancher does not exist, or the token cannot access it: did you mean science/model-launcher?',
  )
  await repositories.github.createRepository('science/secret', { private: true })
  expect(await expectRejection({ repository: 'science/secret' })).toContain(
    'science/secret does not exist, or the token cannot access it: check the spelling, and that the token has access to that ' +
      `repository (for a GitHub App: that it is installed there). The token has access to these public repositories: ${launcher}`,
  )
  await repositories.github.createRepository('science/hidden-work', { private: true })
  const grants = { [launcher]: writePermissions, 'science/hidden-work': writePermissions }
  const tokenForHiddenRepository = addToken('ghp_knowing', { login: 'maintainer', repositories: grants })
  expect(
    await expectRejection({ repository: 'science/hidden-wrk', token: tokenForHiddenRepository }),
  ).not.toContain('hidden-work')
  const app = addToken('ghs_app', {
    login: 'app[bot]',
    kind: 'app',
    repositories: { [launcher]: writePermissions },
  })
  expect(await expectRejection({ repository: 'science/secret', token: app })).toContain(
    `these public repositories: ${launcher}`,
  )
})

test('sends the event with the token of a GitHub App', async () => {
  const app = addToken('ghs_writer', {
    login: 'app[bot]',
    kind: 'app',
    repositories: { [launcher]: writePermissions },
  })
  const before = listEvents().length
  expect((await send({ token: app })).errors).toEqual([])
  expect(listEvents().slice(before)).toMatchObject([{ login: 'app[bot]', status: 204 }])
})

test('fault 61: reports that a public repository is not accessible with the token', async () => {
  const restore = repositories.github.intercept(({ path, login, body }) =>
    path === '/graphql' && login !== undefined && JSON.stringify(body).includes('nameWithOwner')
      ? {
          status: 200,
          body: {
            data: { repository: null },
            errors: [
              {
                type: 'NOT_FOUND',
                message: `Could not resolve to a Repository with the name '${launcher}'.`,
              },
            ],
          },
        }
      : undefined,
  )
  const message = await expectRejection()
  restore()
  expect(message).toContain(`The token cannot access ${launcher}, although it is public`)
})

test.each(['pat', 'app'] as const)('fault 62: rejects a token without `contents: write` (%s)', async kind => {
  const reader = addToken(`ghs_reader_${kind}`, {
    login: 'reader',
    kind,
    repositories: { [launcher]: { contents: 'read' } },
  })
  expect(await expectRejection({ token: reader })).toContain(
    `The token has no permission to send events to ${launcher} (Resource not accessible by ${kind === 'pat' ? 'personal access token' : 'integration'}): ` +
      'it needs "Contents: read and write"',
  )
})

test('fault 62: the error for an organization with single sign-on names the setting', async () => {
  const message = 'Resource protected by organization SAML enforcement. You must grant your token access.'
  const restore = repositories.github.intercept(({ operation }) =>
    operation === 'git/update-ref' ? { status: 403, body: { message } } : undefined,
  )
  const error = await expectRejection()
  restore()
  expect(error).toContain('requires single sign-on')
  expect(error).toContain('authorize the token for this organization, under "Configure SSO"')
})

test('fault 63: rejects a revoked token', async () => {
  const revokedToken = addToken('ghp_revoked', { login: 'maintainer', expired: true })
  expect(await expectRejection({ token: revokedToken })).toContain(
    'misspelled, expired or revoked. Create a new token',
  )
})

test('fault 67: does not send an event over the size limit', async () => {
  const branch = 'x'.repeat(66_000)
  expect(await expectRejection({ 'launcher-branch': branch })).toContain(
    'GitHub accepts at most 65535: shorten the names',
  )
})

test('fault 68: rejects an event type of 101 characters', async () => {
  expect(await expectRejection({ 'event-type': 'x'.repeat(101) })).toContain(
    'expected at most 100 characters',
  )
})

test('fault 68: replaces an empty event type with the default', async () => {
  const before = listEvents().length
  expect((await send({ 'event-type': '' })).errors).toEqual([])
  expect(
    listEvents()
      .slice(before)
      .map(({ body }) => body),
  ).toEqual([expect.objectContaining({ event_type: 'image-updated' })])
})

test.each([
  'launcher',
  'science/..',
  'science/model launcher',
  'https://github.com/science/model-launcher',
  'a/b/c',
])('fault 69: rejects the repository %j before any request', async repository => {
  const before = repositories.github.requests.length
  expect(await expectRejection({ repository })).toContain('is not a GitHub repository: expected "owner/name"')
  expect(repositories.github.requests).toHaveLength(before)
})

test('fault 72: rejects a launcher whose default branch has no workflow for the event', async () => {
  expect(await expectRejection({ 'event-type': 'image-pushed' })).toContain(
    `No workflow on the default branch "main" of ${launcher} handles the event "image-pushed" ` +
      '(.github/workflows/update-image.yml handles image-updated): add a workflow',
  )
  await repositories.github.createRepository('science/empty')
  await repositories.github.seed('science/empty', 'main', { 'README.md': 'x\n' })
  await repositories.github.seed('science/empty', 'other', { '.github/workflows/x.yml': launcherWorkflow })
  const emptyLauncherToken = addToken('ghp_both', {
    login: 'maintainer',
    repositories: { 'science/empty': writePermissions },
  })
  expect(await expectRejection({ repository: 'science/empty', token: emptyLauncherToken })).toContain(
    'none handles repository_dispatch',
  )
})

test('a dry run reports the same problems and sends nothing', async () => {
  const before = listEvents().length
  expect(await expectRejection({ 'event-type': 'image-pushed', 'dry-run': 'true' })).toContain(
    'No workflow on the default',
  )
  const { errors, outputs } = await send({ 'dry-run': 'true' })
  expect(errors).toEqual([])
  expect(JSON.parse(outputs.payload ?? '')).toMatchObject({ version: 1 })
  expect(listEvents()).toHaveLength(before)
})

test('fault 64: sends the event to the new name of a renamed launcher with a warning', async () => {
  const renamed = await TwoRepositories.open()
  try {
    await renamed.seedLauncher('main', 'FROM ghcr.io/science/model:main\n')
    await renamed.github.renameRepository(launcher, 'science/other-launcher')
    const renamedContext = { ...context, githubUrl: renamed.github.url }
    const inputs = {
      token: dispatchToken,
      repository: launcher,
      reference: `${repositories.image}:main@${digest}`,
      created: '2026-01-31T12:00:00Z',
    }
    const { errors, warnings } = await runAction(action, inputs, renamedContext)
    expect(errors).toEqual([])
    expect(warnings).toEqual([expect.stringContaining(`${launcher} was renamed to science/other-launcher`)])
    expect(renamed.github.requests.at(-1)).toMatchObject({
      path: '/repos/science/other-launcher/dispatches',
      status: 204,
    })
  } finally {
    await renamed.close()
  }
})

test('fault 82: rejects an archived launcher', async () => {
  await repositories.github.createRepository('science/old')
  await repositories.github.seed('science/old', 'main', { '.github/workflows/x.yml': launcherWorkflow })
  const archivedToken = addToken('ghp_old', {
    login: 'maintainer',
    repositories: { 'science/old': writePermissions },
  })
  repositories.github.archiveRepository('science/old')
  expect(await expectRejection({ repository: 'science/old', token: archivedToken })).toContain(
    'science/old is archived',
  )
})
