import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Interception } from '../fakes/github/github.ts'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { dispatchToken, launcher, launcherWorkflow, TwoRepositories } from '../scenarios/two-repositories.ts'

const action = 'actions/dispatch-launcher-update'
let repositories: TwoRepositories
let context: StepContext
let digest: string
let cleanups: (() => void)[] = []
let runCount = 0
let conclude: () => unknown = () => undefined
/** Resumes a waiting run. */
let release = () => {}

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  await repositories.seedLauncher('main', 'FROM ghcr.io/science/model:main\n')
  digest = await repositories.publish('main')
  context = await repositories.push({ 'README.md': 'A model\n' })
  repositories.github.onRepositoryDispatch(launcher, () => {
    runCount++
    return conclude()
  })
})
afterEach(() => {
  for (const cleanUp of cleanups) cleanUp()
  cleanups = []
  conclude = () => undefined
})
afterAll(() => repositories.close())

async function send(overrides: Record<string, string> = {}) {
  const before = runCount
  const inputs = {
    token: dispatchToken,
    repository: launcher,
    reference: `${repositories.image}:main@${digest}`,
    created: '2026-01-31T12:00:00Z',
    ...overrides,
  }
  const result = await runAction(action, inputs, context)
  release()
  await repositories.github.idle()
  return { ...result, runCount: runCount - before }
}

/** Replaces GitHub's responses to the next events. */
function interceptEvents(...responses: Interception[]): void {
  cleanups.push(
    repositories.github.intercept(({ operation }) =>
      operation === 'repos/create-dispatch-event' ? responses.shift() : undefined,
    ),
  )
}

const gatewayTimeout = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html>Bad gateway</html>',
}

test.each<[string, Interception]>([
  ['the connection is cut after the event arrived', 'drop-after'],
  ['GitHub responds with 502 although the event arrived', { ...gatewayTimeout, isHandled: true }],
])('fault 65: resends the event and follows its run if %s', async (_name, response) => {
  interceptEvents(response)
  const result = await send({ wait: 'true' })
  expect(result.errors).toEqual([])
  expect(result.runCount).toBe(2)
  expect(result.outputs).toMatchObject({ conclusion: 'success' })
})

test.each<[string, Interception]>([
  ['the connection is cut before the event arrives', 'drop-before'],
  ['GitHub responds with 503', { status: 503, body: { message: 'Unavailable' } }],
])('fault 65: resends the event, so that it arrives once, if %s', async (_name, response) => {
  interceptEvents(response)
  const result = await send()
  expect(result.errors).toEqual([])
  expect(result.runCount).toBe(1)
})

test.each([
  [202, { message: 'Accepted' }],
  [200, '<html>Welcome to the proxy</html>'],
])('fault 66: fails if GitHub responds with %d instead of 204', async (status, body) => {
  interceptEvents({ status, body })
  const { exitCode, errors } = await send()
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining(`GitHub responded with ${status} instead of 204`)])
})

test('fault 70: waits for a short Retry-After before each new attempt', async () => {
  const limited = {
    status: 403,
    headers: { 'retry-after': '1' },
    body: { message: 'You have exceeded a secondary rate limit' },
  }
  interceptEvents(limited, { ...limited, status: 429 })
  const { errors, runCount } = await send()
  expect(errors).toEqual([])
  expect(runCount).toBe(1)
  const [first, second, third] = repositories.github.requests
    .filter(({ operation }) => operation === 'repos/create-dispatch-event')
    .map(({ at }) => at.getTime())
    .slice(-3)
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(990)
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(990)
})

test('fault 71: never shows a token that GitHub echoes, in any encoding', async () => {
  const secret = 'ghp_0123456789abcdefghij'
  repositories.github.addToken(secret, {
    login: 'maintainer',
    repositories: { [launcher]: { contents: 'write', actions: 'read' } },
  })
  const base64 = Buffer.from(secret).toString('base64')
  const basic = Buffer.from(`x-access-token:${secret}`).toString('base64')
  const brokenSecret = `${secret.slice(0, 9)}\n${secret.slice(9)}`
  interceptEvents({ status: 422, body: { message: `bad ${secret} ${base64} ${basic} ${brokenSecret}` } })

  const { exitCode, errors, log, summary } = await send({ token: secret })

  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining('(bad *** *** *** ***)')])
  const output = log.replace(/^::add-mask::.*$/gm, '') + summary
  for (const form of [secret, base64, basic, secret.slice(9)]) expect(output).not.toContain(form)
  for (const form of [secret, base64, basic]) expect(log).toContain(`::add-mask::${form}\n`)
})

