import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { source } from '../scenarios/two-repositories.ts'
import { DoctorRig } from './doctor-rig.ts'

// Bundles and git on a machine with other work to do.
let rig: DoctorRig
beforeAll(async () => {
  rig = await DoctorRig.open()
})
beforeEach(() => rig.renew())
afterAll(() => rig.close())

test('all is well: green, no annotation, and a summary with what was looked at folded away', async () => {
  const { exitCode, outputs, errors, warnings, summary, findings } = await rig.examine()
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
  expect(rig.stage.github.requests.filter(({ status }) => (status ?? 500) >= 500)).toEqual([])
})

test('red and yellow: the worst first, each with its fix, as annotations of their kind; green is folded away', async () => {
  await rig.seedLauncher('main', rig.launcherFiles(`${rig.stage.image}:main`))
  await rig.stage.github.seed(source, 'main', {
    'docs/one.ipynb': JSON.stringify({ metadata: { kernelspec: { name: '<img src=x>|`a_b`' } } }),
  })
  const { exitCode, outputs, errors, warnings, summary, log } = await rig.examine()

  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'red' })
  expect(errors).toEqual([
    expect.stringMatching(/^pinned-digests: Branch "main".+without a digest\nFix: Write `FROM .+@sha256:/),
    expect.stringMatching(/^1 finding fails this check: .*\nBA0801: https:/),
  ])
  expect(warnings).toEqual([expect.stringMatching(/^notebook-kernels: 1 notebook of science\/model asks/)])
  const [, red = '', yellow = '', green = ''] =
    /^### 🔴 Something is broken\n([\s\S]+)#### To look at \(1\)([\s\S]+)<details>([\s\S]+)<\/details>\n/.exec(
      summary,
    ) ?? []
  expect(red).toContain('#### Broken: launches or updates fail (1)')
  expect(red).toContain(`- Fix: Write <code>FROM ${rig.stage.image}:main@${rig.digest}</code>.`)
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
  await rig.stage.github.seed(source, 'main', { 'docs/one.ipynb': 'conflict' })
  if (what !== 'yellow only') await rig.seedLauncher('main', rig.launcherFiles(`${rig.stage.image}:main`))
  const result = await rig.examine({ 'fail-on': failOn })
  const counts = [result.exitCode, result.errors.length, result.warnings.length]
  expect(counts).toEqual([exitCode, errors, warnings])
})

test('more than GitHub shows: nine annotations and the one that fails, and all of them in the summary', async () => {
  const branches = Array.from({ length: 12 }, (_, index) => `b${index}`)
  for (const branch of branches) await rig.seedLauncher(branch, rig.launcherFiles(`${rig.stage.image}:main`))
  const { errors, summary } = await rig.examine()
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)).toMatch(/^12 findings fail this check/)
  for (const branch of branches) expect(summary).toContain(`**Branch "${branch}"`)
})

test('inputs that are wrong are told together, and nothing is asked', async () => {
  const before = rig.stage.github.requests.length
  const { exitCode, errors } = await rig.examine({
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
  const same = await rig.examine({ source: rig.launcher.toUpperCase() })
  expect(same.errors[0]).toMatch(/source and launcher are both SCIENCE\/LAUNCHER-\d+/)
  expect(rig.stage.github.requests).toHaveLength(before)
})

test('a repository that cannot be seen: the step fails and says so', async () => {
  const { exitCode, errors } = await rig.examine({ source: 'science/nowhere' })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    expect.stringContaining('science/nowhere does not exist, or the token cannot see it'),
  ])
})
