import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Finding } from '../../src/doctor/finding.ts'
import type { Files } from '../fakes/github/github.ts'
import { runAction } from '../runner/run-action.ts'
import { labelOf } from '../scenarios/published-image.ts'
import { source, TwoRepositories } from '../scenarios/two-repositories.ts'

// Bundles and git on a machine with other work to do.
jest.setTimeout(60_000)

const handler = `run-name: Update image (\${{ github.event.client_payload.correlation }})
on: {repository_dispatch: {types: [image-updated]}}
permissions: {contents: write}
jobs: {update: {steps: [{uses: underworldcode/binder-actions/actions/update-launcher-sha@v1}]}}
`
const build = `on: {push: {branches: [main]}}
jobs: {image: {steps: [{uses: underworldcode/binder-actions@v1}]}}
`
const weekly = `on: {schedule: [{cron: '1 2 * * 3'}]}
jobs: {doctor: {uses: underworldcode/binder-actions/.github/workflows/doctor.yml@v1}}
`
const shape = { labels: { [labelOf.revision]: 'c0ffee'.padEnd(40, '0') } }
const day = 86_400_000

let stage: TwoRepositories
let digest: string
let number = 0
/** A new one for each test. */
let launcher: string

beforeAll(async () => {
  stage = await TwoRepositories.open()
  digest = await stage.publish('main', shape)
  await stage.publish(`main-${digest.slice(7, 19)}`, shape)
})
beforeEach(async () => {
  launcher = `science/launcher-${++number}`
  await stage.github.createRepository(launcher)
  const sees = (contents: 'read' | 'write') => ({ [launcher]: { contents, actions: 'read' as const } })
  const bot = { login: 'github-actions[bot]', kind: 'actions' as const }
  stage.github.addToken('weekly', { ...bot, repositories: sees('read') })
  stage.github.addToken('sender', { login: 'maintainer', repositories: sees('write') })
  stage.github.addToken('no-sender', { login: 'maintainer', repositories: sees('read') })
  stage.github.addToken('admin', {
    login: 'admin',
    repositories: { [launcher]: { contents: 'read', actions: 'read', administration: 'write' } },
  })
  await stage.github.seed(source, 'main', {
    Dockerfile: 'FROM base\nCOPY src /src\n',
    'src/fast.pyx': 'cdef int x\n',
    'docs/one.ipynb': '{"cells": [], "metadata": {}}',
    '.github/workflows/image.yml': build,
  })
  await seedLauncher('main', launcherFiles())
})
afterAll(async () => {
  expect(stage.github.violations).toEqual([])
  await stage.close()
})

function launcherFiles(reference = `${stage.image}:main@${digest}`): Files {
  return {
    'README.md': `https://mybinder.org/v2/gh/${launcher}/main\n`,
    '.binder/Dockerfile': `FROM ${reference}\n`,
    '.github/workflows/update-image.yml': handler,
  }
}

function seedLauncher(branch: string, files: Files, at = new Date()) {
  return stage.github.seed(launcher, branch, files, { at })
}

async function examine(inputs: Readonly<Record<string, string>> = {}) {
  const given = { source, 'launcher-token': 'sender', ...inputs }
  const result = await runAction('actions/doctor', given, {
    repository: launcher,
    ref: 'refs/heads/main',
    sha: '0'.repeat(40),
    eventName: 'schedule',
    githubUrl: stage.github.url,
    token: 'weekly',
    workspace: stage.directory,
  })
  const findings: Finding[] = JSON.parse(result.outputs.findings ?? '[]')
  return { ...result, ill: findings.filter(({ level }) => level !== 'green'), findings }
}

