import { join } from 'node:path'
import { removeAnnotations } from '../layout/annotate-layout.ts'
import type { LayoutSource } from '../layout/layout-source.ts'
import { writeLayout } from '../layout/write-layout.ts'
import { ownKeyPrefix } from '../oci/annotations.ts'
import type { Digest } from '../oci/digest.ts'
import { type Image, readImage } from '../oci/read-image.ts'
import { assertPushAccess } from '../registry/blob-upload.ts'
import type { ActionResult } from '../runner/action-result.ts'
import type { BuildTarget } from './identify/build-target.ts'
import { type FindServices, findTargetImage } from './identify/identify-image.ts'
import { planExisting } from './plan/existing-plan.ts'
import type { ConcurrentImage } from './publish/concurrent-build.ts'
import { publishImage } from './publish/publish-image.ts'
import { existingOutputs, type ImageOutputs } from './report/image-outputs.ts'
import { reportExisting } from './report/report-image.ts'
import type { ExistingRequest } from './request/existing-request.ts'
import { usePublished } from './use-published.ts'
import { type VerifyServices, verifyImage } from './verify/verify-image.ts'
import { type OpenServices, withImageSource } from './with-image-source.ts'
import { withWorkspace } from './workspace.ts'

export interface ExistingServices extends FindServices, OpenServices, VerifyServices {}

/** Steps of a push that differ between a workflow run and the command line: identifying and signing the image. */
export interface PushSteps<S> {
  /** Build target, if it is known before the image is read; otherwise `identify` determines it from the image. */
  readonly target: BuildTarget | undefined
  /** Returns the build target of an image. @throws Error if the image was built from another ref or commit. */
  readonly identify: (image: Image) => BuildTarget
  /** Signs the pushed image. @returns whether it is signed. */
  readonly sign: (target: BuildTarget, digest: Digest, services: S) => Promise<boolean>
  /** Verifies the signature of an image that another run pushed. @returns whether it is signed. */
  readonly accept: (target: BuildTarget, image: ConcurrentImage, services: S) => Promise<boolean>
}

/**
 * Verifies an image that another tool built, and publishes it. Its config, which contains the labels, is never changed. Its
 * manifest, and therefore its digest, changes only if a layer is stored uncompressed or the manifest has annotations of this
 * action. These annotations are removed, because only a build can determine their values.
 */
export async function pushExisting<S extends ExistingServices>(
  request: ExistingRequest,
  steps: PushSteps<S>,
  services: S,
): Promise<ActionResult<ImageOutputs>> {
  const { publication } = request
  const assertAccess = async ({ image }: BuildTarget) => {
    if (publication.push) await assertPushAccess(await services.connect(image))
  }
  if (steps.target !== undefined) await assertAccess(steps.target)
  return withWorkspace(services, async (workspace, writeVerdict) => {
    const { layout, image } = await copyImage(request, workspace)
    const target = steps.identify(image)
    if (steps.target === undefined) await assertAccess(target)
    const identifiedImage = await findTargetImage(target, publication, workspace)
    const plan = await planExisting(identifiedImage, image, request, workspace)
    const name = `${identifiedImage.client.name}:${target.imageTag}`
    const verifiedImage = await verifyImage({ plan, layout, name }, request.verification, workspace)
    const outcome = await publishImage(verifiedImage, publication, workspace)
    if (outcome.kind === 'superseded') {
      const isAttested = await steps.accept(target, outcome.by, workspace)
      return usePublished(identifiedImage, outcome.by, publication, { ...workspace, isAttested })
    }
    const isAttested =
      outcome.kind === 'pushed' && (await steps.sign(target, verifiedImage.image.rootDigest, workspace))
    const outputs = existingOutputs(verifiedImage, outcome, isAttested)
    await reportExisting(verifiedImage, outputs.reference, { ...workspace, writeSummary: writeVerdict })
    return { outputs, failure: verifiedImage.failure }
  })
}

async function copyImage(
  { location, platform }: ExistingRequest,
  services: OpenServices,
): Promise<{ readonly layout: LayoutSource; readonly image: Image }> {
  const directory = join(services.temporaryDirectory, 'existing')
  return withImageSource(location, services, async source => {
    // Messages use the name that the user specified instead of the copy's.
    const copy = { ...(await writeLayout(source, platform, directory)), name: source.name }
    const layout = { ...(await removeAnnotations(copy, ownKeyPrefix)), name: source.name }
    return { layout, image: await readImage(layout, platform) }
  })
}
