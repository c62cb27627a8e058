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

beforeAll(open, 60_000)
afterAll(() => repositories.close())

function send(more: Record<string, string> = {}) {
  const inputs = {
    token: dispatchToken,
    repository: launcher,
    reference: `${repositories.image}:main@${digest}`,
    created: '2026-01-31T12:00:00Z',
    ...more,
  }
  return runAction(action, inputs, context)
}

function deliveries() {
  return repositories.github.requests.filter(({ operation }) => operation === 'repos/create-dispatch-event')
}

/** The error of an event that must not be sent. */
async function refusal(more: Record<string, string> = {}): Promise<string> {
  const before = deliveries().length
  const { exitCode, errors } = await send(more)
  expect(exitCode).toBe(1)
  expect(deliveries()).toHaveLength(before)
  return errors.join('\n')
}

function token(name: string, options: Parameters<typeof repositories.github.addToken>[1]): string {
  repositories.github.addToken(name, options)
  return name
}

const writes = { contents: 'write', actions: 'read' } as const

test('fault 61: a missing account, a typing error and an inaccessible repository cause different errors', async () => {
  expect(await refusal({ repository: 'absent/launcher' })).toContain(
    'There is no repository absent/launcher: there is no GitHub account "absent"',
  )
  expect(await refusal({ repository: 'science/model-luancher' })).toContain(
    'There is no repository science/model-luancher that the token can see: did you mean science/model-launcher?',
  )
  await repositories.github.createRepository('science/secret', { private: true })
  expect(await refusal({ repository: 'science/secret' })).toContain(
    'science/secret does not exist, or the token cannot see it: check the spelling, and that the token was made for that ' +
      `repository (of a GitHub App: that it is installed there). The public repositories that it was made for: ${launcher}`,
  )
  await repositories.github.createRepository('science/hidden-work', { private: true })
  const both = { [launcher]: writes, 'science/hidden-work': writes }
  const knowing = token('ghp_knowing', { login: 'maintainer', repositories: both })
  expect(await refusal({ repository: 'science/hidden-wrk', token: knowing })).not.toContain('hidden-work')
  const app = token('ghs_app', { login: 'app[bot]', kind: 'app', repositories: { [launcher]: writes } })
  expect(await refusal({ repository: 'science/secret', token: app })).toContain(`was made for: ${launcher}`)
})

test("a GitHub App's token sends as a person's does", async () => {
  const app = token('ghs_writer', { login: 'app[bot]', kind: 'app', repositories: { [launcher]: writes } })
  const before = deliveries().length
  expect((await send({ token: app })).errors).toEqual([])
  expect(deliveries().slice(before)).toMatchObject([{ login: 'app[bot]', status: 204 }])
})

test('fault 61: a public repository that is hidden from this token alone', async () => {
  const stop = repositories.github.intercept(({ path, login, body }) =>
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
  const said = await refusal()
  stop()
  expect(said).toContain(`The token cannot see ${launcher}, although it is public`)
})

test.each(['pat', 'app'] as const)('fault 62: no contents: write (%s)', async kind => {
  const reader = token(`ghs_reader_${kind}`, {
    login: 'reader',
    kind,
    repositories: { [launcher]: { contents: 'read' } },
  })
  expect(await refusal({ token: reader })).toContain(
    `The token may not send events to ${launcher} (Resource not accessible by ${kind === 'pat' ? 'personal access token' : 'integration'}): ` +
      'it needs "Contents: read and write"',
  )
})

test('fault 62: single sign-on', async () => {
  const message = 'Resource protected by organization SAML enforcement. You must grant your token access.'
  const stop = repositories.github.intercept(({ operation }) =>
    operation === 'git/update-ref' ? { status: 403, body: { message } } : undefined,
  )
  const said = await refusal()
  stop()
  expect(said).toContain('requires single sign-on')
  expect(said).toContain('authorize the token for it, under "Configure SSO"')
})

test('fault 63: a revoked token', async () => {
  const revoked = token('ghp_revoked', { login: 'maintainer', expired: true })
  expect(await refusal({ token: revoked })).toContain('misspelled, expired or revoked. Create a new one')
})

test('fault 67: an event that is too large is not sent', async () => {
  const branch = 'x'.repeat(66_000)
  expect(await refusal({ 'launcher-branch': branch })).toContain(
    'GitHub accepts at most 65535: shorten the names',
  )
})

test.each([['x'.repeat(101), 'expected at most 100 characters']])(
  'fault 68: an event type of 101 characters',
  async (type, message) => {
    expect(await refusal({ 'event-type': type })).toContain(message)
  },
)

test('fault 68: an empty event type means the default', async () => {
  const before = deliveries().length
  expect((await send({ 'event-type': '' })).errors).toEqual([])
  expect(
    deliveries()
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
])('fault 69: the repository %j', async repository => {
  const before = repositories.github.requests.length
  expect(await refusal({ repository })).toContain('is not a GitHub repository: expected "owner/name"')
  expect(repositories.github.requests).toHaveLength(before)
})

test('fault 72: no workflow on the default branch handles the event', async () => {
  expect(await refusal({ 'event-type': 'image-pushed' })).toContain(
    `No workflow on the default branch "main" of ${launcher} handles the event "image-pushed" ` +
      '(.github/workflows/update-image.yml handles image-updated): add one',
  )
  await repositories.github.createRepository('science/empty')
  await repositories.github.seed('science/empty', 'main', { 'README.md': 'x\n' })
  await repositories.github.seed('science/empty', 'other', { '.github/workflows/x.yml': launcherWorkflow })
  const both = token('ghp_both', { login: 'maintainer', repositories: { 'science/empty': writes } })
  expect(await refusal({ repository: 'science/empty', token: both })).toContain(
    'none handles repository_dispatch',
  )
})

test('dry-run reports the same problems and sends nothing', async () => {
  const before = deliveries().length
  expect(await refusal({ 'event-type': 'image-pushed', 'dry-run': 'true' })).toContain(
    'No workflow on the default',
  )
  const { errors, outputs } = await send({ 'dry-run': 'true' })
  expect(errors).toEqual([])
  expect(JSON.parse(outputs.payload ?? '')).toMatchObject({ version: 1 })
  expect(deliveries()).toHaveLength(before)
})

test('fault 64: a renamed launcher gets the event by its new name, and a warning says so', async () => {
  const moved = await TwoRepositories.open()
  try {
    await moved.seedLauncher('main', 'FROM ghcr.io/science/model:main\n')
    await moved.github.renameRepository(launcher, 'science/other-launcher')
    const elsewhere = { ...context, githubUrl: moved.github.url }
    const inputs = {
      token: dispatchToken,
      repository: launcher,
      reference: `${repositories.image}:main@${digest}`,
      created: '2026-01-31T12:00:00Z',
    }
    const { errors, warnings } = await runAction(action, inputs, elsewhere)
    expect(errors).toEqual([])
    expect(warnings).toEqual([expect.stringContaining(`${launcher} was renamed to science/other-launcher`)])
    expect(moved.github.requests.at(-1)).toMatchObject({
      path: '/repos/science/other-launcher/dispatches',
      status: 204,
    })
  } finally {
    await moved.close()
  }
})

test('fault 82: an archived launcher', async () => {
  await repositories.github.createRepository('science/old')
  await repositories.github.seed('science/old', 'main', { '.github/workflows/x.yml': launcherWorkflow })
  const old = token('ghp_old', { login: 'maintainer', repositories: { 'science/old': writes } })
  repositories.github.archiveRepository('science/old')
  expect(await refusal({ repository: 'science/old', token: old })).toContain('science/old is archived')
})
