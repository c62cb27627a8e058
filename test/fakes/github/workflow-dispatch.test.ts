import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type GitHubFixture, launcher, launcherName, openGitHubFixture, rejection } from './github-fixture.ts'

const receiver = `run-name: got \${{ inputs.payload }}
on:
  workflow_dispatch:
    inputs:
      payload: { required: true, type: string }
      force: { type: boolean, default: false }
jobs: {}
`
const start = { ...launcher, workflow_id: 'receive.yml', ref: 'main' }

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture()
  await fixture.github.seed(launcherName, 'main', { '.github/workflows/receive.yml': receiver })
  fixture.github.addToken('starter', {
    login: 'starter[bot]',
    kind: 'app',
    repositories: { [launcherName]: { actions: 'write' } },
  })
})
afterEach(() => fixture.close())

const dispatch = (changes: object, token = 'starter') =>
  fixture.octokit(token).rest.actions.createWorkflowDispatch({ ...start, ...changes })

test('starts a workflow by name and identifies the run in the response', async () => {
  const events: unknown[] = []
  fixture.github.onWorkflowDispatch(launcherName, event => events.push(event))
  const { status, data } = await dispatch({ inputs: { payload: 'x' }, return_run_details: true })
  await fixture.github.idle()

  expect(status).toBe(200)
  const { workflow_run_id: id = 0, html_url: url } = data as { workflow_run_id?: number; html_url?: string }
  const { data: run } = await fixture.octokit().rest.actions.getWorkflowRun({ ...launcher, run_id: id })
  expect(run).toMatchObject({
    html_url: url,
    event: 'workflow_dispatch',
    display_title: 'got x',
    conclusion: 'success',
  })
  expect(events).toMatchObject([
    {
      inputs: { payload: 'x', force: 'false' },
      ref: 'refs/heads/main',
      workflow: '.github/workflows/receive.yml',
      sender: { login: 'starter[bot]', type: 'Bot' },
    },
  ])
})

test('sends an empty response without `return_run_details`', async () => {
  expect((await dispatch({ inputs: { payload: 'x' } })).status).toBe(204)
})

test.each<[string, object, string, number, string]>([
  ['an unknown workflow', { workflow_id: 'absent.yml' }, 'starter', 404, 'Not Found'],
  ['an unknown branch', { ref: 'absent' }, 'starter', 422, 'No ref found for: absent'],
  ['an unknown input', { inputs: { pay: 1 } }, 'starter', 422, 'Unexpected inputs provided: ["pay"]'],
  ['a missing input', {}, 'starter', 422, "Required input 'payload' not provided"],
  [
    'a workflow for other events',
    { workflow_id: 'update.yml' },
    'starter',
    422,
    "Workflow does not have 'workflow_dispatch' trigger",
  ],
  ['a token without the permission', {}, 'writer', 403, 'Resource not accessible by personal access token'],
])('rejects %s', async (_name, changes, token, status, message) => {
  expect(await rejection(dispatch(changes, token))).toEqual({ status, message })
})

test('does not start a disabled workflow', async () => {
  fixture.github.setWorkflowState(launcherName, '.github/workflows/receive.yml', 'disabled_manually')
  expect((await rejection(dispatch({ inputs: { payload: 'x' } }))).status).toBe(422)
})
