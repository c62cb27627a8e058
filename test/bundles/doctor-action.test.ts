import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { source } from '../scenarios/two-repositories.ts'
import { DoctorFixture, handlerWorkflow } from './doctor-fixture.ts'

let fixture: DoctorFixture
beforeAll(async () => {
  fixture = await DoctorFixture.open()
})
beforeEach(() => fixture.renew())
afterAll(() => fixture.close())

test('repositories without problems pass without annotations, and the summary collapses the checks', async () => {
  const { exitCode, outputs, errors, warnings, summary, findings } = await fixture.examine()
  expect(findings.filter(({ verdict }) => verdict !== 'pass')).toEqual([])
  expect({ exitCode, errors, warnings, verdict: outputs.verdict }).toEqual({
    exitCode: 0,
    errors: [],
    warnings: [],
    verdict: 'pass',
  })
  expect(new Set(findings.map(({ check }) => check)).size).toBe(19)
  expect(summary).toMatch(
    /^### 🟢 Pass: no problems found\n\nscience\/model and its launcher science\/launcher-\d+: 0 fail, 0 warn/,
  )
  expect(summary).toContain('<details><summary>Passed checks (19)</summary>')
  expect(summary).not.toMatch(/Why it matters|####/)
  expect(fixture.repositories.github.requests.filter(({ status }) => (status ?? 500) >= 500)).toEqual([])
})

test('does not check the previews of pull requests', async () => {
  const reference = `${fixture.repositories.image}:pr-7`
  await fixture.seedLauncher('pr-7', {
    ...fixture.launcherFiles(reference),
    '.binder/Dockerfile': `# binder-actions: preview\nFROM ${reference}\n`,
  })
  const { problems, findings } = await fixture.examine()
  expect(problems).toEqual([])
  expect(JSON.stringify(findings)).not.toContain('pr-7')

  await fixture.seedLauncher('pr-7', { '.binder/Dockerfile': `FROM ${reference}\n` })
  expect(JSON.stringify((await fixture.examine()).problems)).toContain('pr-7')
})

test('annotates failures before warnings with their fixes, and the summary collapses passed checks', async () => {
  await fixture.seedLauncher('main', fixture.launcherFiles(`${fixture.repositories.image}:main`))
  await fixture.repositories.github.seed(source, 'main', {
    'docs/one.ipynb': JSON.stringify({ metadata: { kernelspec: { name: '<img src=x>|`a_b`' } } }),
  })
  const { exitCode, outputs, errors, warnings, summary, log } = await fixture.examine()

  expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 1, verdict: 'fail' })
  expect(errors).toEqual([
    expect.stringMatching(/^pinned-digests: Branch "main".+without a digest\nFix: Write `FROM .+@sha256:/),
    expect.stringMatching(/^1 finding causes this step to fail: .*\nBA0801: https:/),
  ])
  expect(warnings).toEqual([
    expect.stringMatching(/^notebook-kernels: 1 notebook of science\/model requires/),
  ])
  const [, failures = '', listedWarnings = '', passed = ''] =
    /^### 🔴 Fail: launches or updates are broken\n([\s\S]+)#### Warnings \(1\)([\s\S]+)<details>([\s\S]+)<\/details>\n/.exec(
      summary,
    ) ?? []
  expect(failures).toContain('#### Failures (1)')
  expect(failures).toContain(
    `- Fix: Write <code>FROM ${fixture.repositories.image}:main@${fixture.digest}</code> in .binder/Dockerfile:1`,
  )
  expect(listedWarnings).toContain('(notebook-kernels)')
  expect(passed).toContain('**token-rights**')
  expect(summary).not.toMatch(/<img|\|/)
  expect(log.indexOf('✖ fail')).toBeLessThan(log.indexOf('! warn'))
})

test.each([
  ['error', 'a warning', 0, 0, 1],
  ['warning', 'a warning', 1, 2, 0],
  ['never', 'a warning and a failure', 0, 0, 2],
])('`fail-on: %s` with %s exits with code %d', async (failOn, verdicts, exitCode, errors, warnings) => {
  await fixture.repositories.github.seed(source, 'main', { 'docs/one.ipynb': 'conflict' })
  if (verdicts !== 'a warning')
    await fixture.seedLauncher('main', fixture.launcherFiles(`${fixture.repositories.image}:main`))
  const result = await fixture.examine({ 'fail-on': failOn })
  const counts = [result.exitCode, result.errors.length, result.warnings.length]
  expect(counts).toEqual([exitCode, errors, warnings])
})

test('annotates at most nine findings and lists all findings in the summary', async () => {
  const paths = Array.from({ length: 12 }, (_, index) => `.github/workflows/update-${index}.yml`)
  const text = handlerWorkflow.replace('{contents: write}', '{}')
  await fixture.seedLauncher('main', Object.fromEntries(paths.map(path => [path, text])))
  const { errors, summary } = await fixture.examine()
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)).toMatch(/^12 findings cause this step to fail/)
  for (const path of paths) expect(summary).toContain(`**${path} of `)
})

test('reports all invalid inputs in one error before any request', async () => {
  const before = fixture.repositories.github.requests.length
  const { exitCode, errors } = await fixture.examine({
    source: '',
    token: '',
    images: 'ghcr.io/a/b:c',
    'fail-on': 'yellow',
  })
  expect(exitCode).toBe(1)
  for (const problem of [
    'token is empty',
    'source or launcher is missing: set the repository in which this workflow does not run',
    'expected the image repository alone',
    'fail-on is "yellow": expected one of error, warning, never (did you mean "warning"?)',
  ]) {
    expect(errors[0]).toContain(problem)
  }
  const sameRepository = await fixture.examine({ source: fixture.launcher.toUpperCase() })
  expect(sameRepository.errors[0]).toMatch(/source and launcher are both SCIENCE\/LAUNCHER-\d+/)
  expect(fixture.repositories.github.requests).toHaveLength(before)
})

test('fails with an error for a repository that the token cannot access', async () => {
  const { exitCode, errors } = await fixture.examine({ source: 'science/nowhere' })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    expect.stringContaining('science/nowhere does not exist, or the token cannot access it'),
  ])
})
