/** `binder-actions dispatch`: a source that is not on GitHub notifies the launcher. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli } from '../runner/run-cli.ts'
import { labelKeys } from '../scenarios/publish-image.ts'
import { dispatchToken, launcher, launcherToken, TwoRepositories } from '../scenarios/two-repositories.ts'

const revision = 'c0ffee'.padEnd(40, '0')
const project = 'institute/group/model'
const jobUrl = `https://gitlab.com/${project}/-/jobs/7`
const labels = {
  [labelKeys.source]: `https://gitlab.com/${project}`,
  [labelKeys.revision]: revision,
  [labelKeys.ref]: 'refs/heads/main',
  [labelKeys.created]: '2026-01-31T12:00:00Z',
}

let repositories: TwoRepositories
beforeAll(async () => {
  repositories = await TwoRepositories.open()
  await repositories.seedLauncher('main', `FROM ${repositories.image}:main\n`)
})
afterAll(() => repositories.close())

const origin = ['--source', project, '--ref', 'refs/heads/main', '--revision', revision, '--run-url', jobUrl]
function dispatch(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const allVariables = { GITHUB_API_URL: repositories.github.url, LAUNCHER_TOKEN: dispatchToken, ...env }
  return runCli(['dispatch', `${repositories.image}:main`, '--launcher', launcher, ...args], allVariables)
}

const listEvents = () =>
  repositories.github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/dispatches'))

test('a job on GitLab announces the image of its tag, and the launcher pins it', async () => {
  const digest = await repositories.publish('main', { labels })

  const { out, err, exitCode } = await dispatch(origin)

  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
  expect(out).toContain(
    `Notified the launcher of ${repositories.image}:main@${digest}: https://mybinder.org/v2/gh/${launcher}/main`,
  )
  expect(out).not.toContain(dispatchToken)
  const [payload] = listEvents().map(({ body }) => (body as { client_payload: object }).client_payload)
  expect(payload).toMatchObject({
    ...{ version: 1, branch: 'main', sha: digest, created: labels[labelKeys.created] },
    source: { repository: project, revision, run_url: jobUrl },
  })
  const { errors, outputs, summary } = await repositories.receive(payload)
  expect(errors).toEqual([])
  expect(outputs.outcome).toBe('pinned')
  expect(await repositories.dockerfile('main')).toBe(`FROM ${repositories.image}:main@${digest}\n`)
  const [commit] = await repositories.github.log(launcher, 'main')
  expect(commit?.message).toContain(`Source: ${project}@${revision} (refs/heads/main)\nBuild: ${jobUrl}`)
  expect(summary).toContain(jobUrl)

  const env = { GITHUB_API_URL: repositories.github.url, GITHUB_TOKEN: launcherToken }
  const history = await runCli(['history', launcher], env)
  expect(history.out).toContain(`${project}@${revision.slice(0, 8)} | [build](${jobUrl})`)
  expect(history.out).toContain(`\`${digest}\` | 0 B |`)
})

test('starts the workflow that `--launcher-workflow` names with a token that can only start workflows', async () => {
  const digest = await repositories.publish('main', { labels })
  const input =
    'on:\n  workflow_dispatch:\n    inputs:\n      payload: { type: string, required: true }\njobs: {}\n'
  await repositories.github.seed(launcher, 'main', { '.github/workflows/new-image.yml': input })
  const permissions = { [launcher]: { actions: 'write' } } as const
  repositories.github.addToken('ghs_starter', {
    login: 'starter[bot]',
    kind: 'app',
    repositories: permissions,
  })
  const workflow = ['--transport', 'workflow-dispatch', '--launcher-workflow', 'new-image.yml']
  const { err, exitCode } = await dispatch([...origin, ...workflow], { LAUNCHER_TOKEN: 'ghs_starter' })
  expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
  const startedRequests = repositories.github.requests.filter(({ operation, status }) => {
    return operation === 'actions/create-workflow-dispatch' && status === 200
  })
  expect(startedRequests.map(({ path }) => path)).toEqual([
    expect.stringContaining('/workflows/new-image.yml/'),
  ])
  const [{ inputs }] = startedRequests.map(({ body }) => body as { inputs: { payload: string } }) as [
    { inputs: { payload: string } },
  ]
  expect(JSON.parse(inputs.payload)).toMatchObject({ version: 1, branch: 'main', sha: digest })
})

test('reports an unknown transport as a usage error that lists the known transports', async () => {
  const { err, exitCode } = await dispatch([...origin, '--transport', 'workflow'])
  expect(exitCode).toBe(2)
  expect(err).toContain('--transport is "workflow": expected one of repository-dispatch, workflow-dispatch')
})

test('rejects an image with a contradicting label before anything is sent', async () => {
  await repositories.publish('main', { labels: { ...labels, [labelKeys.revision]: 'b'.repeat(40) } })
  const before = listEvents().length
  const { err, exitCode } = await dispatch(origin)
  expect(exitCode).toBe(2)
  expect(err).toContain(`was built from commit ${'b'.repeat(40)}, but the event is for ${revision}`)
  expect(listEvents()).toHaveLength(before)
})

test('the launcher rejects an image from GitLab without a label unless `allow-unlabelled` is set', async () => {
  const { [labelKeys.ref]: _ref, ...others } = labels
  await repositories.publish('main', { labels: { ...others, [labelKeys.created]: '2026-02-01T12:00:00Z' } })
  const { out } = await dispatch([...origin, '--json'])
  const { payload } = JSON.parse(out) as { payload: object }
  const { errors } = await repositories.receive(payload)
  expect(errors).toEqual([
    expect.stringContaining(`has no label ${labelKeys.ref}, and its source is on gitlab.com`),
  ])
  const allowedRun = await repositories.receive(payload, { 'allow-unlabelled': 'true' })
  expect(allowedRun.outputs.outcome).toBe('pinned')
})

test('a dry run sends nothing', async () => {
  await repositories.publish('main', { labels })
  const before = listEvents().length
  const { out, exitCode } = await dispatch([...origin, '--dry-run'])
  expect(exitCode).toBe(0)
  expect(out).toContain('dry-run: the event was not sent')
  expect(listEvents()).toHaveLength(before)
})

test.each([
  ['an empty option value', [...origin.slice(0, -1), ''], {}, '--run-url must not be empty'],
  ['no origin', [], {}, '--ref, --revision, --run-url must not be empty'],
  ['a short commit', origin.with(5, 'c0ffee'), {}, '"c0ffee" is not a full git commit ID'],
  ['no token', origin, { LAUNCHER_TOKEN: '' }, 'LAUNCHER_TOKEN is not set'],
])('%s is a usage or environment error', async (_title, args, env, message) => {
  const { err, exitCode } = await dispatch(args, env)
  expect(exitCode).toBe(2)
  expect(err).toContain(message)
})
