import type { Digest } from '../oci/digest.ts'
import { formatImageRepository, type ImageRepository } from '../oci/reference.ts'
import type { ConnectRegistry } from './connect-registry.ts'
import { canPull } from './head-manifest.ts'
import { type OwnerKind, visibilitySettings } from './visibility-settings.ts'

export interface PublicServices {
  /** Without any login. */
  readonly connectAnonymously: ConnectRegistry
  /** Of whoever owns the image; undefined when it is not known. */
  readonly readOwnerKind: (owner: string) => Promise<OwnerKind | undefined>
}

/**
 * Proves that anybody can pull the image, as mybinder.org has to.
 *
 * @throws Error with the page of the settings where a person makes it public.
 */
export async function requirePublic(
  image: ImageRepository,
  digest: Digest,
  { connectAnonymously, readOwnerKind }: PublicServices,
): Promise<void> {
  const obstacle = await canPull(await connectAnonymously(image), digest)
  if (obstacle === undefined) return
  const owner = await readOwnerKind(image.path.split('/')[0] ?? '')
  throw new Error(
    `${formatImageRepository(image)} is not public: without a login, ${obstacle}. mybinder.org has none and cannot pull it: ` +
      `${visibilitySettings(image, owner)}, then run this again (\`require-public: false\` does without)`,
  )
}
