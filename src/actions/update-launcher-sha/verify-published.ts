import type { ImageUpdated } from '../../launcher/image-updated-event.ts'
import { originOf } from '../../oci/image-labels.ts'
import type { Platform } from '../../oci/platform.ts'
import { type Image, readImage } from '../../oci/read-image.ts'
import { formatReference, type Reference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { findManifest, registrySource } from '../../registry/registry-source.ts'

/** mybinder.org's nodes. */
const binderPlatform: Platform = { os: 'linux', architecture: 'amd64' }

/**
 * Proves that the image can be pulled as mybinder.org will pull it, by digest and without a login, and that it is
 * the one the event speaks of.
 *
 * @throws Error that says why the image must not be pinned.
 */
export async function verifyPublished(
  pinned: Reference,
  event: ImageUpdated,
  connect: ConnectRegistry,
): Promise<Image> {
  const image = await readImage(registrySource(await connect(pinned), pinned), binderPlatform)
  const { revision } = originOf(image)
  const expected = event.build?.revision
  if (expected !== undefined && revision !== undefined && revision !== expected) {
    throw new Error(
      `${formatReference(pinned)} was built from commit ${revision}, but the event says ${expected}: not pinned`,
    )
  }
  return image
}

/**
 * Whether what is pinned now was built after `image`, by what the images themselves say: events arrive in any order.
 * An image that is gone, or does not say when it was built, is not newer.
 */
export async function isNewerPinned(
  previous: Reference,
  image: Image,
  connect: ConnectRegistry,
): Promise<boolean> {
  if (previous.digest === undefined) return false
  const client = await connect(previous)
  if ((await findManifest(client, previous.digest)) === undefined) return false
  const pinned = await readImage(registrySource(client, previous), binderPlatform)
  return builtAt(pinned) > builtAt(image)
}

/** Milliseconds since the epoch; NaN, which is after nothing, when unknown. */
function builtAt(image: Image): number {
  return Date.parse(originOf(image).created ?? '')
}
