import { resolveCommit } from './git/objects.ts'
import { interpolate } from './interpolate.ts'
import { accountId, fullName, type GitHubState, type GitHubToken, type Repository } from './state.ts'
import { handlesEvent, listWorkflowFiles, type WorkflowFile } from './workflow-file.ts'
import { readWorkflowState } from './workflow-state.ts'

const conclusions = ['success', 'failure', 'cancelled', 'skipped', 'timed_out'] as const
export type Conclusion = (typeof conclusions)[number]

/**
 * Webhook event that a workflow reads as `github.event`:
 * https://docs.github.com/webhooks/webhook-events-and-payloads#repository_dispatch
 */
type RepositoryDispatchEvent = {
  readonly action: string
  readonly branch: string
  readonly client_payload: Readonly<Record<string, unknown>>
  readonly repository: Readonly<Record<string, unknown>>
  readonly organization?: Readonly<Record<string, unknown>>
  readonly sender: Readonly<Record<string, unknown>>
}

/** Webhook event of a manual run: https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_dispatch */
type WorkflowDispatchEvent = Omit<RepositoryDispatchEvent, 'action' | 'branch' | 'client_payload'> & {
  readonly inputs: Readonly<Record<string, string>>
  readonly ref: string
  readonly workflow: string
}

/** Workflow to start, its inputs, and the commit of a branch or tag at which it runs. */
export type WorkflowStart = {
  readonly workflow: WorkflowFile
  readonly inputs: Readonly<Record<string, string>>
  readonly ref: string
  readonly headSha: string
}

export type FakeWorkflowRun = {
  readonly id: number
  readonly number: number
  readonly workflow: WorkflowFile
  readonly event: 'repository_dispatch' | 'workflow_dispatch'
  readonly headBranch: string
  readonly headSha: string
  readonly title: string
  readonly actor: string
  readonly createdAt: Date
  startedAt: Date | undefined
  updatedAt: Date
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: Conclusion | null
  /** Error of a handler that failed. */
  error: unknown
}

/** Function that runs in place of the job. It resolves to a conclusion (default: success), or rejects for a failure. */
export type DispatchHandler = (event: RepositoryDispatchEvent, run: FakeWorkflowRun) => unknown
export type StartHandler = (event: WorkflowDispatchEvent, run: FakeWorkflowRun) => unknown

type DispatchedEvent = RepositoryDispatchEvent | WorkflowDispatchEvent
type PendingRun = { readonly repository: Repository; readonly event: DispatchedEvent; readonly group: string }
type Handlers = {
  readonly repository_dispatch?: DispatchHandler
  readonly workflow_dispatch?: StartHandler
}

/** Queues and executes the workflow runs of repository_dispatch and workflow_dispatch. */
export class DispatchRunner {
  readonly #state: GitHubState
  /** Milliseconds until a queued run is listed. */
  readonly #delay: number
  readonly #handlers = new Map<number, Handlers>()
  readonly #pendingRuns = new Map<FakeWorkflowRun, PendingRun>()
  readonly #work = new Set<Promise<void>>()
  #lastId = 9_000_000_000

  constructor(state: GitHubState, delay: number) {
    this.#state = state
    this.#delay = delay
  }

  handle(repository: Repository, handlers: Handlers): void {
    this.#handlers.set(repository.id, { ...this.#handlers.get(repository.id), ...handlers })
    this.#startPendingRuns()
  }

  /** Queues a run of every workflow of the default branch that handles the event. */
  async fire(repository: Repository, type: string, payload: object, sender: GitHubToken): Promise<void> {
    const event = makeDispatchEvent(repository, type, payload, sender)
    const headSha = await resolveCommit(repository.directory, `refs/heads/${repository.defaultBranch}`)
    for (const workflow of await listWorkflowFiles(repository)) {
      const isActive = readWorkflowState(repository, workflow.path) === 'active'
      if (headSha !== undefined && isActive && handlesEvent(workflow, type)) {
        const headBranch = repository.defaultBranch
        this.#queue(repository, event, { workflow, headSha, headBranch, event: 'repository_dispatch' })
      }
    }
  }

  /** Starts a run of one workflow. */
  start(repository: Repository, start: WorkflowStart, sender: GitHubToken): FakeWorkflowRun {
    const { workflow, inputs, ref, headSha } = start
    const event: WorkflowDispatchEvent = structuredClone({
      inputs,
      ref,
      workflow: workflow.path,
      ...commonFields(repository, sender),
    })
    const headBranch = ref.replace(/^refs\/(?:heads|tags)\//, '')
    return this.#queue(repository, event, { workflow, headSha, headBranch, event: 'workflow_dispatch' })
  }

  /** Resolves when no run with a handler is queued or in progress. */
  async idle(): Promise<void> {
    while (this.#work.size > 0) {
      await Promise.all(this.#work)
    }
  }

  #queue(
    repository: Repository,
    event: DispatchedEvent,
    start: Pick<FakeWorkflowRun, 'workflow' | 'headSha' | 'headBranch' | 'event'>,
  ): FakeWorkflowRun {
    const { workflow } = start
    const inputs = 'inputs' in event ? event.inputs : {}
    const github = { event, event_name: start.event, repository: fullName(repository) }
    const context = { github, inputs }
    const run = this.#newRun(repository, event, { ...start, title: runTitle(workflow, event, context) })
    const group =
      workflow.concurrencyGroup === undefined
        ? `run ${run.id}`
        : `${repository.id} ${interpolate(workflow.concurrencyGroup, context)}`
    this.#cancelPendingRun(group)
    this.#pendingRuns.set(run, { repository, event, group })
    this.#track(
      new Promise<void>(resolve => setTimeout(resolve, this.#delay)).then(() => {
        repository.runs.unshift(run)
        this.#startPendingRuns()
      }),
    )
    return run
  }

