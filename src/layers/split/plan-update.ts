import { ChangeModel, type VersionedUnit } from './change-model.ts'
import { type LayoutLimits, layOutUnits } from './lay-out-units.ts'

/** Layer of the previous image. */
export interface PublishedLayer {
  /** Version and size of each unit, by name. */
  readonly units: ReadonlyMap<string, Pick<VersionedUnit, 'version' | 'size'>>
}

/** Limits of an update. */
export interface UpdateLimits extends LayoutLimits {
  /** Maximum size of unneeded units in kept layers, as a fraction of the size of the image's units. */
  readonly maxDeadShare: number
}

/** Layers of an image: those kept from the previous one, and new ones above them. */
export interface UpdatePlan {
  /** Indexes of layers of the previous image, in their order. */
  readonly kept: readonly number[]
  /** Units of the new layers; layers that change least often come first. */
  readonly added: readonly (readonly VersionedUnit[])[]
}

/** Number of future updates whose expected cost is added to the bytes that this update moves. */
const horizon = 4
/** Maximum number of additional layers that a trial gives up, so that their units can move. */
const maxTrials = 6

interface KeptLayer {
  readonly index: number
  readonly live: readonly VersionedUnit[]
  readonly liveSize: number
  /** Bytes of units that the image no longer has in this version. */
  readonly deadSize: number
  /** Expected bytes per update that are pulled again although they have not changed. */
  readonly cost: number
}

interface Candidate extends UpdatePlan {
  readonly value: number
}

/**
 * Plans the layers of an image from those of the previous one. Published layers are immutable: a layer is kept as it is
 * or given up. Changed and new units, and the units of layers that were given up, get new layers.
 *
 * @returns undefined if the units do not fit.
 */
export function planUpdate(
  units: readonly VersionedUnit[],
  previous: readonly PublishedLayer[],
  limits: UpdateLimits,
): UpdatePlan | undefined {
  const model = new ChangeModel(units)
  const current = new Map(units.map(unit => [unit.name, unit]))
  const layers = previous
    .map((layer, index) => describeLayer(layer, index, current, model))
    .filter(({ live }) => live.length > 0)
  const placedUnits = new Set(layers.flatMap(({ live }) => live))
  const free = units.filter(unit => !placedUnits.has(unit))
  const size = units.reduce((sum, unit) => sum + unit.size, 0)
  const kept = giveUpDead(layers, limits.maxDeadShare * size)
  const keepingGain = (layer: KeptLayer) => layer.liveSize - horizon * layer.cost
  const trials = [kept, ...dropSmallest(kept, keepingGain), ...dropSmallest(kept, ({ liveSize }) => liveSize)]
  let best: Candidate | undefined
  for (const trial of trials) {
    const candidate = evaluate(trial, layers, { free, model, limits })
    if (candidate !== undefined && (best === undefined || candidate.value < best.value)) best = candidate
  }
  return best
}

function describeLayer(
  { units }: PublishedLayer,
  index: number,
  current: ReadonlyMap<string, VersionedUnit>,
  model: ChangeModel,
): KeptLayer {
  const live: VersionedUnit[] = []
  let deadSize = 0
  for (const [name, { version, size }] of units) {
    const unit = current.get(name)
    if (unit?.version === version) live.push(unit)
    else deadSize += size
  }
  const liveSize = live.reduce((sum, { size }) => sum + size, 0)
  return { index, live, liveSize, deadSize, cost: model.layerCost(live) }
}

/**
 * Maximum cost of several layers as a fraction of the cost of one sufficient layer. The cost of several layers is
 * underestimated, because it is computed as if all of them were as dense as the densest.
 */
const maxCostShare = 0.7

/** Gives up layers until the dead bytes of the remaining layers are within their limit. */
function giveUpDead(layers: readonly KeptLayer[], maxDeadSize: number): KeptLayer[] {
  let kept = [...layers]
  for (let excess = countDead(kept) - maxDeadSize; excess > 0; excess = countDead(kept) - maxDeadSize) {
    const sufficient = smallest(
      kept.filter(({ deadSize }) => deadSize >= excess),
      ({ liveSize }) => liveSize,
    )
    const densest = smallest(kept, ({ deadSize, liveSize }) => -deadSize / (liveSize + 1))
    if (densest === undefined) return kept
    // Several small layers may cost less than the one that suffices.
    const isCheaper =
      sufficient === undefined ||
      (densest.liveSize / densest.deadSize) * excess < sufficient.liveSize * maxCostShare
    const givenUp = isCheaper ? densest : sufficient
    kept = kept.filter(layer => layer !== givenUp)
  }
  return kept
}

function countDead(layers: readonly KeptLayer[]): number {
  return layers.reduce((sum, { deadSize }) => sum + deadSize, 0)
}

function smallest<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let result: T | undefined
  for (const item of items) if (result === undefined || measure(item) < measure(result)) result = item
  return result
}

/** Returns the list without its smallest item, without its two smallest items, and so on. */
function dropSmallest(layers: readonly KeptLayer[], measure: (layer: KeptLayer) => number): KeptLayer[][] {
  const order = [...layers].sort((a, b) => measure(a) - measure(b))
  const counts = Array.from({ length: Math.min(maxTrials, order.length) }, (_, index) => index + 1)
  return counts.map(count => {
    const givenUp = new Set(order.slice(0, count))
    return layers.filter(layer => !givenUp.has(layer))
  })
}

function evaluate(
  kept: readonly KeptLayer[],
  layers: readonly KeptLayer[],
  {
    free,
    model,
    limits: { target, maxLayers },
  }: { free: readonly VersionedUnit[]; model: ChangeModel; limits: UpdateLimits },
): Candidate | undefined {
  const givenUp = layers.filter(layer => !kept.includes(layer))
  const units = [...free, ...givenUp.flatMap(({ live }) => live)]
  const slots = maxLayers - kept.length
  const layout =
    slots < 0 || (slots < 1 && units.length > 0)
      ? undefined
      : layOutUnits(units, model, { target, maxLayers: slots })
  if (layout === undefined) return undefined
  const movedSize = givenUp.reduce((sum, { liveSize }) => sum + liveSize, 0)
  const expectedCost = layout.cost + kept.reduce((sum, { cost }) => sum + cost, 0)
  const rate = (layer: readonly VersionedUnit[]) =>
    layer.reduce((sum, { name }) => sum + model.rate(name), 0) / layer.length
  return {
    value: movedSize + horizon * expectedCost,
    kept: kept.map(({ index }) => index),
    added: [...layout.layers].sort((a, b) => rate(a) - rate(b)),
  }
}
