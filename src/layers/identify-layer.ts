import { layerName } from '../oci/layer-name.ts'
import type { Image } from '../oci/read-image.ts'
import { UserError } from '../user-error.ts'
import type { LayerIdentity } from './stream-layer.ts'

/**
 * Returns the descriptor, the diff ID and the name of a layer.
 *
 * @param index 0-based.
 * @throws UserError if the manifest or the config of the image does not list the layer.
 */
export function identifyLayer(
  { name, manifest: { layers }, config }: Pick<Image, 'name' | 'manifest' | 'config'>,
  index: number,
): Pick<LayerIdentity, 'descriptor' | 'diffId' | 'label'> {
  const label = layerName(name, index, layers.length)
  const [descriptor, diffId] = [layers[index], config.diffIds[index]]
  if (descriptor !== undefined && diffId !== undefined) return { descriptor, diffId, label }
  throw new UserError('image-damaged', `${label} has no diff ID in the image's config: build the image again`)
}
