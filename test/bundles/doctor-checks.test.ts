import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { source } from '../scenarios/two-repositories.ts'
import { build, DoctorRig, handler, shape, weekly } from './doctor-rig.ts'

// Bundles and git on a machine with other work to do.
const day = 86_400_000

let rig: DoctorRig
beforeAll(async () => {
  rig = await DoctorRig.open()
})
beforeEach(() => rig.renew())
afterAll(() => rig.close())

/** Verdict and name of the check, name of the change, the change, and a part of the finding. */
describe.each<[string, string, () => Promise<unknown>, string | RegExp, Readonly<Record<string, string>>?]>([
  [
    'fail repository-state',
    'an archived launcher',
    async () => rig.stage.github.archiveRepository(rig.launcher),
    'is archived',
  ],
  [
    'warn repository-state',
    'a launcher with more files than GitHub lists, among them the workflow',
    async () => rig.stage.github.truncateTrees(rig.launcher, 1),
    'GitHub lists only part of them',
  ],
  [
    'fail event-handler',
    'a handler on another branch than the default one',
    async () => {
      await rig.seedLauncher('other', rig.launcherFiles())
      await rig.seedLauncher('main', { '.github/workflows/update-image.yml': null })
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
      await rig.stage.github.seed(source, 'main', {
        '.github/workflows/image.yml': `${build.replace('binder-actions@v1', 'binder-actions@v1, with: {wait: true}')}`,
      })
      await rig.seedLauncher('main', {
        '.github/workflows/update-image.yml': handler.replace(/^run-name.+\n/, ''),
      })
    },
    'does not identify the event in its run-name',
  ],
  [
    'warn disabled-workflows',
    'a weekly look that is disabled',
    async () => {
      await rig.seedLauncher('main', { '.github/workflows/doctor.yml': weekly })
      rig.stage.github.setWorkflowState(rig.launcher, '.github/workflows/doctor.yml', 'disabled_inactivity')
    },
    'doctor.yml of science/launcher-',
  ],
  [
    'warn own-tags',
    'a digest without a tag of its own',
    async () => {
      const other = await rig.stage.publish('later', { ...shape, salt: 'later' })
      await rig.seedLauncher('main', rig.launcherFiles(`${rig.stage.image}:later@${other}`))
    },
    'has no tag of its own',
  ],
  [
    'warn image-origins',
    'an image that does not say its commit',
    async () => {
      const other = await rig.stage.publish('anonymous', {})
      await rig.stage.publish(`anonymous-${other.slice(7, 19)}`, {})
      await rig.seedLauncher('main', rig.launcherFiles(`${rig.stage.image}:anonymous@${other}`))
    },
    'has no label that names its commit',
  ],
  [
    'warn build-triggers',
    'paths of the build that leave a file out',
    async () =>
      rig.stage.github.seed(source, 'main', {
        '.github/workflows/image.yml': build.replace('@v1', '@v1, with: {paths: Dockerfile}'),
      }),
    'starts no build: src/fast.pyx',
  ],
  [
    'warn build-triggers',
    'deps-paths that leave out what the dependency image copies',
    async () => {
      const inputs = '{deps-file: Dockerfile.deps, deps-paths: pixi.toml}'
      await rig.stage.github.seed(source, 'main', {
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
    () => rig.stage.github.protectBranch(rig.launcher, 'main', { by: 'ruleset', name: 'Reviewed' }),
    'The ruleset "Reviewed" applies to branch "main"',
  ],
  [
    'fail branch-protection',
    'a ruleset that no one can bypass, read by an administrator',
    () => rig.stage.github.protectBranch(rig.launcher, 'main', { by: 'ruleset', name: 'Reviewed' }),
    'with pull_request',
    { token: 'admin' },
  ],
  [
    'warn branch-protection',
    'classic protection',
    () => rig.stage.github.protectBranch(rig.launcher, 'main', { rules: ['required_status_checks'] }),
    'The branch protection rule "main" applies to branch "main"',
  ],
])('%s', (finding, what, spoil, text, inputs = {}) => {
  test(what, async () => {
    await spoil()
    const { problems } = await rig.examine(inputs)
    const [verdict, check] = finding.split(' ')
    expect(problems).toEqual([expect.objectContaining({ verdict, check, what: expect.stringMatching(text) })])
  })
})

test('a schedule is reported before GitHub disables it, and not in an active repository', async () => {
  const quiet = 'science/quiet-launcher'
  await rig.stage.github.createRepository(quiet)
  const files = { ...rig.launcherFiles(), '.github/workflows/doctor.yml': weekly }
  const readme = { 'README.md': `https://mybinder.org/v2/gh/${quiet}/main\n` }
  const ask = async () => (await rig.examine({ launcher: quiet, 'launcher-token': '' })).problems
  await rig.stage.github.seed(
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
  await rig.stage.github.seed(quiet, 'main', { 'README.md': `${readme['README.md']}\n` })
  expect((await ask()).map(({ check }) => check)).not.toContain('quiet-schedules')
})

test('a ruleset that cannot be read is reported by its rules', async () => {
  await rig.stage.github.protectBranch(rig.launcher, 'main', { by: 'ruleset', name: 'Reviewed' })
  const restore = rig.stage.github.intercept(({ path }) =>
    path.includes('/rulesets/') ? { status: 404, body: { message: 'Not Found' } } : undefined,
  )
  const { problems } = await rig.examine()
  restore()
  expect(problems.map(({ what }) => what)).toEqual([
    `The ruleset applies to branch "main" of ${rig.launcher} with pull_request`,
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
  await rig.stage.github.protectBranch(rig.launcher, 'main', protection)
  const { findings, exitCode } = await rig.examine({ token })
  expect(exitCode).toBe(0)
  expect(findings).toContainEqual(expect.objectContaining({ check: 'branch-protection', verdict: 'pass' }))
})

test('an event that arrived is sufficient without the token of the source', async () => {
  const sent = await fetch(`${rig.stage.github.url}/repos/${rig.launcher}/dispatches`, {
    method: 'POST',
    headers: { authorization: 'Bearer sender' },
    body: JSON.stringify({ event_type: 'image-updated', client_payload: {} }),
  })
  expect(sent.status).toBe(204)
  const { outputs, problems } = await rig.examine({ 'launcher-token': '' })
  expect({ problems, verdict: outputs.verdict }).toEqual({ problems: [], verdict: 'pass' })
  expect(outputs.findings).toMatch(/Events reach science\/launcher-\d+: the last one came on \d{4}-/)
})

test('a build that waits, with a token that may not read the runs of a private launcher', async () => {
  const hidden = 'science/hidden-launcher'
  await rig.stage.github.createRepository(hidden, { private: true })
  await rig.stage.github.seed(hidden, 'main', rig.launcherFiles())
  await rig.stage.github.seed(source, 'main', {
    '.github/workflows/image.yml': build.replace('@v1', '@v1, with: {wait: true}'),
  })
  rig.stage.github.addToken('reads-hidden', {
    login: 'x',
    repositories: { [hidden]: { contents: 'read', actions: 'read' } },
  })
  rig.stage.github.addToken('writes-hidden', {
    login: 'x',
    repositories: { [hidden]: { contents: 'write' } },
  })
  const ask = async (sender: string) =>
    (await rig.examine({ launcher: hidden, token: 'reads-hidden', 'launcher-token': sender })).problems
      .filter(({ check }) => check === 'waiting-builds')
      .map(({ verdict, what }) => `${verdict}: ${what}`)
  expect(await ask('writes-hidden')).toEqual([
    expect.stringMatching(
      /^fail: .+ the token is not allowed to read the workflow runs of science\/hidden-launcher$/,
    ),
  ])
  expect(await ask('reads-hidden')).toEqual([])
})
