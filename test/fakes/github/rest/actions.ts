import { readCommit } from '../git/objects.ts'
import { notFound, timestamp } from '../response.ts'
import { accountId, type GitHubState, type Repository } from '../state.ts'
import { listWorkflowFiles, type WorkflowFile } from '../workflow-file.ts'
import type { FakeWorkflowRun } from '../workflow-runs.ts'
import { readWorkflowState } from '../workflow-state.ts'
import { apiUrl, htmlUrl, nodeId, type RestCall, type RestOperations, readsActions } from './operation.ts'
import { paginate } from './pagination.ts'
import { accountJson, minimalRepositoryJson } from './repository-json.ts'

const millisecondsPerDay = 86_400_000

function workflowId(repository: Repository, path: string): number {
  return accountId(`${repository.id}${path}`)
}

function workflowJson(state: GitHubState, repository: Repository, workflow: WorkflowFile): unknown {
  const id = workflowId(repository, workflow.path)
  const html = htmlUrl(state, repository)
  return {
    id,
    node_id: nodeId('W', id),
    name: workflow.name,
    path: workflow.path,
    state: readWorkflowState(repository, workflow.path),
    created_at: timestamp(repository.createdAt),
    updated_at: timestamp(repository.createdAt),
    url: `${apiUrl(state, repository)}/actions/workflows/${id}`,
    html_url: `${html}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${html}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  }
}

function runLinks(url: string): Record<string, string> {
  const names = { jobs: 'jobs', logs: 'logs', artifacts: 'artifacts', cancel: 'cancel', rerun: 'rerun' }
  return Object.fromEntries(Object.entries(names).map(([name, path]) => [`${name}_url`, `${url}/${path}`]))
}

/**
 * Returns a run in the format of the schema `workflow-run`:
 * https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run
 */
async function runJson(state: GitHubState, repository: Repository, run: FakeWorkflowRun): Promise<unknown> {
  const url = `${apiUrl(state, repository)}/actions/runs/${run.id}`
  const head = await readCommit(repository.directory, run.headSha)
  const id = workflowId(repository, run.workflow.path)
  const minimalRepository = minimalRepositoryJson(state, repository)
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: id,
    url,
    html_url: `${htmlUrl(state, repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: timestamp(run.createdAt),
    updated_at: timestamp(run.updatedAt),
    run_started_at: timestamp(run.startedAt ?? run.createdAt),
    actor: accountJson(state, run.actor, 'User'),
    triggering_actor: accountJson(state, run.actor, 'User'),
    ...runLinks(url),
    check_suite_url: `${apiUrl(state, repository)}/check-suites/${run.id}`,
    workflow_url: `${apiUrl(state, repository)}/actions/workflows/${id}`,
    head_commit: {
      id: head.oid,
      tree_id: head.tree,
      message: head.message.trimEnd(),
      timestamp: timestamp(head.committer.date),
      author: { name: head.author.name, email: head.author.email },
      committer: { name: head.committer.name, email: head.committer.email },
    },
    repository: minimalRepository,
    head_repository: minimalRepository,
  }
}

function jobJson(state: GitHubState, repository: Repository, run: FakeWorkflowRun): unknown {
  const url = apiUrl(state, repository)
  const id = run.id * 2
  return {
    id,
    run_id: run.id,
    run_url: `${url}/actions/runs/${run.id}`,
    run_attempt: 1,
    node_id: nodeId('CR', id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: `${url}/actions/jobs/${id}`,
    html_url: `${htmlUrl(state, repository)}/actions/runs/${run.id}/job/${id}`,
    status: run.status,
    conclusion: run.conclusion,
    created_at: timestamp(run.createdAt),
    started_at: timestamp(run.startedAt ?? run.createdAt),
    completed_at: run.status === 'completed' ? timestamp(run.updatedAt) : null,
    name: run.workflow.name,
    workflow_name: run.workflow.name,
    steps: [],
    check_run_url: `${url}/check-runs/${id}`,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  }
}

/**
 * Evaluates the filter `created`, which accepts `>=2026-01-01T00:00:00Z`, `<…` and `A..B`:
 * https://docs.github.com/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax
 */
function isCreatedWithin(run: FakeWorkflowRun, filter: string): boolean {
  const created = Math.floor(run.createdAt.getTime() / 1000) * 1000
  const [, from, to] = /^(.+)\.\.(.+)$/.exec(filter) ?? []
  if (from !== undefined && to !== undefined) {
    return (from === '*' || created >= Date.parse(from)) && (to === '*' || created <= Date.parse(to))
  }
  const [, sign = '', date = ''] = /^([<>]=?|)(.*)$/.exec(filter) ?? []
  const bound = Date.parse(date)
  const isOnDay = created >= bound && created < bound + millisecondsPerDay
  const results: Record<string, boolean> = {
    '>=': created >= bound,
    '>': created > bound,
    '<=': created <= bound,
    '<': created < bound,
    '': date.includes('T') ? created === bound : isOnDay,
  }
  return results[sign] === true
}

function matches({ query }: RestCall, run: FakeWorkflowRun): boolean {
  const { event, branch, status, actor, created, head_sha: sha } = query
  return (
    (event === undefined || event === run.event) &&
    (branch === undefined || branch === run.headBranch) &&
    (status === undefined || status === run.status || status === run.conclusion) &&
    (actor === undefined || actor === run.actor) &&
    (sha === undefined || sha === run.headSha) &&
    (created === undefined || isCreatedWithin(run, created))
  )
}

async function listRuns(call: RestCall, path: string, runs: readonly FakeWorkflowRun[]) {
  const { state, repository } = call
  const matchingRuns = runs.filter(run => matches(call, run))
  const bodies = await Promise.all(matchingRuns.map(run => runJson(state, repository, run)))
  return paginate(call, path, bodies, slice => ({ total_count: bodies.length, workflow_runs: slice }))
}

/** Finds a workflow by ID or by file name, because GitHub accepts both. */
export async function requireWorkflow({ repository, params }: RestCall): Promise<WorkflowFile> {
  const requestedWorkflow = params.workflow_id ?? ''
  const files = await listWorkflowFiles(repository)
  const workflow = files.find(
    file =>
      String(workflowId(repository, file.path)) === requestedWorkflow ||
      file.path === `.github/workflows/${requestedWorkflow}`,
  )
  if (workflow === undefined) {
    throw notFound()
  }
  return workflow
}

function requireRun({ repository, params }: RestCall): FakeWorkflowRun {
  const run = repository.runs.find(item => String(item.id) === params.run_id)
  if (run === undefined) {
    throw notFound()
  }
  return run
}

/** Operations of workflows, runs and jobs: https://docs.github.com/rest/actions */
export const actionsOperations: RestOperations = {
  'actions/list-repo-workflows': {
    requires: readsActions,
    handle: async call => {
      const files = await listWorkflowFiles(call.repository)
      return paginate(call, 'actions/workflows', files, slice => ({
        total_count: files.length,
        workflows: slice.map(file => workflowJson(call.state, call.repository, file)),
      }))
    },
  },
  'actions/get-workflow': {
    requires: readsActions,
    handle: async call => ({
      status: 200,
      body: workflowJson(call.state, call.repository, await requireWorkflow(call)),
    }),
  },
  'actions/list-workflow-runs-for-repo': {
    requires: readsActions,
    handle: call => listRuns(call, 'actions/runs', call.repository.runs),
  },
  'actions/list-workflow-runs': {
    requires: readsActions,
    handle: async call => {
      const { path } = await requireWorkflow(call)
      const runs = call.repository.runs.filter(run => run.workflow.path === path)
      return listRuns(call, `actions/workflows/${workflowId(call.repository, path)}/runs`, runs)
    },
  },
  'actions/get-workflow-run': {
    requires: readsActions,
    handle: async call => ({
      status: 200,
      body: await runJson(call.state, call.repository, requireRun(call)),
    }),
  },
  'actions/list-jobs-for-workflow-run': {
    requires: readsActions,
    handle: async call => {
      const job = jobJson(call.state, call.repository, requireRun(call))
      return paginate(call, `actions/runs/${call.params.run_id}/jobs`, [job], slice => ({
        total_count: 1,
        jobs: slice,
      }))
    },
  },
}
