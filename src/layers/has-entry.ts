import type { ImageSource } from '../oci/image-source.ts'
import type { Image } from '../oci/read-image.ts'
import type { TarEntry } from '../tar/tar-entry.ts'
import { identifyLayer } from './identify-layer.ts'
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
  const layersBySize = image.manifest.layers.map((_, index) => identifyLayer(image, index))
  layersBySize.sort((first, second) => first.descriptor.size - second.descriptor.size)
  const onEntry = (entry: TarEntry) => {
    if (isWanted(entry)) throw new FoundError()
  }
  for (const layer of layersBySize) {
    try {
      await streamLayer(source, layer, { onEntry })
    } catch (error) {
      if (error instanceof FoundError) return true
      throw error
    }
  }
  return false
}
