import type { EventTrigger, LastRun } from '../../github/workflow-runs.ts'
import type { GitHubRepository } from '../../refs/github-repository.ts'
import type { Workflow } from '../../workflows/workflow.ts'
import { receivesPayload } from '../../workflows/workflow-trigger.ts'
import { attempt, type LauncherFacts, type SenderRights } from './facts.ts'
import { eventHandlers, updatesByAction } from './update-workflows.ts'

/** Queries about the events that a launcher receives. */
export interface EventServices {
  /** Fetches the last run of the workflows with these paths that an event started. */
  readonly fetchLastRun: (
    repository: GitHubRepository,
    event: EventTrigger,
    paths: readonly string[],
  ) => Promise<LastRun | undefined>
  /** Queries that use the token that the source sends events with. */
  readonly sender: SenderQueries | undefined
}

interface SenderQueries {
  /**
   * Returns whether the token may send events.
   *
   * @param startedWorkflow file name of the workflow that an event starts; undefined for `repository_dispatch`.
   */
  readonly maySend: (repository: GitHubRepository, startedWorkflow: string | undefined) => Promise<boolean>
  readonly mayReadRuns: (repository: GitHubRepository) => Promise<boolean>
}

/** Gathers the event that starts a launcher's update, the permissions of the sending token, and the last update run. */
export async function gatherEvents(
  launcher: GitHubRepository,
  workflows: readonly Workflow[],
  eventType: string,
  services: EventServices,
): Promise<Pick<LauncherFacts, 'startedWorkflow' | 'sender' | 'lastRun'>> {
  const updates = updateWorkflows(workflows, eventType)
  const startedWorkflow = findStartedWorkflow(updates)
  const event = startedWorkflow === undefined ? 'repository_dispatch' : 'workflow_dispatch'
  const paths = updates.map(({ path }) => path)
  const [sender, lastRun] = await Promise.all([
    fetchSenderRights(launcher, startedWorkflow, services.sender),
    attempt(() => services.fetchLastRun(launcher, event, paths)),
  ])
  return { startedWorkflow, sender, lastRun }
}

/**
 * Returns the handlers that update the launcher, or all handlers if none does. Other workflows may handle the same event
 * for another purpose.
 */
function updateWorkflows(workflows: readonly Workflow[], eventType: string): Workflow[] {
  const handlers = eventHandlers(workflows, eventType)
  const updatingHandlers = handlers.filter(updatesByAction)
  return updatingHandlers.length > 0 ? updatingHandlers : handlers
}

/** Returns the file name of the workflow that events start by `workflow_dispatch`; undefined for `repository_dispatch`. */
function findStartedWorkflow(updates: readonly Workflow[]): string | undefined {
  const hasRepositoryDispatch = updates.some(({ trigger }) => trigger.dispatchTypes !== undefined)
  return hasRepositoryDispatch
    ? undefined
    : updates
        .find(({ trigger }) => receivesPayload(trigger))
        ?.path.split('/')
        .at(-1)
}

async function fetchSenderRights(
  launcher: GitHubRepository,
  startedWorkflow: string | undefined,
  sender: SenderQueries | undefined,
): Promise<SenderRights | undefined> {
  if (sender === undefined) return undefined
  const [maySend, mayReadRuns] = await Promise.all([
    attempt(() => sender.maySend(launcher, startedWorkflow)),
    attempt(() => sender.mayReadRuns(launcher)),
  ])
  return { maySend, mayReadRuns }
}
