import type { ImageSource } from '../oci/image-source.ts'
import { layerName } from '../oci/layer-name.ts'
import type { Image } from '../oci/read-image.ts'
import type { TarEntry } from '../tar/tar-entry.ts'
import { UserError } from '../user-error.ts'
import { streamLayer } from './stream-layer.ts'

/** Error that stops reading a layer once the entry is found. */
class FoundError extends Error {}

/**
 * Returns whether a layer of the image has an entry that matches. Reads the smallest layers first, and stops at the
 * first match. An entry counts even if a higher layer deletes it.
 */
export async function hasEntry(
  source: ImageSource,
  image: Image,
  isWanted: (entry: TarEntry) => boolean,
): Promise<boolean> {
  const { layers } = image.manifest
  const bySize = layers.map((descriptor, index) => ({ descriptor, index }))
  bySize.sort((first, second) => first.descriptor.size - second.descriptor.size)
  const onEntry = (entry: TarEntry) => {
    if (isWanted(entry)) throw new FoundError()
  }
  for (const { descriptor, index } of bySize) {
    const label = layerName(image.name, index, layers.length)
    const diffId = image.config.diffIds[index]
    if (diffId === undefined)
      throw new UserError(
        'image-damaged',
        `${label} has no diff ID in the image's config: build the image again`,
      )
    try {
      await streamLayer(source, { descriptor, diffId, label }, { onEntry })
    } catch (error) {
      if (error instanceof FoundError) return true
      throw error
    }
  }
  return false
}
