import type { Descriptor } from '../../oci/descriptor.ts'

/** What a node that has the last image must pull to get the next one. Bytes as transferred. */
export interface Transfer {
  readonly layers: readonly { readonly layer: Descriptor; readonly isThere: boolean }[]
  readonly total: number
  readonly missing: number
}

/** @param known layers that nodes have already: of the last image, and of the dependency image that others share. */
export function transferOf(layers: readonly Descriptor[], known: readonly Descriptor[]): Transfer {
  const there = new Set(known.map(({ digest }) => digest))
  const judged = layers.map(layer => ({ layer, isThere: there.has(layer.digest) }))
  const sum = (wanted: typeof judged) => wanted.reduce((bytes, { layer }) => bytes + layer.size, 0)
  return { layers: judged, total: sum(judged), missing: sum(judged.filter(({ isThere }) => !isThere)) }
}
