import { mapConcurrent } from '../map-concurrent.ts'
import type { Digest } from '../oci/digest.ts'
import { binderPlatform } from '../oci/platform.ts'
import { readPlatformManifest } from '../oci/read-image.ts'
import { formatImageRepository, type Reference } from '../oci/reference.ts'
import type { ConnectRegistry } from './connect-registry.ts'
import { RegistryError } from './registry-error.ts'
import { registrySource } from './registry-source.ts'

const maxConcurrentRequests = 6

/**
 * Fetches the compressed sizes of images without a login, as mybinder.org pulls them. An image that the registry no
 * longer has is omitted. After the first failed connection, no other image of the same repository is requested.
 */
export async function fetchImageSizes(
  references: readonly Reference[],
  connect: ConnectRegistry,
): Promise<ReadonlyMap<Digest, number>> {
  const images = new Map(
    references.flatMap(reference => (reference.digest === undefined ? [] : [[reference.digest, reference]])),
  )
  const unreachableRepositories = new Set<string>()
  const sizes = new Map<Digest, number>()
  await mapConcurrent([...images], maxConcurrentRequests, async ([digest, reference]) => {
    const repository = formatImageRepository(reference)
    if (unreachableRepositories.has(repository)) return
    try {
      const source = registrySource(await connect(reference), reference)
      const { manifest } = await readPlatformManifest(source, binderPlatform)
      sizes.set(
        digest,
        manifest.layers.reduce((sum, { size }) => sum + size, 0),
      )
    } catch (error) {
      if (!(error instanceof RegistryError)) unreachableRepositories.add(repository)
    }
  })
  return sizes
}
