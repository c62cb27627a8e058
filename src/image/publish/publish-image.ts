import type { LayoutSource } from '../../layout/layout-source.ts'
import type { Digest } from '../../oci/digest.ts'
import { pushImage } from '../../registry/push-image.ts'
import { pushTags } from '../../registry/push-manifest.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { Log } from '../../runner/log.ts'
import type { BuildSubject } from '../identify/build-target.ts'
import type { PublishedImage } from '../identify/published-image.ts'
import type { BuildPlan } from '../plan/build-plan.ts'
import { confirmPublished, makesWayFor, type OtherImage, type OwnBuild } from './concurrent-build.ts'
import { ensureTags } from './image-tags.ts'
import { pushProgressIn } from './push-progress.ts'

/** What was found out before the image was built. */
export interface Publication {
  readonly subject: BuildSubject
  readonly plan: BuildPlan
  /** What the tag held then. */
  readonly published: PublishedImage | undefined
  /** Looks again. */
  readonly find: () => Promise<PublishedImage | undefined>
  readonly client: RepositoryClient
}

/**
 * Pushes blobs and manifest, moves the tags, the ref's own first, and reads it back.
 *
 * @returns the image of another run that ours makes way for, undefined when ours was pushed.
 */
export async function publishImage(
  layout: LayoutSource,
  tags: readonly string[],
  { subject, plan, published, find, client }: Publication,
  digest: Digest,
  log: Log,
): Promise<OtherImage | undefined> {
  const own: OwnBuild = {
    ref: subject.ref.full,
    revision: subject.revision,
    fingerprint: plan.fingerprint,
    proof: plan.proof,
    created: plan.created,
    before: published?.digest,
  }
  return log.group(`Push ${client.name}:${subject.imageTag}`, async () => {
    const mountFrom = plan.dependencies === undefined ? [] : [plan.dependencies.image]
    await pushImage(client, layout, [], { progress: pushProgressIn(log, client.name), mountFrom })
    const there = await find()
    const faster = there === undefined ? undefined : makesWayFor(there, own)
    if (faster !== undefined) return faster
    const stored = await layout.readManifest()
    await pushTags(client, stored, [subject.imageTag])
    const other = await confirmPublished(client, subject.imageTag, digest, find, own)
    if (other === undefined) await ensureTags(client, stored, tags.slice(1), [subject.imageTag])
    return other
  })
}
