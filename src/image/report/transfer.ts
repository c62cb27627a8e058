import type { Descriptor } from '../../oci/descriptor.ts'

/** Layers that a node with the last image must pull for the next one. Sizes are in bytes, as transferred. */
export interface Transfer {
  readonly layers: readonly { readonly layer: Descriptor; readonly isThere: boolean }[]
  readonly total: number
  readonly missing: number
}

/** @param known layers nodes already have: those of the last image and of the shared dependency image. */
export function compareLayers(layers: readonly Descriptor[], known: readonly Descriptor[]): Transfer {
  const there = new Set(known.map(({ digest }) => digest))
  const judged = layers.map(layer => ({ layer, isThere: there.has(layer.digest) }))
  const sum = (wanted: typeof judged) => wanted.reduce((bytes, { layer }) => bytes + layer.size, 0)
  return { layers: judged, total: sum(judged), missing: sum(judged.filter(({ isThere }) => !isThere)) }
}
