import type { ChangeModel, VersionedUnit } from './change-model.ts'
import { compare } from './layer-tree.ts'

/** Limits of a layout. */
export interface LayoutLimits {
  /** Maximum size of a layer in bytes. Only a layer with a single larger unit exceeds it. */
  readonly target: number
  readonly maxLayers: number
}

/** Layers of units, and their expected cost. */
export interface UnitLayout {
  readonly layers: readonly (readonly VersionedUnit[])[]
  /** Expected bytes per update that are pulled again although they have not changed. */
  readonly cost: number
}

/** Fractions of `maxLayers` to try for layers with one large unit each. The layout with the lowest cost is used. */
const singleShares = [0, 0.3, 0.5, 0.65, 0.8] as const
/** Maximum number of runs of units that the dynamic program considers. */
const maxRuns = 110

/** Units that stay in one layer. */
interface Run {
  readonly units: readonly VersionedUnit[]
  readonly size: number
}

/**
 * Lays out units in layers so that an update changes few layers: some of the largest units alone, and the rest, sorted by
 * how often they change, cut into the cheapest consecutive layers.
 *
 * @returns undefined if the units do not fit.
 */
export function layOutUnits(
  units: readonly VersionedUnit[],
  model: ChangeModel,
  { target, maxLayers }: LayoutLimits,
): UnitLayout | undefined {
  if (units.length === 0) return { layers: [], cost: 0 }
  const byRate = [...units].sort((a, b) => model.rate(a.name) - model.rate(b.name) || compare(a.name, b.name))
  if (units.length <= maxLayers)
    return withCost(
      byRate.map(unit => [unit]),
      model,
    )
  const bySize = [...byRate].sort((a, b) => b.size - a.size)
  let best: UnitLayout | undefined
  for (const share of singleShares) {
    const single = new Set(bySize.slice(0, Math.floor(maxLayers * share)))
    const runs = byRate.filter(unit => !single.has(unit)).map(unit => ({ units: [unit], size: unit.size }))
    const cut = cutRuns(runs, model, { target, maxLayers: maxLayers - single.size })
    if (cut === undefined) continue
    const layout = withCost([...[...single].map(unit => [unit]), ...cut], model)
    if (best === undefined || layout.cost < best.cost) best = layout
  }
  return best
}

function withCost(layers: UnitLayout['layers'], model: ChangeModel): UnitLayout {
  return { layers, cost: layers.reduce((sum, units) => sum + model.layerCost(units), 0) }
}

/** Cuts runs into at most `maxLayers` consecutive layers with the lowest total cost. */
function cutRuns(
  all: readonly Run[],
  model: ChangeModel,
  { target, maxLayers }: LayoutLimits,
): (readonly VersionedUnit[])[] | undefined {
  const runs = joinSmallest(all, target)
  const costs = segmentCosts(runs, model, target)
  const count = runs.length
  let best = new Float64Array(count + 1).fill(Infinity)
  best[0] = 0
  const starts: Int32Array[] = []
  const totals: number[] = []
  for (let layer = 0; layer < Math.min(maxLayers, count); layer++) {
    const next = new Float64Array(count + 1).fill(Infinity)
    const from = new Int32Array(count + 1)
    for (let end = 1; end <= count; end++) {
      for (let start = 0; start < end; start++) {
        const cost = (best[start] ?? Infinity) + (costs[start]?.[end] ?? Infinity)
        if (cost >= (next[end] ?? Infinity)) continue
        next[end] = cost
        from[end] = start
      }
    }
    best = next
    starts.push(from)
    totals.push(next[count] ?? Infinity)
  }
  const cheapest = totals.reduce((min, total) => Math.min(min, total), Infinity)
  if (cheapest === Infinity) return undefined
  const segments: (readonly VersionedUnit[])[] = []
  let end = count
  for (let layer = totals.indexOf(cheapest); layer >= 0; layer--) {
    const start = starts[layer]?.[end] ?? 0
    segments.unshift(runs.slice(start, end).flatMap(run => run.units))
    end = start
  }
  return segments
}

/** Joins the smallest adjacent runs until at most `maxRuns` are left. */
function joinSmallest(all: readonly Run[], target: number): Run[] {
  const runs = [...all]
  while (runs.length > maxRuns) {
    let smallest = { index: -1, size: Infinity }
    for (let index = 0; index + 1 < runs.length; index++) {
      const size = (runs[index]?.size ?? 0) + (runs[index + 1]?.size ?? 0)
      if (size < smallest.size) smallest = { index, size }
    }
    if (smallest.size > target) break
    const units = runs.slice(smallest.index, smallest.index + 2).flatMap(run => run.units)
    runs.splice(smallest.index, 2, { units, size: smallest.size })
  }
  return runs
}

/** Returns `costs[start][end]`: the cost of a layer with the runs from `start` to before `end`, infinite if too large. */
function segmentCosts(runs: readonly Run[], model: ChangeModel, target: number): Float64Array[] {
  const changed = runs.map(({ units }) => {
    const sum = new Float64Array(model.length)
    for (const unit of units)
      for (const [update, bytes] of model.changedBytes(unit).entries())
        sum[update] = (sum[update] ?? 0) + bytes
    return sum
  })
  return runs.map((_, start) => {
    const costs = new Float64Array(runs.length + 1).fill(Infinity)
    const sum = new Float64Array(model.length)
    let size = 0
    for (let end = start + 1; end <= runs.length; end++) {
      size += runs[end - 1]?.size ?? 0
      if (size > target && end > start + 1) break
      for (const [update, bytes] of (changed[end - 1] ?? sum).entries())
        sum[update] = (sum[update] ?? 0) + bytes
      costs[end] = model.cost(sum, size)
    }
    return costs
  })
}
