import type { Digest } from '../oci/digest.ts'
import { formatImageRepository, type ImageRepository } from '../oci/reference.ts'
import { UserError } from '../user-error.ts'
import type { ConnectRegistry } from './connect-registry.ts'
import { pullProblem } from './head-manifest.ts'
import { type OwnerKind, visibilitySettings } from './visibility-settings.ts'

/** Services for checking the visibility of an image. */
export interface PublicServices {
  /** Connects to registries without a login. */
  readonly connectAnonymously: ConnectRegistry
  /** Returns the kind of the account that owns the image; undefined if unknown. */
  readonly readOwnerKind: (owner: string) => Promise<OwnerKind | undefined>
}

/**
 * Verifies that an image can be pulled without a login, as mybinder.org pulls it.
 *
 * @throws Error that explains how to make the image public.
 */
export async function assertPublic(
  image: ImageRepository,
  digest: Digest,
  { connectAnonymously, readOwnerKind }: PublicServices,
): Promise<void> {
  const problem = await pullProblem(await connectAnonymously(image), digest)
  if (problem === undefined) return
  const owner = await readOwnerKind(image.path.split('/')[0] ?? '')
  throw new UserError(
    'image-not-public',
    `${formatImageRepository(image)} is not public: without a login, ${problem}. mybinder.org pulls images without a login: ` +
      `${visibilitySettings(image, owner)}, then run this again (or set \`require-public: false\`)`,
  )
}
