import { assertPublic } from '../../registry/assert-public.ts'
import { pushImage } from '../../registry/push-image.ts'
import { pushTags } from '../../registry/push-manifest.ts'
import type { FindServices } from '../identify/identify-image.ts'
import type { PublicationSettings } from '../request/publication-settings.ts'
import type { VerifiedImage } from '../verify/verify-image.ts'
import { type ConcurrentImage, confirmPublished, type OwnBuild, supersededBy } from './concurrent-build.ts'
import { chooseTags, ensureTags } from './image-tags.ts'
import { pushProgress } from './push-progress.ts'

/** Outcome of publishing a verified image. */
export type Publication =
  /** Pushed image. The ref's own tag is the first of its `tags`. */
  | { readonly kind: 'pushed'; readonly tags: readonly string[] }
  | { readonly kind: 'superseded'; readonly by: ConcurrentImage }
  | { readonly kind: 'not-pushed' }

/** Pushes an image that passed its checks, reads it back, and asserts that it is public if that is required. */
export async function publishImage(
  verifiedImage: VerifiedImage,
  settings: PublicationSettings,
  services: FindServices,
): Promise<Publication> {
  if (!settings.push || verifiedImage.failure !== undefined) return { kind: 'not-pushed' }
  const { plan } = verifiedImage.built
  const { rootDigest } = verifiedImage.image
  const tags = await chooseTags(plan, rootDigest, settings, services)
  const newerImage = await pushUnlessSuperseded(verifiedImage, tags, services)
  if (settings.requirePublic)
    await assertPublic(plan.target.image, newerImage?.image.digest ?? rootDigest, services)
  return newerImage === undefined ? { kind: 'pushed', tags } : { kind: 'superseded', by: newerImage }
}

/**
 * Pushes the blobs and the manifest, then points the tags to the manifest: first the ref's own tag, which is read back, then
 * the others.
 */
function pushUnlessSuperseded(
  { built, image }: VerifiedImage,
  tags: readonly string[],
  { log }: FindServices,
): Promise<ConcurrentImage | undefined> {
  const { plan, layout, name } = built
  const { client, target } = plan
  const ownBuild: OwnBuild = {
    ...{ ref: target.ref.full, revision: plan.revision, before: plan.published?.digest },
    ...{ fingerprint: plan.fingerprint, checks: plan.checks, created: plan.created },
  }
  return log.group(`Push ${name}`, async () => {
    const mountFrom = plan.dependencies === undefined ? [] : [plan.dependencies.image]
    await pushImage(client, layout, [], { progress: pushProgress(log, client.name), mountFrom })
    const published = await plan.find()
    const concurrentImage = published === undefined ? undefined : supersededBy(published, ownBuild)
    if (concurrentImage !== undefined) return concurrentImage
    const manifest = await layout.readManifest()
    await pushTags(client, manifest, [target.imageTag])
    const newerImage = await confirmPublished(plan, image.rootDigest, ownBuild)
    if (newerImage === undefined) await ensureTags(client, manifest, tags.slice(1), [target.imageTag])
    return newerImage
  })
}
