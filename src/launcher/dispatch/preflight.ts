import type { EventReceiver } from '../../github/event-receiver.ts'
import {
  formatGitHubRepository,
  type GitHubRepository,
  isSameRepositoryName,
} from '../../refs/github-repository.ts'
import { UserError } from '../../user-error.ts'
import { payloadInput } from '../../workflows/payload-input.ts'
import {
  handles,
  hasEventInRunName,
  receivesPayload,
  type WorkflowTrigger,
} from '../../workflows/workflow-trigger.ts'
import type { AnnounceServices } from './announce-services.ts'
import type { Delivery } from './announcement.ts'

/** Repository that receives an event, and the branch whose workflows the event starts. */
export interface Receiver {
  /** Repository, with its current name. */
  readonly repository: GitHubRepository
  /** Default branch. */
  readonly branch: string
}

/**
 * Checks, before an event is sent, that the repository exists, that the token can read and write it, and that a workflow
 * handles the event. Without a handler, GitHub accepts the event and nothing happens.
 *
 * @throws Error that names the problem and its fix.
 */
export async function preflight(delivery: Delivery, services: AnnounceServices): Promise<Receiver> {
  const requestedName = formatGitHubRepository(delivery.repository)
  const receiver = await services.readReceiver(delivery.repository)
  if (receiver === undefined) throw await services.missingRepositoryError(delivery.repository)
  const name = formatGitHubRepository(receiver.repository)
  if (!isSameRepositoryName(name, requestedName))
    services.log.warning(
      `${requestedName} was renamed to ${name}: use the new name, because someone else can take the old name`,
    )
  if (receiver.isArchived)
    throw new UserError(
      'repository-archived',
      `${name} is archived, so no workflow runs there: unarchive it in its settings`,
    )
  const { transport } = delivery
  const branch = receiver.defaultBranch ?? ''
  if (transport.kind === 'workflow-dispatch') {
    // The permission is tested on the workflow, which must therefore exist.
    assertReceivesPayload(transport.workflow, receiver, name)
    await services.requireWrite(receiver.repository, transport)
    return { repository: receiver.repository, branch }
  }
  await services.requireWrite(receiver.repository, transport)
  const handlers = findHandlers(transport.eventType, receiver, name)
  if (delivery.waitTimeout !== undefined) await assertRunsFindable(handlers, receiver, name, services)
  return { repository: receiver.repository, branch }
}

/** Asserts that the default branch has the workflow, with an input for the event. */
function assertReceivesPayload(
  file: string,
  { workflows, defaultBranch }: EventReceiver,
  name: string,
): void {
  const path = `.github/workflows/${file}`
  const workflow = workflows.find(item => item.path === path)
  if (workflow !== undefined && receivesPayload(workflow)) return
  const others = workflows.filter(receivesPayload).map(item => item.path.split('/').at(-1))
  const problem =
    workflow === undefined
      ? `${describeBranch(defaultBranch)} of ${name} has no ${path}`
      : `${path} on ${describeBranch(defaultBranch)} of ${name} has no \`${payloadInput}\` input of workflow_dispatch`
  throw new UserError(
    'no-event-handler',
    `${problem}: add the workflow of the hardened setup (docs/hardened-setup.md of binder-actions), or set \`launcher-workflow\` to the workflow ` +
      `that receives the event${others.length === 0 ? '' : ` (${others.join(', ')})`}`,
  )
}

function describeBranch(defaultBranch: string | undefined): string {
  return `the default branch${defaultBranch === undefined ? '' : ` "${defaultBranch}"`}`
}

/** Returns the workflows that handle the event. @throws Error if there are none. */
function findHandlers(
  eventType: string,
  { workflows, defaultBranch }: EventReceiver,
  name: string,
): readonly WorkflowTrigger[] {
  const handlers = workflows.filter(workflow => handles(workflow, eventType))
  if (handlers.length > 0) return handlers
  const others = workflows.filter(({ dispatchTypes }) => dispatchTypes !== undefined)
  const otherHandlers = others
    .map(({ path, dispatchTypes }) => `${path} handles ${String(dispatchTypes)}`)
    .join('; ')
  const handlerNote = others.length === 0 ? 'none handles repository_dispatch' : otherHandlers
  throw new UserError(
    'no-event-handler',
    `No workflow on ${describeBranch(defaultBranch)} of ${name} handles the event ` +
      `"${eventType}" (${handlerNote}): add a workflow with \`on: repository_dispatch: types: [${eventType}]\`, or set ` +
      '`event-type` to a type that a workflow handles. GitHub runs only workflows on the default branch for this event',
  )
}

/**
 * Asserts that a run can be found by its title, which is the only link that GitHub provides from an event to its run, and
 * that the token can read runs.
 */
async function assertRunsFindable(
  handlers: readonly WorkflowTrigger[],
  { repository }: EventReceiver,
  name: string,
  { findRuns, now }: AnnounceServices,
): Promise<void> {
  if (!handlers.some(hasEventInRunName)) {
    throw new UserError(
      'launcher-run-not-found',
      `\`wait\` cannot find the run of ${name} that belongs to the event: add ` +
        `\`run-name: Update image (\${{ github.event.client_payload.correlation }})\` to ${handlers[0]?.path}`,
    )
  }
  await findRuns(repository, '', new Date(now()))
}
