import { errorMessage } from '../../error-message.ts'
import type { StartedRun } from '../../github/start-workflow.ts'
import type { WorkflowRun } from '../../github/workflow-runs.ts'
import { imageOrigin } from '../../oci/image-labels.ts'
import type { Image } from '../../oci/read-image.ts'
import { formatReference } from '../../oci/reference.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import { UserError, withMessage } from '../../user-error.ts'
import { payloadInput } from '../../workflows/payload-input.ts'
import { encodeEvent, type Payload } from '../image-updated-event.ts'
import { assertLabelsAgree, readLabelledBuild } from '../labelled-build.ts'
import { launchBadge, launchUrl } from '../launch-link.ts'
import { assertPreviewPair } from '../preview-branch.ts'
import type { AnnounceServices } from './announce-services.ts'
import type { AnnouncedImage, Announcement, Transport } from './announcement.ts'
import { type FollowedRun, followRun } from './follow-run.ts'
import { preflight, type Receiver } from './preflight.ts'

/** Values of the action's outputs, by name. */
export interface AnnounceOutputs {
  readonly payload: Payload
  readonly 'correlation-id': string
  readonly 'run-url': string
  readonly conclusion: string
  readonly 'launch-url': string
}

/** Maximum time by which the local clock may be ahead of GitHub's, in milliseconds. */
const maxClockSkew = 5 * 60_000

const noRun: FollowedRun = { runUrl: undefined, conclusion: undefined, failure: undefined }

/** Notifies the launcher repository of a new image and, if requested, follows the resulting run. */
export async function announceImage(
  announcement: Announcement,
  services: AnnounceServices,
): Promise<ActionResult<AnnounceOutputs>> {
  const { log } = services
  const image = announcement.isOwnBuild ? undefined : await services.readImage(announcement.image)
  if (image !== undefined) assertImageMatches(announcement, image, services)
  const created = announcement.created ?? readCreated(announcement.image, image)
  const payload = encode(announcement, created, services)
  const receiver = await preflight(announcement, services)
  const launcher = formatGitHubRepository(receiver.repository)
  const { transport } = announcement
  const eventName = transport.kind === 'repository-dispatch' ? transport.eventType : transport.workflow
  await log.group(`Event "${eventName}" for ${launcher}`, async () =>
    log.info(JSON.stringify(payload, null, 2)),
  )
  const launcherRun = await sendAndFollow(announcement, receiver, payload, services)
  await services.writeSummary(formatSummary(announcement, launcher, launcherRun, services.workflow.serverUrl))
  return {
    outputs: {
      payload,
      'correlation-id': payload.correlation,
      'run-url': launcherRun.runUrl ?? '',
      conclusion: launcherRun.conclusion ?? '',
      'launch-url': launchUrl(launcher, announcement.launcherBranch),
    },
    failure: launcherRun.failure,
  }
}

async function sendAndFollow(
  { transport, waitTimeout, dryRun }: Announcement,
  receiver: Receiver,
  payload: Payload,
  services: AnnounceServices,
): Promise<FollowedRun> {
  if (dryRun) {
    services.log.info('dry-run: the event was not sent')
    return noRun
  }
  const { repository } = receiver
  const since = new Date(services.now() - maxClockSkew)
  const started = await send(transport, receiver, payload, services)
  if (waitTimeout === undefined) return { ...noRun, runUrl: started?.url }
  if (transport.kind === 'workflow-dispatch' && started === undefined) {
    const message =
      'The event was sent, but this GitHub server does not report which run the event started: remove `wait`'
    return { ...noRun, failure: new UserError('launcher-run-not-found', message) }
  }
  const findRuns = async (): Promise<WorkflowRun[]> =>
    started === undefined
      ? services.findRuns(repository, payload.correlation, since)
      : [await services.fetchRun(repository, started.id)]
  return followRun(repository, findRuns, waitTimeout, services).catch((error: unknown) => {
    const message = `The event was sent, but its result could not be read: ${errorMessage(error)}`
    return { ...noRun, failure: withMessage(error, message, 'launcher-run-not-found') }
  })
}

/** Sends the event. @returns the run that it started, if GitHub reports it. */
async function send(
  transport: Transport,
  { repository, branch }: Receiver,
  payload: Payload,
  services: AnnounceServices,
): Promise<StartedRun | undefined> {
  if (transport.kind === 'workflow-dispatch') {
    const inputs = { [payloadInput]: JSON.stringify(payload) }
    return services.startWorkflow(repository, { workflow: transport.workflow, branch, inputs })
  }
  await services.send(repository, { eventType: transport.eventType, payload })
  return undefined
}

function encode(
  announcement: Announcement,
  created: string,
  { workflow, newCorrelation }: AnnounceServices,
): Payload {
  const { digest, ...image } = announcement.image
  const build = {
    repository: workflow.repository,
    revision: announcement.revision,
    runUrl: workflow.runUrl,
    created,
    correlation: newCorrelation(),
  }
  const { launcherBranch, ref, legacyField } = announcement
  return encodeEvent({ launcherBranch, digest, image, ref, build }, legacyField?.(ref))
}

/** Asserts that the image was built from the announced ref and commit. The launcher performs the same check. */
function assertImageMatches(
  { image: reference, ref, revision, launcherBranch }: Announcement,
  image: Image,
  { workflow }: AnnounceServices,
): void {
  const name = formatReference(reference)
  const labels = readLabelledBuild(image)
  assertPreviewPair(name, [ref, labels.ref], { launcherBranch, isPreview: ref.kind === 'pull' })
  assertLabelsAgree(name, labels, { ref: ref.full, revision, repository: workflow.repository })
}

function readCreated(reference: AnnouncedImage, image: Image | undefined): string {
  const created = image === undefined ? undefined : imageOrigin(image).created
  if (created === undefined)
    throw new UserError(
      'created-unknown',
      `${formatReference(reference)} has no build time in its config: set \`created\``,
    )
  return created
}

/** Describes the launcher's run, with a link to it or to the list of runs. */
function describeRun({ runUrl, conclusion }: FollowedRun, runsUrl: string): string {
  const run = runUrl === undefined ? `[run](${runsUrl})` : `[run](${runUrl})`
  if (conclusion === 'success') return `The launcher's ${run} succeeded: this badge launches the new image.`
  if (conclusion !== undefined)
    return `❌ The launcher's ${run} ended with **${conclusion}**: this badge may still launch the previous image.`
  return `The launcher's ${run} pins the image. This badge launches the new image after that run succeeds.`
}

function formatSummary(
  { launcherBranch, image, dryRun }: Announcement,
  launcher: string,
  launcherRun: FollowedRun,
  serverUrl: string,
): string {
  const verb = dryRun ? 'Would notify' : 'Notified'
  return [
    `### 📣 ${verb} ${launcher} of a new image`,
    '',
    `\`${formatReference(image)}\` for launcher branch \`${launcherBranch}\``,
    '',
    ...(dryRun ? [] : [describeRun(launcherRun, `${serverUrl}/${launcher}/actions`), '']),
    launchBadge(launcher, launcherBranch),
    '',
  ].join('\n')
}
