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
  const built = await buildAndPublish(inputs.build, services.image)
  if (inputs.dryRun && built.failure === undefined) services.image.log.info(describeDryRun(inputs, launcher))
  if (built.failure !== undefined || built.outputs.digest === '') return built

  // The check before the push already reported the layers in more detail. This check confirms the published sizes.
  const isReported = built.outputs.layers.length > 0
  const checkServices = isReported ? withoutLog(services.image) : services.image
  const checked = await checkPublished(inputs, built.outputs, checkServices)
  const { layers, plan } = isReported ? built.outputs : checked.outputs
  const outputs = { ...built.outputs, ...checked.outputs, layers, plan }
  if (checked.failure !== undefined) return { outputs, failure: checked.failure }

  if (launcher === undefined) {
    services.image.log.info('launcher-repository is not set: no launcher is notified')
    return { outputs }
  }
  const announced = await announce(inputs, launcher, built.outputs, services)
  return { outputs: { ...outputs, ...announced.outputs }, failure: announced.failure }
}

/** Returns services that write no log and no summary. */
function withoutLog(services: CheckServices): CheckServices {
  const silent = { ...services.log, info: () => {}, warning: () => {}, error: () => {}, group: runUngrouped }
  return { ...services, log: silent, writeSummary: async () => {} }
}

function runUngrouped<T>(_title: string, task: () => Promise<T>): Promise<T> {
  return task()
}

function checkPublished(
  { build, check }: SyncInputs,
  built: ImageOutputs,
  services: CheckServices,
): Promise<ActionResult<LayerOutputs>> {
  const { image, platform } = build.target
  const { 'image-tag': tag, digest } = built
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
  const done = build.existing === undefined ? 'built and checked' : 'checked'
  return `dry-run: the image was ${done}, but not pushed${launcherNote}`
}

function announce(
  { build }: SyncInputs,
  launcher: LauncherSettings,
  built: ImageOutputs,
  services: SyncServices,
) {
  const { 'image-tag': tag, digest, revision, created } = built
  if (digest === '') throw new Error('nothing was pushed')
  const { branch, ...delivery } = launcher
  const announcement = {
    ...delivery,
    image: { ...build.target.image, tag, digest },
    ref: parseSourceRef(built.ref),
    revision,
    created: created || undefined,
    launcherBranch: branch ?? built['launcher-branch'],
    isOwnBuild: true,
    dryRun: false,
  }
  return announceImage(announcement, services.announceTo(launcher))
}