test('follows the run of the launcher to its end', async () => {
  conclude = () => new Promise(resolve => setTimeout(resolve, 2_500))
  const { errors, outputs, summary, log } = await send({ wait: 'true' })
  expect(errors).toEqual([])
  expect(outputs.conclusion).toBe('success')
  expect(outputs['run-url']).toMatch(new RegExp(`^${repositories.github.url}/${launcher}/actions/runs/\\d+$`))
  expect(log).toContain(`The launcher's run: ${outputs['run-url']}`)
  expect(summary).toContain(`[run](${outputs['run-url']}) succeeded: this badge launches the new image.`)
})

test.each([
  ['failure', 'see its log for the reason'],
  ['cancelled', 'it was cancelled by a user, or by a later event'],
])('fault 73: fails if the run of the launcher ends with %s', async (conclusion, explanation) => {
  conclude = () => conclusion
  const { exitCode, errors, outputs } = await send({ wait: 'true' })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    expect.stringContaining(`The launcher's run ended with "${conclusion}": ${explanation}`),
  ])
  expect(outputs).toMatchObject({ conclusion, 'run-url': expect.stringContaining('/actions/runs/') })
})

test('fault 73: fails if the event starts no run', async () => {
  cleanups.push(
    repositories.github.intercept(({ operation }) =>
      operation === 'actions/list-workflow-runs-for-repo'
        ? { status: 200, body: { total_count: 0, workflow_runs: [] } }
        : undefined,
    ),
  )
  const { errors, outputs } = await send({ wait: 'true', 'wait-timeout': '2s' })
  expect(errors).toEqual([expect.stringContaining(`it started no run in ${launcher} within 2 s`)])
  expect(outputs).toMatchObject({ conclusion: '', 'run-url': '' })
})

test('fault 73: fails if the run takes longer than `wait-timeout`', async () => {
  conclude = () => new Promise<void>(resolve => (release = resolve))
  const { errors, outputs } = await send({ wait: 'true', 'wait-timeout': '8s' })
  expect(errors).toEqual([
    expect.stringContaining("The launcher's run did not end within 8 s and is still running"),
  ])
  expect(outputs['run-url']).toContain('/actions/runs/')
})

test('`wait` without a `run-name` or the permission to read runs fails before the event is sent', async () => {
  const workflow = '.github/workflows/update-image.yml'
  await repositories.github.seed(launcher, 'main', {
    [workflow]: launcherWorkflow.replace(/^run-name.*\n/, ''),
  })
  const withoutRunName = await send({ wait: 'true' })
  expect(withoutRunName.errors[0]).toContain('`wait` cannot find the run')
  expect(withoutRunName.errors[0]).toContain(
    'run-name: Update image (${{ github.event.client_payload.correlation }})',
  )
  expect(withoutRunName.runCount).toBe(0)
  await repositories.github.seed(launcher, 'main', { [workflow]: launcherWorkflow })

  cleanups.push(
    repositories.github.intercept(({ operation }) =>
      operation === 'actions/list-workflow-runs-for-repo'
        ? { status: 403, body: { message: 'Resource not accessible by personal access token' } }
        : undefined,
    ),
  )
  const withoutPermission = await send({ wait: 'true' })
  expect(withoutPermission.errors[0]).toContain(
    'which `wait` needs: grant the token "Actions: read" on that repository',
  )
  expect(withoutPermission.runCount).toBe(0)
})

test.each([
  ['wait-timeout', 'soon', 'expected a number with its unit, such as "90s"'],
  ['wait', 'yes', 'expected true or false'],
])('rejects the input %s with the value %s', async (name, value, message) => {
  expect((await send({ [name]: value })).errors[0]).toContain(message)
})
