import type { Digest } from '../oci/digest.ts'
import { formatImageRepository, type ImageRepository } from '../oci/reference.ts'
import { UserError } from '../user-error.ts'
import type { ConnectRegistry } from './connect-registry.ts'
import { canPull } from './head-manifest.ts'
import { type OwnerKind, visibilitySettings } from './visibility-settings.ts'

export interface PublicServices {
  /** Connects to registries without a login. */
  readonly connectAnonymously: ConnectRegistry
  /** Returns the kind of the image's owner; undefined if unknown. */
  readonly readOwnerKind: (owner: string) => Promise<OwnerKind | undefined>
}

/**
 * Verifies that the image can be pulled anonymously, as mybinder.org does.
 *
 * @throws Error that explains how to make the image public.
 */
export async function assertPublic(
  image: ImageRepository,
  digest: Digest,
  { connectAnonymously, readOwnerKind }: PublicServices,
): Promise<void> {
  const obstacle = await canPull(await connectAnonymously(image), digest)
  if (obstacle === undefined) return
  const owner = await readOwnerKind(image.path.split('/')[0] ?? '')
  throw new UserError(
    'image-not-public',
    `${formatImageRepository(image)} is not public: without a login, ${obstacle}. mybinder.org pulls without a login: ` +
      `${visibilitySettings(image, owner)}, then run this again (or set \`require-public: false\`)`,
  )
}
