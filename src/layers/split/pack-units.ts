import type { SplitUnit } from './divide-units.ts'
import { compare } from './layer-tree.ts'
import { endOfTar } from './written-size.ts'

/** Units that share a layer. */
export interface PackedLayer {
  readonly units: readonly SplitUnit[]
  /** Maximum bytes of the layer. */
  readonly size: number
  /** Index of the layer of the last split that has these units; undefined if this layer is new. */
  readonly last?: number | undefined
}

/** Returns whether a layer contains deletions. */
export function hasDeletions(layer: PackedLayer | undefined): boolean {
  return layer?.units.some(({ isDeletion }) => isDeletion) ?? false
}

/** Limits of packed layers. */
export interface PackLimits {
  /** Target size of a layer in bytes, exceeded only by a single larger unit, or to limit the number of layers. */
  readonly target: number
  readonly maxLayers: number
}

/** Factor by which the target grows until the number of layers is within its limit. */
const growthFactor = 1.1

/**
 * Packs units into few layers, the one with the deletions first. Units are ordered by the power of two of their size
 * and by name, so that a unit that grows a little keeps its place.
 */
export function packUnits(units: readonly SplitUnit[], { target, maxLayers }: PackLimits): PackedLayer[] {
  const orderedUnits = [...units].sort(
    (a, b) =>
      Number(b.isDeletion) - Number(a.isDeletion) || sizeClass(b) - sizeClass(a) || compare(a.label, b.label),
  )
  for (let limit = target; ; limit *= growthFactor) {
    const packedLayers = firstFit(orderedUnits, limit)
    if (packedLayers.length <= Math.max(1, maxLayers)) return packedLayers
  }
}

function sizeClass({ size }: SplitUnit): number {
  return Math.floor(Math.log2(size))
}

function firstFit(units: readonly SplitUnit[], limit: number): PackedLayer[] {
  const layers: { units: SplitUnit[]; size: number }[] = []
  for (const unit of units) {
    const content = unit.size - endOfTar
    const layer = layers.find(({ size }) => size + content <= limit)
    if (layer === undefined) layers.push({ units: [unit], size: unit.size })
    else {
      layer.units.push(unit)
      layer.size += content
    }
  }
  return layers
}
