import type { EventReceiver } from '../../github/event-receiver.ts'
import {
  formatGitHubRepository,
  type GitHubRepository,
  isSameRepositoryName,
} from '../../refs/github-repository.ts'
import { UserError } from '../../user-error.ts'
import { handles, hasEventInRunName } from '../../workflows/workflow-trigger.ts'
import type { AnnounceServices } from './announce-services.ts'
import type { Delivery } from './announcement.ts'

/**
 * Checks before sending an event that the repository exists, that the token can read and write it, and that a workflow
 * handles the event. Without such a workflow, GitHub accepts the event and nothing happens.
 *
 * @returns the repository under its current name.
 * @throws Error that names the problem and its fix.
 */
export async function preflight(delivery: Delivery, services: AnnounceServices): Promise<GitHubRepository> {
  const requestedName = formatGitHubRepository(delivery.repository)
  const receiver = await services.readReceiver(delivery.repository)
  if (receiver === undefined) throw await services.missingRepositoryError(delivery.repository)
  const name = formatGitHubRepository(receiver.repository)
  if (!isSameRepositoryName(name, requestedName))
    services.log.warning(
      `${requestedName} was renamed to ${name}: use the new name, because someone else can take the old one`,
    )
  if (receiver.isArchived)
    throw new UserError(
      'repository-archived',
      `${name} is archived, so no workflow runs there: unarchive it in its settings`,
    )
  await services.requireWrite(receiver.repository)
  assertHandled(delivery, receiver, name)
  if (delivery.waitTimeout !== undefined) await checkWait(delivery, receiver, name, services)
  return receiver.repository
}

function assertHandled({ eventType }: Delivery, receiver: EventReceiver, name: string): void {
  const { workflows, defaultBranch } = receiver
  if (workflows.some(workflow => handles(workflow, eventType))) return
  const others = workflows.filter(({ dispatchTypes }) => dispatchTypes !== undefined)
  const otherHandlers = others
    .map(({ path, dispatchTypes }) => `${path} handles ${String(dispatchTypes)}`)
    .join('; ')
  const handlers = others.length === 0 ? 'none handles repository_dispatch' : otherHandlers
  throw new UserError(
    'no-event-handler',
    `No workflow on the default branch${defaultBranch === undefined ? '' : ` "${defaultBranch}"`} of ${name} handles the event ` +
      `"${eventType}" (${handlers}): add one with \`on: repository_dispatch: types: [${eventType}]\`, or set ` +
      '`event-type` to its type. GitHub only runs workflows on the default branch for this event',
  )
}

/** Checks that a run can be matched to its event, which is possible only by the run's title. */
async function checkWait(
  { eventType }: Delivery,
  { workflows, repository }: EventReceiver,
  name: string,
  { findRuns, now }: AnnounceServices,
): Promise<void> {
  const matching = workflows.filter(workflow => handles(workflow, eventType))
  if (!matching.some(hasEventInRunName)) {
    throw new UserError(
      'launcher-run-not-found',
      `\`wait\` cannot find the run of ${name} that belongs to the event: add ` +
        `\`run-name: Update image (\${{ github.event.client_payload.correlation }})\` to ${matching[0]?.path}`,
    )
  }
  await findRuns(repository, '', new Date(now()))
}
