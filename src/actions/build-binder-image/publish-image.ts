import type { LayoutSource } from '../../layout/layout-source.ts'
import type { Digest } from '../../oci/digest.ts'
import { pushImage, pushManifest } from '../../registry/push-image.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { Log } from '../../runner/log.ts'
import { formatSize } from '../../units/size-units.ts'
import type { BuildPlan } from './build-plan.ts'
import type { BuildSubject } from './build-subject.ts'
import { ensureTags } from './image-tags.ts'
import { confirmPublished, isSameBuild, type OwnBuild, type PublishedImage } from './published-image.ts'

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
 * @returns the image of another run of the same commit, if that was faster.
 */
export async function publishImage(
  layout: LayoutSource,
  tags: readonly string[],
  { subject, plan, published, find, client }: Publication,
  digest: Digest,
  log: Log,
): Promise<PublishedImage | undefined> {
  const own: OwnBuild = {
    revision: subject.revision,
    fingerprint: plan.fingerprint,
    before: published?.digest,
  }
  return log.group(`Push ${client.name}:${subject.imageTag}`, async () => {
    await pushImage(client, layout, [], progressIn(log))
    const there = await find()
    if (there !== undefined && isSameBuild(there, own)) return there
    const stored = await layout.readManifest()
    await pushManifest(client, stored, subject.imageTag)
    const other = await confirmPublished(client, subject.imageTag, digest, find, own)
    if (other === undefined) await ensureTags(client, stored, tags.slice(1))
    return other
  })
}

export function progressIn(log: Log): Parameters<typeof pushImage>[3] {
  return {
    blobSkipped: ({ digest, size }) => log.info(`${digest} (${formatSize(size)}) is already there`),
    blobPushed: ({ digest, size }) => log.info(`${digest} (${formatSize(size)}) pushed`),
  }
}
