import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { source } from '../scenarios/two-repositories.ts'
import { build, DoctorFixture, handler, shape, weekly } from './doctor-fixture.ts'

// Bundles and git on a machine with other work to do.
const day = 86_400_000

let fixture: DoctorFixture
beforeAll(async () => {
  fixture = await DoctorFixture.open()
})
beforeEach(() => fixture.renew())
afterAll(() => fixture.close())

/** Verdict and name of the check, name of the change, the change, and a part of the finding. */
describe.each<[string, string, () => Promise<unknown>, string | RegExp, Readonly<Record<string, string>>?]>([
  [
    'fail repository-state',
    'an archived launcher',
    async () => fixture.repositories.github.archiveRepository(fixture.launcher),
    'is archived',
  ],
  [
    'warn repository-state',
    'a launcher with more files than GitHub lists, among them the workflow',
    async () => fixture.repositories.github.truncateTrees(fixture.launcher, 1),
    'GitHub lists only part of them',
  ],
  [
    'fail event-handler',
    'a handler on another branch than the default one',
    async () => {
      await fixture.seedLauncher('other', fixture.launcherFiles())
      await fixture.seedLauncher('main', { '.github/workflows/update-image.yml': null })
    },
    /No workflow on branch "main" of .+ handles the event image-updated/,
  ],
  [
    'fail token-rights',
    'a token that may only read',
    async () => {},
    'is not allowed to send events',
    { 'launcher-token': 'no-sender' },
  ],
  [
    'warn token-rights',
    'no token, and no event yet',
    async () => {},
    'No event has started a run',
    { 'launcher-token': '' },
  ],
  [
    'fail waiting-builds',
    'a build that waits for a run without a name',
    async () => {
      await fixture.repositories.github.seed(source, 'main', {
        '.github/workflows/image.yml': `${build.replace('binder-actions@v1', 'binder-actions@v1, with: {wait: true}')}`,
      })
      await fixture.seedLauncher('main', {
        '.github/workflows/update-image.yml': handler.replace(/^run-name.+\n/, ''),
      })
    },
    'does not identify the event in its run-name',
  ],
  [
    'warn disabled-workflows',
    'a weekly look that is disabled',
    async () => {
      await fixture.seedLauncher('main', { '.github/workflows/doctor.yml': weekly })
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
    'a digest without a tag of its own',
    async () => {
      const other = await fixture.repositories.publish('later', { ...shape, salt: 'later' })
      await fixture.seedLauncher(
        'main',
        fixture.launcherFiles(`${fixture.repositories.image}:later@${other}`),
      )
    },
    'has no tag of its own',
  ],
  [
    'warn image-origins',
    'an image that does not say its commit',
    async () => {
      const other = await fixture.repositories.publish('anonymous', {})
      await fixture.repositories.publish(`anonymous-${other.slice(7, 19)}`, {})
      await fixture.seedLauncher(
        'main',
        fixture.launcherFiles(`${fixture.repositories.image}:anonymous@${other}`),
      )
    },
    'has no label that names its commit',
  ],
  [
    'warn build-triggers',
    'paths of the build that leave a file out',
    async () =>
      fixture.repositories.github.seed(source, 'main', {
        '.github/workflows/image.yml': build.replace('@v1', '@v1, with: {paths: Dockerfile}'),
      }),
    'starts no build: src/fast.pyx',
  ],
  [
    'warn build-triggers',
    'deps-paths that leave out what the dependency image copies',
    async () => {
      const inputs = '{deps-file: Dockerfile.deps, deps-paths: pixi.toml}'
      await fixture.repositories.github.seed(source, 'main', {
        'Dockerfile.deps': 'FROM base\nCOPY pixi.* /\n',
        'pixi.toml': 'x\n',
        'pixi.lock': 'x\n',
        '.github/workflows/image.yml': build.replace('@v1', `@v1, with: ${inputs}`),
      })
    },
    'starts no build: pixi.lock',
  ],
  [
    'warn branch-protection',
    'a ruleset whose bypass is hidden',
    () =>
      fixture.repositories.github.protectBranch(fixture.launcher, 'main', {
        by: 'ruleset',
        name: 'Reviewed',
      }),
    'The ruleset "Reviewed" applies to branch "main"',
  ],
  [
    'fail branch-protection',
    'a ruleset that no one can bypass, read by an administrator',
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
    'classic protection',
    () =>
      fixture.repositories.github.protectBranch(fixture.launcher, 'main', {
        rules: ['required_status_checks'],
      }),
    'The branch protection rule "main" applies to branch "main"',
  ],
])('%s', (finding, what, spoil, text, inputs = {}) => {
  test(what, async () => {
    await spoil()
    const { problems } = await fixture.examine(inputs)
    const [verdict, check] = finding.split(' ')
    expect(problems).toEqual([expect.objectContaining({ verdict, check, what: expect.stringMatching(text) })])
  })
})

test('a schedule is reported before GitHub disables it, and not in an active repository', async () => {
  const quiet = 'science/quiet-launcher'
  await fixture.repositories.github.createRepository(quiet)
  const files = { ...fixture.launcherFiles(), '.github/workflows/doctor.yml': weekly }
  const readme = { 'README.md': `https://mybinder.org/v2/gh/${quiet}/main\n` }
  const ask = async () => (await fixture.examine({ launcher: quiet, 'launcher-token': '' })).problems
  await fixture.repositories.github.seed(
    quiet,
    'main',
    { ...files, ...readme },
    { at: new Date(Date.now() - 50.5 * day) },
  )
  const found = (await ask()).filter(({ check }) => check === 'quiet-schedules')
  expect(found).toEqual([
    expect.objectContaining({
      verdict: 'warn',
      what: expect.stringMatching(
        /^Nothing was pushed to science\/quiet-launcher for 50 days\. On about \d{4}-\d\d-\d\d, GitHub disables \.github\/workflows\/doctor\.yml$/,
      ),
    }),
  ])
  await fixture.repositories.github.seed(quiet, 'main', { 'README.md': `${readme['README.md']}\n` })
  expect((await ask()).map(({ check }) => check)).not.toContain('quiet-schedules')
})

test('a ruleset that cannot be read is reported by its rules', async () => {
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
    'rules that an ordinary commit meets',
    { by: 'ruleset', rules: ['deletion', 'non_fast_forward'] },
    'weekly',
  ],
  ['a ruleset that workflows may bypass', { by: 'ruleset', allow: ['github-actions[bot]'] }, 'admin'],
] as const)('%s: branch-protection passes', async (_name, protection, token) => {
  await fixture.repositories.github.protectBranch(fixture.launcher, 'main', protection)
  const { findings, exitCode } = await fixture.examine({ token })
  expect(exitCode).toBe(0)
  expect(findings).toContainEqual(expect.objectContaining({ check: 'branch-protection', verdict: 'pass' }))
})

