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
 * @param known layers of the previous image and of the shared dependency image.
 */
export function compareLayers(layers: readonly Descriptor[], known: readonly Descriptor[]): Transfer {
  const knownDigests = new Set(known.map(({ digest }) => digest))
  const compared = layers.map(layer => ({ layer, isPresent: knownDigests.has(layer.digest) }))
  const sum = (items: typeof compared) => items.reduce((bytes, { layer }) => bytes + layer.size, 0)
  return {
    layers: compared,
    total: sum(compared),
    missing: sum(compared.filter(({ isPresent }) => !isPresent)),
  }
}
