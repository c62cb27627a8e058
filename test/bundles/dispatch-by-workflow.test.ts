/** `transport: workflow-dispatch`: the event is the input of one workflow of the launcher. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { runAction, type StepContext } from '../runner/run-action.ts'
import { dispatchToken, launcher, launcherWorkflow, TwoRepositories } from '../scenarios/two-repositories.ts'

const action = 'actions/dispatch-launcher-update'
const path = '.github/workflows/image-updated.yml'
const workflow = `on:
  workflow_dispatch:
    inputs:
      payload: { type: string, required: true }
jobs: {}
`
const starterToken = 'ghs_starter'

let repositories: TwoRepositories
let context: StepContext
let digest: string
let conclusion: string

beforeAll(async () => {
  repositories = await TwoRepositories.open()
  digest = await repositories.publish('main')
  context = await repositories.push({ 'README.md': 'A model\n' })
  repositories.github.addToken(starterToken, {
    login: 'starter[bot]',
    kind: 'app',
    repositories: { [launcher]: { actions: 'write' } },
  })
  repositories.github.onWorkflowDispatch(launcher, () => conclusion)
})
beforeEach(async () => {
  conclusion = 'success'
  await repositories.seedLauncher('main', 'FROM ghcr.io/science/model:main\n')
  await repositories.github.seed(launcher, 'main', { [path]: workflow })
})
afterAll(() => repositories.close())

function send(overrides: Record<string, string> = {}) {
  const inputs = {
    token: starterToken,
    transport: 'workflow-dispatch',
    repository: launcher,
    reference: `${repositories.image}:main@${digest}`,
    created: '2026-01-31T12:00:00Z',
    ...overrides,
  }
  return runAction(action, inputs, context)
}

/**
 * Lists the requests that sent an event. A request that only tests the permission fails, because its branch does not
 * exist.
 */
function listEvents() {
  return repositories.github.requests.filter(({ operation, status }) => {
    return operation === 'actions/create-workflow-dispatch' && status === 200
  })
}

test('starts the workflow of the launcher with a token that can only start workflows, and returns its run', async () => {
  const before = listEvents().length

  const { outputs, errors, summary } = await send()

  expect(errors).toEqual([])
  const events = listEvents().slice(before)
  expect(events.map(({ path, login }) => [path, login])).toEqual([
    [`/repos/${launcher}/actions/workflows/image-updated.yml/dispatches`, 'starter[bot]'],
  ])
  const {
    ref,
    inputs,
    return_run_details: returnRunDetails,
  } = (events[0]?.body ?? {}) as Record<string, unknown>
  expect({ ref, returnRunDetails }).toEqual({ ref: 'main', returnRunDetails: true })
  expect(inputs).toEqual({ payload: expect.any(String) })
  const { payload } = inputs as { payload: string }
  expect(JSON.parse(payload)).toEqual(JSON.parse(outputs.payload ?? ''))
  const [run] = repositories.github.workflowRuns(launcher)
  expect(outputs['run-url']).toBe(`${repositories.github.url}/${launcher}/actions/runs/${run?.id}`)
  expect(summary).toContain('This badge launches the new image after that run succeeds.')
})

test.each(['success', 'failure'])('`wait` follows the run to the conclusion %s', async end => {
  conclusion = end
  const before = repositories.github.requests.length

  const { outputs, errors } = await send({ wait: 'true' })

  expect(outputs.conclusion).toBe(end)
  expect(errors).toEqual(end === 'success' ? [] : [expect.stringContaining('ended with "failure"')])
  const operations = repositories.github.requests.slice(before).map(({ operation }) => operation)
  expect(operations).toContain('actions/get-workflow-run')
  expect(operations).not.toContain('actions/list-workflow-runs-for-repo')
})

test('rejects a token that can only write contents before anything is sent', async () => {
  const before = listEvents().length
  const { errors } = await send({ token: dispatchToken })
  expect(errors).toEqual([expect.stringContaining('it needs "Actions: read and write" on that repository')])
  expect(listEvents()).toHaveLength(before)
})

test('a token that can only start workflows cannot send a repository_dispatch event or push', async () => {
  const { errors } = await send({ transport: 'repository-dispatch' })
  expect(errors).toEqual([expect.stringContaining('it needs "Contents: read and write" on that repository')])
})

test.each([
  ['the workflow', null, 'of science/model-launcher has no .github/workflows/image-updated.yml: add'],
  ['an input for the event', launcherWorkflow, 'has no `payload` input of workflow_dispatch: add'],
])('rejects a launcher without %s', async (_name, text, message) => {
  await repositories.github.seed(launcher, 'main', { [path]: text, '.github/workflows/other.yml': workflow })
  const { errors } = await send()
  await repositories.github.seed(launcher, 'main', { '.github/workflows/other.yml': null })
  expect(errors).toEqual([expect.stringContaining(message)])
  expect(errors[0]).toContain('set `launcher-workflow` to the workflow that receives the event (other.yml)')
})

test('selects another workflow by its file name', async () => {
  await repositories.github.seed(launcher, 'main', { '.github/workflows/other.yaml': workflow })
  expect((await send({ 'launcher-workflow': 'other.yaml' })).errors).toEqual([])
  expect(listEvents().at(-1)?.path).toContain('/workflows/other.yaml/')
})

test('sends the event through a server that does not return the run, but rejects `wait`', async () => {
  const stop = repositories.github.intercept(({ operation, body }) =>
    operation === 'actions/create-workflow-dispatch' && (body as { ref?: string }).ref === 'main'
      ? { status: 204 }
      : undefined,
  )
  const sendingRun = await send()
  const waitingRun = await send({ wait: 'true' })
  stop()
  expect(sendingRun.errors).toEqual([])
  expect(waitingRun.errors).toEqual([
    expect.stringContaining('does not report which run the event started: remove `wait`'),
  ])
})

test('reports an invalid transport and an invalid workflow name in one error', async () => {
  const { errors } = await send({ transport: 'mail', 'launcher-workflow': '../x.yml' })
  expect(errors[0]).toContain('transport is "mail": expected one of repository-dispatch, workflow-dispatch')
  expect(errors[0]).toContain('launcher-workflow is "../x.yml": expected the name of a file')
})
