import type { Checkout } from '../../git/git-checkout.ts'
import { assertPublic, type PublicServices } from '../../registry/assert-public.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import type { RepositoryClient } from '../../registry/repository-client.ts'
import type { WorkflowContext } from '../../runner/workflow-context.ts'
import type { ImageRequest } from '../request/image-request.ts'
import { type BuildTarget, identifyTarget } from './build-target.ts'
import { findIfReadable, findPublished, type PublishedImage } from './find-published.ts'
import { assertNoCollision, type RefServices } from './ref-collision.ts'

/** Build target, and the published image that its tag points to. */
export interface IdentifiedImage {
  readonly target: BuildTarget
  readonly client: RepositoryClient
  /** Image that the tag pointed to at the first read. */
  readonly published: PublishedImage | undefined
  /** Reads the tag again. */
  readonly find: () => Promise<PublishedImage | undefined>
}

export interface FindServices extends RefServices, PublicServices {
  readonly connect: ConnectRegistry
}

export interface IdentifyServices extends FindServices {
  readonly checkout: Checkout
  readonly workflow: WorkflowContext
}

/** Finds the commit to build and the image that its tag points to. @throws Error if another ref owns that tag. */
export async function identifyImage(
  request: Pick<ImageRequest, 'target' | 'publication'>,
  services: IdentifyServices,
): Promise<IdentifiedImage> {
  const target = await identifyTarget(request.target, services.checkout, services.workflow)
  return findTargetImage(target, request.publication, services)
}

/** Finds the image that the tag of a target points to. @throws Error if another ref owns that tag. */
export async function findTargetImage(
  target: BuildTarget,
  { push, requirePublic: isPublicRequired }: ImageRequest['publication'],
  services: FindServices,
): Promise<IdentifiedImage> {
  const { log } = services
  const client = await services.connect(target.image)
  const find = () => findPublished(client, target.imageTag, target.platform, reason => log.info(reason))
  const published = push ? await find() : await findIfReadable(find, client.name, log)
  await assertNoCollision(published, target, services)
  // Fail before the build, because a push does not make a private package public.
  if (published !== undefined && push && isPublicRequired)
    await assertPublic(target.image, published.digest, services)
  return { target, client, published, find }
}
