import { buildAndPublish, type ImageServices } from '../../image/build-and-publish.ts'
import { type CheckServices, checkLayerSizes } from '../../image/check-layer-sizes.ts'
import type { ImageOutputs } from '../../image/report/image-outputs.ts'
import { type AnnounceOutputs, announceImage } from '../../launcher/dispatch/announce-image.ts'
import type { AnnounceServices } from '../../launcher/dispatch/announce-services.ts'
import { preflight } from '../../launcher/dispatch/preflight.ts'
import type { LayerOutputs } from '../../layers/check-layers.ts'
import { formatGitHubRepository } from '../../refs/github-repository.ts'
import { parseSourceRef } from '../../refs/source-ref.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { LauncherSettings, SyncInputs } from './inputs.ts'

export interface SyncServices {
  readonly image: ImageServices
  readonly announceTo: (launcher: LauncherSettings) => AnnounceServices
}

export type SyncOutputs = ImageOutputs & Partial<LayerOutputs> & Partial<AnnounceOutputs>

/** Builds the image, checks the published image, and announces it to the launcher. */
export async function run(inputs: SyncInputs, services: SyncServices): Promise<ActionResult<SyncOutputs>> {
  const launcher = inputs.launcher && (await findLauncher(inputs.launcher, services))
  const buildResult = await buildAndPublish(inputs.build, services.image)
  if (inputs.dryRun && buildResult.failure === undefined)
    services.image.log.info(describeDryRun(inputs, launcher))
  if (buildResult.failure !== undefined || buildResult.outputs.digest === '') return buildResult

  // The check before the push already reported the layers in more detail. This check confirms the published sizes.
  const isReported = buildResult.outputs.layers.length > 0
  const checkServices = isReported ? withoutLog(services.image) : services.image
  const checkResult = await checkPublishedImage(inputs, buildResult.outputs, checkServices)
  const { layers, plan } = isReported ? buildResult.outputs : checkResult.outputs
  const outputs = { ...buildResult.outputs, ...checkResult.outputs, layers, plan }
  if (checkResult.failure !== undefined) return { outputs, failure: checkResult.failure }

  if (launcher === undefined) {
    services.image.log.info('launcher-repository is not set: no launcher is notified')
    return { outputs }
  }
  const announcementResult = await announce(inputs, launcher, buildResult.outputs, services)
  return { outputs: { ...outputs, ...announcementResult.outputs }, failure: announcementResult.failure }
}

/** Returns services that write no log and no summary. */
function withoutLog(services: CheckServices): CheckServices {
  const silentLog = {
    ...services.log,
    info: () => {},
    warning: () => {},
    error: () => {},
    group: runUngrouped,
  }
  return { ...services, log: silentLog, writeSummary: async () => {} }
}

function runUngrouped<T>(_title: string, task: () => Promise<T>): Promise<T> {
  return task()
}

function checkPublishedImage(
  { build, check }: SyncInputs,
  imageOutputs: ImageOutputs,
  services: CheckServices,
): Promise<ActionResult<LayerOutputs>> {
  const { image, platform } = build.target
  const { 'image-tag': tag, digest } = imageOutputs
  if (digest === '') throw new Error('nothing was pushed')
  const reference = { ...image, tag, digest }
  return checkLayerSizes({ image: { kind: 'registry', reference }, platform, ...check }, services)
}

/**
 * Checks the launcher before the build, so that its errors are reported before a build that may take an hour.
 *
 * @returns the launcher under its current name.
 * @throws Error when the launcher is not found, not accessible with this token, or has no handler for the event.
 */
async function findLauncher(
  launcher: LauncherSettings,
  { announceTo }: SyncServices,
): Promise<LauncherSettings> {
  const { repository } = await preflight(launcher, announceTo(launcher))
  return { ...launcher, repository }
}

function describeDryRun({ build }: SyncInputs, launcher: LauncherSettings | undefined): string {
  const launcherNote =
    launcher === undefined ? '' : `, and ${formatGitHubRepository(launcher.repository)} was not notified`
  const completedWork = build.existing === undefined ? 'built and checked' : 'checked'
  return `dry-run: the image was ${completedWork}, but not pushed${launcherNote}`
}

function announce(
  { build }: SyncInputs,
  launcher: LauncherSettings,
  imageOutputs: ImageOutputs,
  services: SyncServices,
) {
  const { 'image-tag': tag, digest, revision, created } = imageOutputs
  if (digest === '') throw new Error('nothing was pushed')
  const { branch, ...delivery } = launcher
  const announcement = {
    ...delivery,
    image: { ...build.target.image, tag, digest },
    ref: parseSourceRef(imageOutputs.ref),
    revision,
    created: created || undefined,
    launcherBranch: branch ?? imageOutputs['launcher-branch'],
    isOwnBuild: true,
    dryRun: false,
  }
  return announceImage(announcement, services.announceTo(launcher))
}
