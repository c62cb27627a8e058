import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { source } from '../scenarios/two-repositories.ts'
import {
  buildWorkflow,
  DoctorFixture,
  handlerWorkflow,
  imageShape,
  weeklyWorkflow,
} from './doctor-fixture.ts'

const millisecondsPerDay = 86_400_000

let fixture: DoctorFixture
beforeAll(async () => {
  fixture = await DoctorFixture.open()
})
beforeEach(() => fixture.renew())
afterAll(() => fixture.close())

/** Columns: verdict and check, name of the change, function that makes the change, part of the finding, and inputs. */
describe.each<[string, string, () => Promise<unknown>, string | RegExp, Readonly<Record<string, string>>?]>([
  [
    'fail repository-state',
    'an archived launcher',
    async () => fixture.repositories.github.archiveRepository(fixture.launcher),
    'is archived',
  ],
  [
    'warn repository-state',
    'a launcher with more files than GitHub lists',
    async () => fixture.repositories.github.truncateTrees(fixture.launcher, 1),
    'GitHub lists only some of them',
  ],
  [
    'fail event-handler',
    'a handler on a branch other than the default branch',
    async () => {
      await fixture.seedLauncher('other', fixture.launcherFiles())
      await fixture.seedLauncher('main', { '.github/workflows/update-image.yml': null })
    },
    /No workflow on branch "main" of .+ handles the event image-updated/,
  ],
  [
    'fail token-rights',
    'a token with read access only',
    async () => {},
    'is not allowed to send events',
    { 'launcher-token': 'no-sender' },
  ],
  [
    'warn token-rights',
    'an absent token and no earlier event',
    async () => {},
    'No event has started a run',
    { 'launcher-token': '' },
  ],
  [
    'fail waiting-builds',
    'a build that waits for a run without a `run-name`',
    async () => {
      await fixture.repositories.github.seed(source, 'main', {
        '.github/workflows/image.yml': `${buildWorkflow.replace('binder-actions@v1', 'binder-actions@v1, with: {wait: true}')}`,
      })
      await fixture.seedLauncher('main', {
        '.github/workflows/update-image.yml': handlerWorkflow.replace(/^run-name.+\n/, ''),
      })
    },
    'does not identify the event in its run-name',
  ],
  [
    'warn disabled-workflows',
    'a disabled weekly workflow',
    async () => {
      await fixture.seedLauncher('main', { '.github/workflows/doctor.yml': weeklyWorkflow })
      fixture.repositories.github.setWorkflowState(
        fixture.launcher,
        '.github/workflows/doctor.yml',
        'disabled_inactivity',
      )
    },
    'doctor.yml of science/launcher-',
  ],
  [
    'warn own-tags',
    'a digest without its own tag',
    async () => {
      const otherDigest = await fixture.repositories.publish('later', { ...imageShape, salt: 'later' })
      await fixture.seedLauncher(
        'main',
        fixture.launcherFiles(`${fixture.repositories.image}:later@${otherDigest}`),
      )
    },
    'has no tag of its own',
  ],
  [
    'warn image-origins',
    'an image without a label that names its commit',
    async () => {
      const otherDigest = await fixture.repositories.publish('anonymous', {})
      await fixture.repositories.publish(`anonymous-${otherDigest.slice(7, 19)}`, {})
      await fixture.seedLauncher(
        'main',
        fixture.launcherFiles(`${fixture.repositories.image}:anonymous@${otherDigest}`),
      )
    },
    'has no label that names its commit',
  ],
  [
    'warn build-triggers',
    '`paths` of the build that omit a file of the image',
    async () =>
      fixture.repositories.github.seed(source, 'main', {
        '.github/workflows/image.yml': buildWorkflow.replace('@v1', '@v1, with: {paths: Dockerfile}'),
      }),
    'starts no build: src/fast.pyx',
  ],
  [
    'warn build-triggers',
    '`deps-paths` that omit a file of the dependency image',
    async () => {
      const inputs = '{deps-file: Dockerfile.deps, deps-paths: pixi.toml}'
      await fixture.repositories.github.seed(source, 'main', {
        'Dockerfile.deps': 'FROM base\nCOPY pixi.* /\n',
        'pixi.toml': 'x\n',
        'pixi.lock': 'x\n',
        '.github/workflows/image.yml': buildWorkflow.replace('@v1', `@v1, with: ${inputs}`),
      })
    },
    'starts no build: pixi.lock',
  ],
  [
    'warn branch-protection',
    'a ruleset whose bypass list is hidden from the token',
    () =>
      fixture.repositories.github.protectBranch(fixture.launcher, 'main', {
        by: 'ruleset',
        name: 'Reviewed',
      }),
    'The ruleset "Reviewed" applies to branch "main"',
  ],
  [
    'fail branch-protection',
    'a ruleset that no actor can bypass, read with the token of an administrator',
    () =>
      fixture.repositories.github.protectBranch(fixture.launcher, 'main', {
        by: 'ruleset',
        name: 'Reviewed',
      }),
    'with pull_request',
    { token: 'admin' },
  ],
  [
    'warn branch-protection',
    'a classic branch protection rule',
    () =>
      fixture.repositories.github.protectBranch(fixture.launcher, 'main', {
        rules: ['required_status_checks'],
      }),
    'The branch protection rule "main" applies to branch "main"',
  ],
])('reports %s', (finding, change, makeChange, text, inputs = {}) => {
  test(`for ${change}`, async () => {
    await makeChange()
    const { problems } = await fixture.examine(inputs)
    const [verdict, check] = finding.split(' ')
    expect(problems).toEqual([expect.objectContaining({ verdict, check, what: expect.stringMatching(text) })])
  })
})