test('all is well: green, no annotation, and a summary with what was looked at folded away', async () => {
  const { exitCode, outputs, errors, warnings, summary, findings } = await examine()
  expect(findings.filter(({ level }) => level !== 'green')).toEqual([])
  expect({ exitCode, errors, warnings, verdict: outputs.verdict }).toEqual({
    exitCode: 0,
    errors: [],
    warnings: [],
    verdict: 'green',
  })
  expect(new Set(findings.map(({ check }) => check)).size).toBe(18)
  expect(summary).toMatch(
    /^### 🟢 All is well\n\nscience\/model and its launcher science\/launcher-\d+: 0 red/,
  )
  expect(summary).toContain('<details><summary>What is well (18)</summary>')
  expect(summary).not.toMatch(/Why it matters|####/)
  expect(stage.github.requests.filter(({ status }) => (status ?? 500) >= 500)).toEqual([])
})

test('red and yellow: the worst first, each with its fix, as annotations of their kind; green is folded away', async () => {
  await seedLauncher('main', launcherFiles(`${stage.image}:main`))
  await stage.github.seed(source, 'main', {
    'docs/one.ipynb': JSON.stringify({ metadata: { kernelspec: { name: '<img src=x>|`a_b`' } } }),
  })
  const { exitCode, outputs, errors, warnings, summary, log } = await examine()

  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'red' })
  expect(errors).toEqual([
    expect.stringMatching(/^pinned-digests: Branch "main".+without a digest\nFix: Write `FROM .+@sha256:/),
    '1 finding that fails this check: the job summary says of each why it matters and how to mend it',
  ])
  expect(warnings).toEqual([expect.stringMatching(/^notebook-kernels: 1 notebook of science\/model asks/)])
  const [, red = '', yellow = '', green = ''] =
    /^### 🔴 Something is broken\n([\s\S]+)#### To look at \(1\)([\s\S]+)<details>([\s\S]+)<\/details>\n/.exec(
      summary,
    ) ?? []
  expect(red).toContain('#### Broken: launches or updates fail (1)')
  expect(red).toContain(`- Fix: Write <code>FROM ${stage.image}:main@${digest}</code>.`)
  expect(yellow).toContain('(notebook-kernels)')
  expect(green).toContain('**token-rights**')
  expect(summary).not.toMatch(/<img|\|/)
  expect(log.indexOf('✖ red')).toBeLessThan(log.indexOf('! yellow'))
})

test.each([
  ['red', 'yellow only', 0, 0, 1],
  ['yellow', 'yellow only', 1, 2, 0],
  ['never', 'red as well', 0, 0, 2],
])('fail-on %s, and %s: exit code %d', async (failOn, what, exitCode, errors, warnings) => {
  await stage.github.seed(source, 'main', { 'docs/one.ipynb': 'conflict' })
  if (what !== 'yellow only') await seedLauncher('main', launcherFiles(`${stage.image}:main`))
  const result = await examine({ 'fail-on': failOn })
  const counts = [result.exitCode, result.errors.length, result.warnings.length]
  expect(counts).toEqual([exitCode, errors, warnings])
})

test('more than GitHub shows: nine annotations and the one that fails, and all of them in the summary', async () => {
  const branches = Array.from({ length: 12 }, (_, at) => `b${at}`)
  for (const branch of branches) await seedLauncher(branch, launcherFiles(`${stage.image}:main`))
  const { errors, summary } = await examine()
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)).toMatch(/^12 findings that fail this check/)
  for (const branch of branches) expect(summary).toContain(`**Branch "${branch}"`)
})

/** Name of the check, what is done, and what is found of it; each is green in the first test. */
describe.each<[string, string, () => Promise<unknown>, string | RegExp, Readonly<Record<string, string>>?]>([
  [
    'red repository-state',
    'an archived launcher',
    async () => stage.github.archiveRepository(launcher),
    'is archived',
  ],
  [
    'red event-handler',
    'a handler on another branch than the default one',
    async () => {
      await seedLauncher('other', launcherFiles())
      await seedLauncher('main', { '.github/workflows/update-image.yml': null })
    },
    /No workflow on branch "main" of .+ handles the event image-updated/,
  ],
  [
    'red token-rights',
    'a token that may only read',
    async () => {},
    'may not send events',
    { 'launcher-token': 'no-sender' },
  ],
  [
    'yellow token-rights',
    'no token, and no event yet',
    async () => {},
    'No event has started a run',
    { 'launcher-token': '' },
  ],
  [
    'red waiting-builds',
    'a build that waits for a run without a name',
    async () => {
      await stage.github.seed(source, 'main', {
        '.github/workflows/image.yml': `${build.replace('binder-actions@v1', 'binder-actions@v1, with: {wait: true}')}`,
      })
      await seedLauncher('main', {
        '.github/workflows/update-image.yml': handler.replace(/^run-name.+\n/, ''),
      })
    },
    'does not say in its run-name',
  ],
  [
    'yellow disabled-workflows',
    'a weekly look that is disabled',
    async () => {
      await seedLauncher('main', { '.github/workflows/doctor.yml': weekly })
      stage.github.setWorkflowState(launcher, '.github/workflows/doctor.yml', 'disabled_inactivity')
    },
    'doctor.yml of science/launcher-',
  ],
  [
    'yellow own-tags',
    'a digest without a tag of its own',
    async () => {
      const other = await stage.publish('later', { ...shape, salt: 'later' })
      await seedLauncher('main', launcherFiles(`${stage.image}:later@${other}`))
    },
    'has no tag of its own',
  ],
  [
    'yellow image-origins',
    'an image that does not say its commit',
    async () => {
      const other = await stage.publish('anonymous', {})
      await stage.publish(`anonymous-${other.slice(7, 19)}`, {})
      await seedLauncher('main', launcherFiles(`${stage.image}:anonymous@${other}`))
    },
    'does not say which commit',
  ],
  [
    'yellow build-triggers',
    'paths of the build that leave a file out',
    async () =>
      stage.github.seed(source, 'main', {
        '.github/workflows/image.yml': build.replace('@v1', '@v1, with: {paths: Dockerfile}'),
      }),
    'no push builds it anew: src/fast.pyx',
  ],
  [
    'yellow build-triggers',
    'deps-paths that leave out what the dependency image copies',
    async () => {
      const inputs = '{deps-file: Dockerfile.deps, deps-paths: pixi.toml}'
      await stage.github.seed(source, 'main', {
        'Dockerfile.deps': 'FROM base\nCOPY pixi.* /\n',
        'pixi.toml': 'x\n',
        'pixi.lock': 'x\n',
        '.github/workflows/image.yml': build.replace('@v1', `@v1, with: ${inputs}`),
      })
    },
    'no push builds it anew: pixi.lock',
  ],
  [
    'yellow branch-protection',
    'a ruleset whose bypass is hidden',
    () => stage.github.protectBranch(launcher, 'main', { by: 'ruleset', name: 'Reviewed' }),
    'The ruleset "Reviewed" holds on branch "main"',
  ],
  [
    'red branch-protection',
    'a ruleset that nobody may bypass, seen by an administrator',
    () => stage.github.protectBranch(launcher, 'main', { by: 'ruleset', name: 'Reviewed' }),
    'with pull_request',
    { token: 'admin' },
  ],
  [
    'yellow branch-protection',
    'classic protection',
    () => stage.github.protectBranch(launcher, 'main', { rules: ['required_status_checks'] }),
    'The branch protection rule "main" holds on branch "main"',
  ],
])('%s', (finding, what, spoil, text, inputs = {}) => {
  test(what, async () => {
    await spoil()
    const { ill } = await examine(inputs)
    const [level, check] = finding.split(' ')
    expect(ill).toEqual([expect.objectContaining({ level, check, what: expect.stringMatching(text) })])
  })
})

test('a schedule is told before it is disabled, and not while something happens', async () => {
  const quiet = 'science/quiet-launcher'
  await stage.github.createRepository(quiet)
  const files = { ...launcherFiles(), '.github/workflows/doctor.yml': weekly }
  const readme = { 'README.md': `https://mybinder.org/v2/gh/${quiet}/main\n` }
  const ask = async () => (await examine({ launcher: quiet, 'launcher-token': '' })).ill
  await stage.github.seed(quiet, 'main', { ...files, ...readme }, { at: new Date(Date.now() - 50.5 * day) })
  const found = (await ask()).filter(({ check }) => check === 'quiet-schedules')
  expect(found).toEqual([
    expect.objectContaining({
      level: 'yellow',
      what: expect.stringMatching(
        /^Nothing was pushed to science\/quiet-launcher for 50 days: about \d{4}-\d\d-\d\d GitHub disables \.github\/workflows\/doctor\.yml$/,
      ),
    }),
  ])
  await stage.github.seed(quiet, 'main', { 'README.md': `${readme['README.md']}\n` })
  expect((await ask()).map(({ check }) => check)).not.toContain('quiet-schedules')
})

test('a ruleset that cannot be looked up by itself is told by its rules', async () => {
  await stage.github.protectBranch(launcher, 'main', { by: 'ruleset', name: 'Reviewed' })
  const restore = stage.github.intercept(({ path }) =>
    path.includes('/rulesets/') ? { status: 404, body: { message: 'Not Found' } } : undefined,
  )
  const { ill } = await examine()
  restore()
  expect(ill.map(({ what }) => what)).toEqual([
    `The ruleset holds on branch "main" of ${launcher} with pull_request`,
  ])
})

test.each([
  [
    'rules that an ordinary commit fulfils',
    { by: 'ruleset', rules: ['deletion', 'non_fast_forward'] },
    'weekly',
  ],
  ['a ruleset that workflows may bypass', { by: 'ruleset', allow: ['github-actions[bot]'] }, 'admin'],
] as const)('%s: branch-protection is green', async (_name, protection, token) => {
  await stage.github.protectBranch(launcher, 'main', protection)
  const { findings, exitCode } = await examine({ token })
  expect(exitCode).toBe(0)
  expect(findings).toContainEqual(expect.objectContaining({ check: 'branch-protection', level: 'green' }))
})

test('without the token of the source, events that have arrived say enough', async () => {
  const sent = await fetch(`${stage.github.url}/repos/${launcher}/dispatches`, {
    method: 'POST',
    headers: { authorization: 'Bearer sender' },
    body: JSON.stringify({ event_type: 'image-updated', client_payload: {} }),
  })
  expect(sent.status).toBe(204)
  const { outputs, ill } = await examine({ 'launcher-token': '' })
  expect({ ill, verdict: outputs.verdict }).toEqual({ ill: [], verdict: 'green' })
  expect(outputs.findings).toMatch(/Events reach science\/launcher-\d+: the last one came on \d{4}-/)
})

test('a build that waits, with a token that may not read the runs of a private launcher', async () => {
  const hidden = 'science/hidden-launcher'
  await stage.github.createRepository(hidden, { private: true })
  await stage.github.seed(hidden, 'main', launcherFiles())
  await stage.github.seed(source, 'main', {
    '.github/workflows/image.yml': build.replace('@v1', '@v1, with: {wait: true}'),
  })
  stage.github.addToken('reads-hidden', {
    login: 'x',
    repositories: { [hidden]: { contents: 'read', actions: 'read' } },
  })
  stage.github.addToken('writes-hidden', { login: 'x', repositories: { [hidden]: { contents: 'write' } } })
  const ask = async (sender: string) =>
    (await examine({ launcher: hidden, token: 'reads-hidden', 'launcher-token': sender })).ill
      .filter(({ check }) => check === 'waiting-builds')
      .map(({ level, what }) => `${level}: ${what}`)
  expect(await ask('writes-hidden')).toEqual([
    expect.stringMatching(/^red: .+ the token may not read the workflow runs of science\/hidden-launcher$/),
  ])
  expect(await ask('reads-hidden')).toEqual([])
})

test('inputs that are wrong are told together, and nothing is asked', async () => {
  const before = stage.github.requests.length
  const { exitCode, errors } = await examine({
    source: '',
    token: '',
    images: 'ghcr.io/a/b:c',
    'fail-on': 'orange',
  })
  expect(exitCode).toBe(1)
  for (const problem of [
    'token is empty',
    'source or launcher is missing: name the one that this workflow does not run in',
    'expected the image repository alone',
    'fail-on is "orange": expected "red" or "yellow" or "never"',
  ]) {
    expect(errors[0]).toContain(problem)
  }
  const same = await examine({ source: launcher.toUpperCase() })
  expect(same.errors[0]).toMatch(/source and launcher are both SCIENCE\/LAUNCHER-\d+/)
  expect(stage.github.requests).toHaveLength(before)
})

test('a repository that cannot be seen: the step fails and says so', async () => {
  const { exitCode, errors } = await examine({ source: 'science/nowhere' })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    expect.stringContaining('science/nowhere does not exist, or the token cannot see it'),
  ])
})
