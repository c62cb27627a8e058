import type { Descriptor } from '../../oci/descriptor.ts'

/** Layers that a node with the previous image must pull for the new image. Sizes are in bytes, as transferred. */
export interface Transfer {
  readonly layers: readonly { readonly layer: Descriptor; readonly isPresent: boolean }[]
  readonly total: number
  readonly missing: number
}

/**
 * Compares the layers of an image with the layers that nodes already have.
 *
 * @param presentLayers layers of the previous image and of the shared dependency image.
 */
export function compareLayers(layers: readonly Descriptor[], presentLayers: readonly Descriptor[]): Transfer {
  const presentDigests = new Set(presentLayers.map(({ digest }) => digest))
  const comparedLayers = layers.map(layer => ({ layer, isPresent: presentDigests.has(layer.digest) }))
  const sum = (items: typeof comparedLayers) => items.reduce((bytes, { layer }) => bytes + layer.size, 0)
  return {
    layers: comparedLayers,
    total: sum(comparedLayers),
    missing: sum(comparedLayers.filter(({ isPresent }) => !isPresent)),
  }
}
