import type { ImageUpdated } from '../../launcher/image-updated-event.ts'
import { originOf } from '../../oci/image-labels.ts'
import type { Platform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import { formatReference, type Reference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { registrySource } from '../../registry/registry-source.ts'

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
): Promise<void> {
  const image = await readImage(registrySource(await connect(pinned), pinned), binderPlatform)
  const { revision } = originOf(image)
  const expected = event.build?.revision
  if (expected !== undefined && revision !== undefined && revision !== expected) {
    throw new Error(
      `${formatReference(pinned)} was built from commit ${revision}, but the event says ${expected}: not pinned`,
    )
  }
}
