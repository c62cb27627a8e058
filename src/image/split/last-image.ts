import { errorMessage } from '../../error-message.ts'
import type { RecordedSplit } from '../../layers/split/place-units.ts'
import type { LayerIdentity } from '../../layers/stream-layer.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import { layerName } from '../../oci/layer-name.ts'
import type { Platform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import type { Log } from '../../runner/log.ts'

/** Image that the tag pointed to before. Its unchanged layers are reused. */
export interface LastImage {
  /** Record of how its layers were split, as annotated. */
  readonly split: string | undefined
  readonly open: () => Promise<ImageSource>
}

/** Layers of the last image, lowest first. */
export interface LastLayers {
  readonly source: ImageSource
  readonly layers: readonly LayerIdentity[]
}

/** Split of the same layer in the last image. */
export interface LastSplit {
  readonly record: RecordedSplit
  /** Layers that replaced it; undefined if the last image cannot be read. */
  readonly parts: LastLayers | undefined
}

/** Reads the layers of the last image. @returns undefined if the image cannot be read; no layer is then reused. */
export async function readLastLayers(
  last: LastImage | undefined,
  platform: Platform,
  log: Pick<Log, 'info'>,
): Promise<LastLayers | undefined> {
  if (last === undefined) return undefined
  try {
    const source = await last.open()
    const { manifest, config, name } = await readImage(source, platform)
    const layers = manifest.layers.flatMap((descriptor, index) => {
      const diffId = config.diffIds[index]
      const label = layerName(name, index, manifest.layers.length)
      return diffId === undefined ? [] : [{ descriptor, diffId, label }]
    })
    return { source, layers }
  } catch (error) {
    log.info(`The previous image cannot be read, so all layers are compressed: ${errorMessage(error)}`)
    return undefined
  }
}
