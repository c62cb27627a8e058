import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Finding } from '../../src/doctor/report/finding.ts'
import { launcher } from '../scenarios/two-repositories.ts'
import { collectErrors, ExampleFixture, sourceFiles, unverifiedText } from './example-fixture.ts'
import { readOurFile } from './our-files.ts'
import type { RunResult } from './workflow-runner.ts'

const path = '.github/workflows/doctor.yml'
let fixture: ExampleFixture

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  await fixture.seedLauncher('main')
  await fixture.two.github.seed(launcher, 'main', {
    [path]: await readOurFile('test/examples/launcher/doctor.yml'),
  })
}, 300_000)
afterAll(() => fixture.two.close())

/** Outputs of the called workflow. */
function outcome({ jobs }: RunResult) {
  const { outputs } = jobs.get('doctor') ?? {}
  const findings: Finding[] = JSON.parse(outputs?.findings ?? '[]')
  const problems = findings.filter(({ verdict }) => verdict !== 'pass')
  return {
    verdict: outputs?.verdict,
    problems: problems.map(({ verdict, check }) => `${verdict} ${check}`),
    findings,
  }
}

test('on a schedule, before anything was built: the run fails, and its summary explains the fix', async () => {
  const [name, text] = await unverifiedText('source-with-token/binder-image.yml', fixture.two.image)
  await fixture.two.github.seed('science/model', 'main', { ...sourceFiles, [name]: text })

  const [run] = await fixture.runner.schedule(launcher)

  expect(run).toMatchObject({ path, conclusion: 'failure' })
  const [step] = run?.jobs.get('doctor/doctor')?.steps ?? []
  expect(step?.summary).toContain('### 🔴 Fail: launches or updates are broken')
  expect(step?.errors.map(error => error.split(':')[0])).toEqual(
    expect.arrayContaining(['pinned-digests', 'image-tags']),
  )
  expect(run === undefined ? [] : outcome(run).problems).toEqual([
    'fail image-tags',
    'fail pinned-digests',
    'warn token-rights',
    'warn launch-links',
  ])
}, 300_000)

test('by hand, after a push was pinned in the launcher: no problems, and nothing is written', async () => {
  const badge = `https://mybinder.org/v2/gh/${launcher}/main\n`
  const runs = await fixture.push('main', { 'README.md': badge })
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  const before = fixture.two.github.requests.length

  const run = await fixture.runner.dispatch(launcher, path)

  expect(collectErrors([run])).toEqual([])
  const { verdict, problems, findings } = outcome(run)
  expect({ verdict, problems }).toEqual({ verdict: 'pass', problems: [] })
  expect(findings.map(({ what }) => what)).toContainEqual(
    expect.stringMatching(`^Events reach ${launcher}: the last one came on `),
  )
  const asked = fixture.two.github.requests.slice(before)
  const written = asked.filter(({ method, operation = '' }) => {
    return method !== 'GET' && operation !== 'repository'
  })
  expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([])
}, 300_000)