  #newRun(
    repository: Repository,
    { sender }: DispatchedEvent,
    start: Pick<FakeWorkflowRun, 'workflow' | 'headSha' | 'headBranch' | 'event' | 'title'>,
  ): FakeWorkflowRun {
    this.#lastId += 1
    const now = this.#state.now()
    return {
      ...start,
      id: this.#lastId,
      number: repository.runs.filter(other => other.workflow.path === start.workflow.path).length + 1,
      actor: String(sender.login),
      createdAt: now,
      startedAt: undefined,
      updatedAt: now,
      status: 'queued',
      conclusion: null,
      error: undefined,
    }
  }

  /**
   * Cancels the pending run of a concurrency group. A group has at most one pending run:
   * https://docs.github.com/actions/concepts/workflows-and-actions/concurrency
   */
  #cancelPendingRun(group: string): void {
    for (const [run, pending] of this.#pendingRuns) {
      if (pending.group === group && run.status === 'queued') {
        this.#finish(run, 'cancelled')
      }
    }
  }

  #startPendingRuns(): void {
    for (const [run, { repository, event, group }] of this.#pendingRuns) {
      const handlers = this.#handlers.get(repository.id)
      const isBusy = [...this.#pendingRuns].some(
        ([otherRun, pending]) => pending.group === group && otherRun.status === 'in_progress',
      )
      const handler = handlers && bindHandler(handlers, event, run)
      if (handler !== undefined && run.status === 'queued' && repository.runs.includes(run) && !isBusy) {
        this.#track(this.#execute(run, handler))
      }
    }
  }

  async #execute(run: FakeWorkflowRun, handler: () => unknown): Promise<void> {
    run.status = 'in_progress'
    run.startedAt = this.#state.now()
    run.updatedAt = run.startedAt
    try {
      const outcome = await handler()
      this.#finish(run, conclusions.find(item => item === outcome) ?? 'success')
    } catch (error) {
      run.error = error
      this.#finish(run, 'failure')
    }
    this.#startPendingRuns()
  }

  #finish(run: FakeWorkflowRun, conclusion: Conclusion): void {
    run.status = 'completed'
    run.conclusion = conclusion
    run.updatedAt = this.#state.now()
    this.#pendingRuns.delete(run)
  }

  #track(work: Promise<void>): void {
    const trackedWork = work.finally(() => this.#work.delete(trackedWork))
    this.#work.add(trackedWork)
  }
}

/** Binds the handler for an event to the event. @returns undefined if there is no handler. */
function bindHandler(
  { repository_dispatch: dispatchHandler, workflow_dispatch: startHandler }: Handlers,
  event: DispatchedEvent,
  run: FakeWorkflowRun,
): (() => unknown) | undefined {
  if ('client_payload' in event) {
    return dispatchHandler && (() => dispatchHandler(structuredClone(event), run))
  }
  return startHandler && (() => startHandler(structuredClone(event), run))
}

function runTitle(workflow: WorkflowFile, event: DispatchedEvent, context: object): string {
  if (workflow.runName !== undefined) {
    return interpolate(workflow.runName, context)
  }
  return 'client_payload' in event ? event.action : workflow.name
}

function makeDispatchEvent(
  repository: Repository,
  type: string,
  payload: object,
  sender: GitHubToken,
): RepositoryDispatchEvent {
  return structuredClone({
    action: type,
    branch: repository.defaultBranch,
    client_payload: payload as Readonly<Record<string, unknown>>,
    ...commonFields(repository, sender),
  })
}

/** Returns the fields that every webhook event has. */
function commonFields(repository: Repository, sender: GitHubToken) {
  const { id, name, owner, organization, defaultBranch } = repository
  const ownerAccount = { login: owner, id: accountId(owner), type: organization ? 'Organization' : 'User' }
  return {
    repository: {
      id,
      name,
      full_name: fullName(repository),
      private: repository.private,
      owner: ownerAccount,
      default_branch: defaultBranch,
    },
    ...(organization ? { organization: { login: owner, id: accountId(owner) } } : {}),
    sender: {
      login: sender.login,
      id: accountId(sender.login),
      type: sender.kind === 'pat' ? 'User' : 'Bot',
    },
  }
}
