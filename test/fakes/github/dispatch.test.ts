import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  type GitHubFixture,
  launcher,
  launcherName,
  openGitHubFixture,
  rejection,
  workflow,
} from './github-fixture.ts'

let fixture: GitHubFixture
beforeEach(async () => {
  fixture = await openGitHubFixture({ runDelay: 50 })
})
afterEach(() => fixture.close())

function dispatch(eventType = 'image-updated', payload: Record<string, unknown> = { correlation: 'c1' }) {
  return fixture
    .octokit()
    .rest.repos.createDispatchEvent({ ...launcher, event_type: eventType, client_payload: payload })
}

async function runs() {
  const { data } = await fixture.octokit().rest.actions.listWorkflowRunsForRepo({ ...launcher })
  return data.workflow_runs.map(run => [run.display_title, run.status, run.conclusion])
}

test('runs the workflow of the default branch after responding with 204', async () => {
  const { github } = fixture
  const receivedEvents: unknown[] = []
  github.onRepositoryDispatch(launcherName, async event => {
    receivedEvents.push(event)
  })
  const response = await dispatch()
  expect(response.status).toBe(204)
  expect(receivedEvents).toEqual([])
  await github.idle()
  expect(receivedEvents).toMatchObject([
    {
      action: 'image-updated',
      branch: 'main',
      client_payload: { correlation: 'c1' },
      repository: { full_name: launcherName },
      sender: { login: 'writer' },
    },
  ])
  expect(await runs()).toEqual([['pin c1', 'completed', 'success']])
})

test('sets the conclusion of a run to the result of the handler', async () => {
  const { github } = fixture
  github.onRepositoryDispatch(launcherName, ({ client_payload: { correlation } }) => {
    if (correlation === 'fails') {
      throw new Error('no')
    }
    return correlation
  })
  await dispatch('image-updated', { correlation: 'fails' })
  await dispatch('image-updated', { correlation: 'cancelled' })
  await github.idle()
  expect(await runs()).toEqual([
    ['pin cancelled', 'completed', 'cancelled'],
    ['pin fails', 'completed', 'failure'],
  ])
  expect(github.workflowRuns(launcherName)[1]?.error).toEqual(new Error('no'))
})

test.each([
  ['on: repository_dispatch\njobs: {}\n', 1],
  ['on: [push, repository_dispatch]\njobs: {}\n', 1],
  ['on:\n  repository_dispatch:\njobs: {}\n', 1],
  ['on:\n  repository_dispatch:\n    types: image-updated\njobs: {}\n', 1],
  ['on:\n  repository_dispatch:\n    types: [other]\njobs: {}\n', 0],
  ['on: push\njobs: {}\n', 0],
  ['on: [repository_dispatch\n', 0],
])('the number of runs that an event starts for the workflow %j is %d', async (text, count) => {
  const { github } = fixture
  await github.seed(launcherName, 'main', { '.github/workflows/update.yml': text })
  await dispatch()
  await github.idle()
  expect(github.workflowRuns(launcherName)).toHaveLength(count)
})

test('does not start a workflow that is missing on the default branch', async () => {
  const { github } = fixture
  await github.seed(launcherName, 'main', { '.github/workflows/update.yml': null })
  await github.seed(launcherName, 'other', { '.github/workflows/update.yml': workflow })
  await dispatch()
  await github.idle()
  expect(await runs()).toEqual([])
})

test('keeps a run without a runner queued', async () => {
  await dispatch()
  await fixture.github.idle()
  expect(await runs()).toEqual([['pin c1', 'queued', null]])
})

test('runs one run of a concurrency group, keeps the newest pending run and cancels the others', async () => {
  const { github } = fixture
  await github.seed(launcherName, 'main', {
    '.github/workflows/update.yml': `${workflow}concurrency: launcher\n`,
  })
  let release = (): void => {}
  const blocker = new Promise<void>(resolve => {
    release = resolve
  })
  const startedRuns: unknown[] = []
  github.onRepositoryDispatch(launcherName, async event => {
    startedRuns.push(event.client_payload.correlation)
    await blocker
  })
  await dispatch('image-updated', { correlation: 'first' })
  while (startedRuns.length === 0) {
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  await dispatch('image-updated', { correlation: 'second' })
  await dispatch('image-updated', { correlation: 'third' })
  release()
  await github.idle()
  expect(startedRuns).toEqual(['first', 'third'])
  expect(await runs()).toEqual([
    ['pin third', 'completed', 'success'],
    ['pin second', 'completed', 'cancelled'],
    ['pin first', 'completed', 'success'],
  ])
})

test('finds runs by workflow file, event, status and time, and lists their jobs', async () => {
  const { github } = fixture
  github.onRepositoryDispatch(launcherName, () => {})
  const before = new Date(Date.now() - 5000).toISOString()
  await dispatch()
  await github.idle()
  const { actions } = fixture.octokit().rest
  const countRuns = async (filter: object): Promise<number> => {
    const { data } = await actions.listWorkflowRuns({ ...launcher, workflow_id: 'update.yml', ...filter })
    return data.total_count
  }
  expect(await countRuns({ event: 'repository_dispatch', created: `>=${before}`, status: 'success' })).toBe(1)
  expect(await countRuns({ event: 'push' })).toBe(0)
  expect(await countRuns({ created: `<${before}` })).toBe(0)
  const [run] = github.workflowRuns(launcherName)
  const { data } = await actions.getWorkflowRun({ ...launcher, run_id: run?.id ?? 0 })
  expect(data).toMatchObject({ event: 'repository_dispatch', head_sha: fixture.head, conclusion: 'success' })
  const jobs = await actions.listJobsForWorkflowRun({ ...launcher, run_id: run?.id ?? 0 })
  expect(jobs.data.jobs[0]?.conclusion).toBe('success')
  const { data: workflows } = await actions.listRepoWorkflows(launcher)
  expect(workflows.workflows.map(workflow => workflow.path)).toEqual(['.github/workflows/update.yml'])
})

test('rejects a payload of 64 KiB', async () => {
  const length = 65_536 - '{"text":""}'.length
  expect(await rejection(dispatch('other', { text: 'x'.repeat(length) }))).toEqual({
    status: 422,
    message: 'client_payload is too large.',
  })
  expect((await dispatch('other', { text: 'x'.repeat(length - 1) })).status).toBe(204)
})

test('reports a disabled workflow and does not start it for an event', async () => {
  const { github } = fixture
  const path = '.github/workflows/update.yml'
  const { rest } = fixture.octokit()
  const states = async () =>
    (await rest.actions.listRepoWorkflows(launcher)).data.workflows.map(workflow => workflow.state)
  expect(await states()).toEqual(['active'])
  github.setWorkflowState(launcherName, path, 'disabled_inactivity')
  expect(await states()).toEqual(['disabled_inactivity'])
  await rest.repos.createDispatchEvent({ ...launcher, event_type: 'image-updated' })
  await github.idle()
  expect(github.workflowRuns(launcherName)).toEqual([])
  github.setWorkflowState(launcherName, path, 'active')
  await rest.repos.createDispatchEvent({ ...launcher, event_type: 'image-updated' })
  await github.idle()
  expect(github.workflowRuns(launcherName)).toHaveLength(1)
})