test('an event that arrived is sufficient without the token of the source', async () => {
  const sent = await fetch(`${fixture.repositories.github.url}/repos/${fixture.launcher}/dispatches`, {
    method: 'POST',
    headers: { authorization: 'Bearer sender' },
    body: JSON.stringify({ event_type: 'image-updated', client_payload: {} }),
  })
  expect(sent.status).toBe(204)
  const { outputs, problems } = await fixture.examine({ 'launcher-token': '' })
  expect({ problems, verdict: outputs.verdict }).toEqual({ problems: [], verdict: 'pass' })
  expect(outputs.findings).toMatch(/Events reach science\/launcher-\d+: the last one came on \d{4}-/)
})

test('a build that waits, with a token that may not read the runs of a private launcher', async () => {
  const hidden = 'science/hidden-launcher'
  await fixture.repositories.github.createRepository(hidden, { private: true })
  await fixture.repositories.github.seed(hidden, 'main', fixture.launcherFiles())
  await fixture.repositories.github.seed(source, 'main', {
    '.github/workflows/image.yml': build.replace('@v1', '@v1, with: {wait: true}'),
  })
  fixture.repositories.github.addToken('reads-hidden', {
    login: 'x',
    repositories: { [hidden]: { contents: 'read', actions: 'read' } },
  })
  fixture.repositories.github.addToken('writes-hidden', {
    login: 'x',
    repositories: { [hidden]: { contents: 'write' } },
  })
  const ask = async (sender: string) =>
    (await fixture.examine({ launcher: hidden, token: 'reads-hidden', 'launcher-token': sender })).problems
      .filter(({ check }) => check === 'waiting-builds')
      .map(({ verdict, what }) => `${verdict}: ${what}`)
  expect(await ask('writes-hidden')).toEqual([
    expect.stringMatching(
      /^fail: .+ the token is not allowed to read the workflow runs of science\/hidden-launcher$/,
    ),
  ])
  expect(await ask('reads-hidden')).toEqual([])
})