test('warns before GitHub disables a schedule in an inactive repository', async () => {
  const inactiveLauncher = 'science/quiet-launcher'
  await fixture.repositories.github.createRepository(inactiveLauncher)
  const files = { ...fixture.launcherFiles(), '.github/workflows/doctor.yml': weeklyWorkflow }
  const readme = { 'README.md': `https://mybinder.org/v2/gh/${inactiveLauncher}/main\n` }
  const findProblems = async () =>
    (await fixture.examine({ launcher: inactiveLauncher, 'launcher-token': '' })).problems
  await fixture.repositories.github.seed(
    inactiveLauncher,
    'main',
    { ...files, ...readme },
    { at: new Date(Date.now() - 50.5 * millisecondsPerDay) },
  )
  const inactivityFindings = (await findProblems()).filter(({ check }) => check === 'schedule-inactivity')
  expect(inactivityFindings).toEqual([
    expect.objectContaining({
      verdict: 'warn',
      what: expect.stringMatching(
        /^Nothing has been pushed to science\/quiet-launcher for 50 days\. Around \d{4}-\d\d-\d\d, GitHub will disable \.github\/workflows\/doctor\.yml$/,
      ),
    }),
  ])
  await fixture.repositories.github.seed(inactiveLauncher, 'main', {
    'README.md': `${readme['README.md']}\n`,
  })
  expect((await findProblems()).map(({ check }) => check)).not.toContain('schedule-inactivity')
})

test('reports an unreadable ruleset by its rules', async () => {
  await fixture.repositories.github.protectBranch(fixture.launcher, 'main', {
    by: 'ruleset',
    name: 'Reviewed',
  })
  const restore = fixture.repositories.github.intercept(({ path }) =>
    path.includes('/rulesets/') ? { status: 404, body: { message: 'Not Found' } } : undefined,
  )
  const { problems } = await fixture.examine()
  restore()
  expect(problems.map(({ what }) => what)).toEqual([
    `The ruleset applies to branch "main" of ${fixture.launcher} with pull_request`,
  ])
})

test.each([
  [
    'rules that an ordinary commit does not violate',
    { by: 'ruleset', rules: ['deletion', 'non_fast_forward'] },
    'weekly',
  ],
  ['a ruleset that workflows can bypass', { by: 'ruleset', allow: ['github-actions[bot]'] }, 'admin'],
] as const)('branch-protection passes with %s', async (_name, protection, token) => {
  await fixture.repositories.github.protectBranch(fixture.launcher, 'main', protection)
  const { findings, exitCode } = await fixture.examine({ token })
  expect(exitCode).toBe(0)
  expect(findings).toContainEqual(expect.objectContaining({ check: 'branch-protection', verdict: 'pass' }))
})

test('token-rights passes without the token of the source if an event has arrived', async () => {
  const response = await fetch(`${fixture.repositories.github.url}/repos/${fixture.launcher}/dispatches`, {
    method: 'POST',
    headers: { authorization: 'Bearer sender' },
    body: JSON.stringify({ event_type: 'image-updated', client_payload: {} }),
  })
  expect(response.status).toBe(204)
  const { outputs, problems } = await fixture.examine({ 'launcher-token': '' })
  expect({ problems, verdict: outputs.verdict }).toEqual({ problems: [], verdict: 'pass' })
  expect(outputs.findings).toMatch(/Events reach science\/launcher-\d+: the last event arrived on \d{4}-/)
})

test('fails for a waiting build whose token has no permission to read the runs of a private launcher', async () => {
  const privateLauncher = 'science/hidden-launcher'
  await fixture.repositories.github.createRepository(privateLauncher, { private: true })
  await fixture.repositories.github.seed(privateLauncher, 'main', fixture.launcherFiles())
  await fixture.repositories.github.seed(source, 'main', {
    '.github/workflows/image.yml': buildWorkflow.replace('@v1', '@v1, with: {wait: true}'),
  })
  fixture.repositories.github.addToken('reads-hidden', {
    login: 'x',
    repositories: { [privateLauncher]: { contents: 'read', actions: 'read' } },
  })
  fixture.repositories.github.addToken('writes-hidden', {
    login: 'x',
    repositories: { [privateLauncher]: { contents: 'write' } },
  })
  const findProblems = async (sender: string) =>
    (
      await fixture.examine({ launcher: privateLauncher, token: 'reads-hidden', 'launcher-token': sender })
    ).problems
      .filter(({ check }) => check === 'waiting-builds')
      .map(({ verdict, what }) => `${verdict}: ${what}`)
  expect(await findProblems('writes-hidden')).toEqual([
    expect.stringMatching(
      /^fail: .+ the token is not allowed to read the workflow runs of science\/hidden-launcher$/,
    ),
  ])
  expect(await findProblems('reads-hidden')).toEqual([])
})

test.each([
  [{ actions: 'write' }, undefined],
  [{ contents: 'write', actions: 'read' }, 'Actions: Read and write'],
] as const)(
  'token-rights tests the permission %j to start the workflow that receives events',
  async (rights, fix) => {
    const { github } = fixture.repositories
    const receiver = handlerWorkflow.replace(
      /^on: .*$/m,
      'on: {workflow_dispatch: {inputs: {payload: {type: string}}}}',
    )
    await fixture.seedLauncher('main', {
      '.github/workflows/update-image.yml': null,
      '.github/workflows/image-updated.yml': receiver,
    })
    github.addToken('starter', {
      login: 'starter[bot]',
      kind: 'app',
      repositories: { [fixture.launcher]: rights },
    })
    const { findings } = await fixture.examine({ 'launcher-token': 'starter' })
    expect(findings.find(({ check }) => check === 'token-rights')).toMatchObject({
      verdict: fix === undefined ? 'pass' : 'fail',
      fix: expect.stringContaining(fix ?? ''),
    })
  },
)
