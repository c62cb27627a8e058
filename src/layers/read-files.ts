import { availableParallelism } from 'node:os'
import { mapConcurrent } from '../map-concurrent.ts'
import type { ImageSource } from '../oci/image-source.ts'
import type { Image } from '../oci/read-image.ts'
import type { EntryWithContent, TarEntry } from '../tar/tar-entry.ts'
import { formatSize } from '../units.ts'
import { UserError } from '../user-error.ts'
import { identifyLayer } from './identify-layer.ts'
import { type LayerIdentity, streamLayer } from './stream-layer.ts'

/** Maximum size of all kept contents in bytes, because they are kept in memory. */
const maxContentSize = 128 * 1024 ** 2

/**
 * Reads every layer once and keeps the content of selected entries.
 *
 * @param isWanted returns whether to keep an entry's content.
 * @returns the entries of each layer, lowest first.
 * @throws Error that names the layer if it is damaged, or the image if the selected content is too large.
 */
export async function readFiles(
  source: ImageSource,
  image: Image,
  isWanted: (entry: TarEntry) => boolean,
): Promise<EntryWithContent[][]> {
  let total = 0
  let largestEntry: TarEntry | undefined
  const readLayer = async (layer: LayerIdentity): Promise<EntryWithContent[]> => {
    const entries: EntryWithContent[] = []
    await streamLayer(source, layer, {
      onEntry: entry => entries.push(entry),
      chooseContent: entry => {
        const last = entries.at(-1)
        if (last === undefined || !isWanted(entry)) return undefined
        total += entry.size
        if (largestEntry === undefined || entry.size > largestEntry.size) largestEntry = entry
        if (total > maxContentSize) throw tooLarge(image, largestEntry)
        return keepContent(last, entry.size)
      },
    })
    return entries
  }
  // Largest first, so that no large layer is left for a single processor at the end.
  const bySize = image.manifest.layers.map((_, index) => ({ index, layer: identifyLayer(image, index) }))
  bySize.sort((a, b) => b.layer.descriptor.size - a.layer.descriptor.size)
  const layerEntries: EntryWithContent[][] = []
  await mapConcurrent(bySize, availableParallelism(), async ({ index, layer }) => {
    layerEntries[index] = await readLayer(layer)
  })
  return layerEntries
}

function tooLarge({ name }: Image, { path, size }: TarEntry): UserError {
  return new UserError(
    'layer-not-readable',
    `${name}: the notebooks, scripts and other files to check exceed ${formatSize(maxContentSize)} in total, for example ` +
      `${JSON.stringify(path)} (${formatSize(size)}): remove the files that the image does not need`,
  )
}

function keepContent(entry: EntryWithContent, size: number): (chunk: Uint8Array) => void {
  const content = new Uint8Array(size)
  let filledLength = 0
  entry.content = content
  return chunk => {
    // A sparse file stores at most its size.
    content.set(chunk.subarray(0, size - filledLength), filledLength)
    filledLength += chunk.length
  }
}
