import type { Descriptor } from '../../oci/descriptor.ts'
import type { LastLayers } from './last-image.ts'

/** Compressed bytes that a node with the last image pulls for the new one. */
export interface PulledBytes {
  /** Bytes without the split. A layer is then pulled as a whole if any part of it has changed. */
  readonly before: number
  /** Bytes with the split. */
  readonly after: number
}

/**
 * Counts the bytes that a node pulls.
 *
 * @param writtenLayers layers that replace each layer, or the layer itself.
 */
export function countPulledBytes(
  writtenLayers: readonly (readonly Descriptor[])[],
  { layers }: Pick<LastLayers, 'layers'>,
): PulledBytes {
  const lastDigests = new Set(layers.map(({ descriptor }) => descriptor.digest))
  const sum = (descriptors: readonly Descriptor[]) => descriptors.reduce((bytes, { size }) => bytes + size, 0)
  const isNew = ({ digest }: Descriptor) => !lastDigests.has(digest)
  return {
    before: sum(writtenLayers.filter(parts => parts.some(isNew)).flat()),
    after: sum(writtenLayers.flat().filter(isNew)),
  }
}
