import { resolveCommit } from './git/objects.ts'
import { accountId, fullName, type GitHubState, type GitHubToken, type Repository } from './state.ts'
import { interpolate } from './workflow-expression.ts'
import { handlesEvent, listWorkflowFiles, type WorkflowFile } from './workflow-file.ts'
import { readWorkflowState } from './workflow-state.ts'

const conclusions = ['success', 'failure', 'cancelled', 'skipped', 'timed_out'] as const
export type Conclusion = (typeof conclusions)[number]

/** Webhook event, which a workflow reads as `github.event`: https://docs.github.com/webhooks/webhook-events-and-payloads#repository_dispatch */
export type RepositoryDispatchEvent = {
  readonly action: string
  readonly branch: string
  readonly client_payload: Readonly<Record<string, unknown>>
  readonly repository: Readonly<Record<string, unknown>>
  readonly organization?: Readonly<Record<string, unknown>>
  readonly sender: Readonly<Record<string, unknown>>
}

export type FakeWorkflowRun = {
  readonly id: number
  readonly number: number
  readonly workflow: WorkflowFile
  readonly event: 'repository_dispatch'
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

/** Function in place of the job. It resolves to a conclusion (default: success), or rejects for a failure. */
export type DispatchHandler = (event: RepositoryDispatchEvent, run: FakeWorkflowRun) => unknown

type PendingRun = {
  readonly repository: Repository
  readonly event: RepositoryDispatchEvent
  readonly group: string
}

/** Queues and executes the workflow runs of repository_dispatch. */
export class DispatchRunner {
  readonly #state: GitHubState
  readonly #delay: number
  readonly #handlers = new Map<number, DispatchHandler>()
  readonly #pending = new Map<FakeWorkflowRun, PendingRun>()
  readonly #work = new Set<Promise<void>>()
  #lastId = 9_000_000_000

  constructor(state: GitHubState, delay: number) {
    this.#state = state
    this.#delay = delay
  }

  handle(repository: Repository, handler: DispatchHandler): void {
    this.#handlers.set(repository.id, handler)
    this.#startWaiting()
  }

  /** Queues a run of every workflow of the default branch that handles the event. */
  async fire(repository: Repository, type: string, payload: object, sender: GitHubToken): Promise<void> {
    const event = dispatchEvent(repository, type, payload, sender)
    const headSha = await resolveCommit(repository.directory, `refs/heads/${repository.defaultBranch}`)
    for (const workflow of await listWorkflowFiles(repository)) {
      const isActive = readWorkflowState(repository, workflow.path) === 'active'
      if (headSha !== undefined && isActive && handlesEvent(workflow, type)) {
        this.#queue(repository, event, workflow, headSha)
      }
    }
  }

  /** Resolves when no run with a handler is queued or in progress. */
  async idle(): Promise<void> {
    while (this.#work.size > 0) {
      await Promise.all(this.#work)
    }
  }

  #queue(
    repository: Repository,
    event: RepositoryDispatchEvent,
    workflow: WorkflowFile,
    headSha: string,
  ): void {
    const context = { github: { event, event_name: 'repository_dispatch', repository: fullName(repository) } }
    this.#lastId += 1
    const now = this.#state.now()
    const run: FakeWorkflowRun = {
      id: this.#lastId,
      number: repository.runs.filter(other => other.workflow.path === workflow.path).length + 1,
      workflow,
      event: 'repository_dispatch',
      headBranch: repository.defaultBranch,
      headSha,
      title: workflow.runName === undefined ? event.action : interpolate(workflow.runName, context),
      actor: String(event.sender.login),
      createdAt: now,
      startedAt: undefined,
      updatedAt: now,
      status: 'queued',
      conclusion: null,
      error: undefined,
    }
    const group =
      workflow.concurrencyGroup === undefined
        ? `run ${run.id}`
        : `${repository.id} ${interpolate(workflow.concurrencyGroup, context)}`
    this.#supersede(group)
    this.#pending.set(run, { repository, event, group })
    this.#track(
      new Promise<void>(resolve => setTimeout(resolve, this.#delay)).then(() => {
        repository.runs.unshift(run)
        this.#startWaiting()
      }),
    )
  }

  /** Cancels the pending run of a concurrency group, which can have only one: https://docs.github.com/actions/concepts/workflows-and-actions/concurrency */
  #supersede(group: string): void {
    for (const [run, pending] of this.#pending) {
      if (pending.group === group && run.status === 'queued') {
        this.#finish(run, 'cancelled')
      }
    }
  }

  #startWaiting(): void {
    for (const [run, { repository, event, group }] of this.#pending) {
      const handler = this.#handlers.get(repository.id)
      const busy = [...this.#pending].some(
        ([otherRun, pending]) => pending.group === group && otherRun.status === 'in_progress',
      )
      if (handler !== undefined && run.status === 'queued' && repository.runs.includes(run) && !busy) {
        this.#track(this.#execute(run, event, handler))
      }
    }
  }

  async #execute(
    run: FakeWorkflowRun,
    event: RepositoryDispatchEvent,
    handler: DispatchHandler,
  ): Promise<void> {
    run.status = 'in_progress'
    run.startedAt = this.#state.now()
    run.updatedAt = run.startedAt
    try {
      const outcome = await handler(structuredClone(event), run)
      this.#finish(run, conclusions.find(one => one === outcome) ?? 'success')
    } catch (error) {
      run.error = error
      this.#finish(run, 'failure')
    }
    this.#startWaiting()
  }

  #finish(run: FakeWorkflowRun, conclusion: Conclusion): void {
    run.status = 'completed'
    run.conclusion = conclusion
    run.updatedAt = this.#state.now()
    this.#pending.delete(run)
  }

  #track(work: Promise<void>): void {
    const tracked = work.finally(() => this.#work.delete(tracked))
    this.#work.add(tracked)
  }
}

function dispatchEvent(
  repository: Repository,
  type: string,
  payload: object,
  sender: GitHubToken,
): RepositoryDispatchEvent {
  const { id, name, owner, organization, defaultBranch } = repository
  const ownerAccount = { login: owner, id: accountId(owner), type: organization ? 'Organization' : 'User' }
  return structuredClone({
    action: type,
    branch: defaultBranch,
    client_payload: payload as Readonly<Record<string, unknown>>,
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
  })
}
