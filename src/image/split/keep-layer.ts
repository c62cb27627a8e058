import type { LayerIdentity } from '../../layers/stream-layer.ts'
import { isPlainLayer, type LayerFiles, writeLayer } from '../../layout/write-layout.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import type { Log } from '../../runner/log.ts'
import type { LastLayers } from './last-image.ts'
import { addFetchedLayer, fetchLayer } from './reuse-layer.ts'

/** Layer that is not split. */
export interface KeptLayer extends Omit<LayerIdentity, 'diffId'> {
  readonly diffId: LayerIdentity['diffId'] | undefined
}

/**
 * Writes a layer that is not split. A compressed layer is copied unchanged. An uncompressed layer is copied from the last
 * image if that image contains it; otherwise it is compressed.
 */
export async function keepLayer(
  source: ImageSource,
  { descriptor, diffId, label }: KeptLayer,
  files: LayerFiles,
  { last, log }: { readonly last: LastLayers | undefined; readonly log: Pick<Log, 'info'> },
): Promise<Descriptor> {
  const layer = isPlainLayer(descriptor) ? last?.layers.find(entry => entry.diffId === diffId) : undefined
  if (last !== undefined && layer !== undefined) {
    const fetchedLayer = await fetchLayer(
      { source: last.source, layer },
      files.temporary,
      async () => true,
      log,
    )
    if (fetchedLayer !== undefined) {
      await addFetchedLayer(fetchedLayer, files)
      return fetchedLayer.descriptor
    }
  }
  return writeLayer(source, descriptor, files, label)
}
