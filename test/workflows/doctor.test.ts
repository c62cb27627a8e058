import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Finding } from '../../src/doctor/report/finding.ts'
import { launcher } from '../scenarios/two-repositories.ts'
import { collectErrors, unverifiedText } from './example-files.ts'
import { ExampleFixture, sourceFiles } from './example-fixture.ts'
import { readRepositoryFile } from './repository-files.ts'
import type { RunResult } from './workflow-runner.ts'

const path = '.github/workflows/doctor.yml'
let fixture: ExampleFixture

beforeAll(async () => {
  fixture = await ExampleFixture.open()
  await fixture.seedLauncher('main')
  await fixture.repositories.github.seed(launcher, 'main', {
    [path]: await readRepositoryFile('test/examples/launcher/doctor.yml'),
  })
}, 300_000)
afterAll(() => fixture.repositories.close())

/** Returns the verdict, the problems and the findings that the called workflow outputs. */
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

test('fails on a schedule before the first build, and explains the fix in its summary', async () => {
  const [name, text] = await unverifiedText('source-with-token/binder-image.yml', fixture.repositories.image)
  await fixture.repositories.github.seed('science/model', 'main', { ...sourceFiles, [name]: text })

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

test('reports no problems and writes nothing in a manual run after a push was pinned', async () => {
  const badge = `https://mybinder.org/v2/gh/${launcher}/main\n`
  const runs = await fixture.push('main', { 'README.md': badge })
  expect(collectErrors([...runs.source, ...runs.launcher])).toEqual([])
  const previousCount = fixture.repositories.github.requests.length

  const run = await fixture.runner.dispatch(launcher, path)

  expect(collectErrors([run])).toEqual([])
  const { verdict, problems, findings } = outcome(run)
  expect({ verdict, problems }).toEqual({ verdict: 'pass', problems: [] })
  expect(findings.map(({ what }) => what)).toContainEqual(
    expect.stringMatching(`^Events reach ${launcher}: the last event arrived on `),
  )
  const requests = fixture.repositories.github.requests.slice(previousCount)
  const writeRequests = requests.filter(({ method, operation = '' }) => {
    return method !== 'GET' && operation !== 'repository'
  })
  expect(writeRequests.map(({ method, path }) => `${method} ${path}`)).toEqual([])
}, 300_000)

test('the watch opens an issue in the launcher for a digest that is not in the registry', async () => {
  const { github, image } = fixture.repositories
  const text = await readRepositoryFile('test/examples/launcher-watch/watch.yml')
  const dockerfileWithLostDigest = `FROM ${image}:main@sha256:${'0'.repeat(64)}\n`
  const watch = '.github/workflows/watch.yml'
  await github.seed(launcher, 'main', {
    [watch]: text.replace('      launch: true\n', ''),
    '.binder/Dockerfile': dockerfileWithLostDigest,
  })

  const run = await fixture.runner.dispatch(launcher, watch)

  expect(run.conclusion).toBe('failure')
  expect(run.jobs.get('watch/launch')?.result).toBe('skipped')
  const [issue, ...otherIssues] = github.issues(launcher)
  expect(issue?.body).toContain('fail pinned-digests')
  expect(run.jobs.get('watch')?.outputs['issue-url']).toContain(`/issues/${issue?.number}`)
  expect(otherIssues).toEqual([])
}, 300_000)
