import type { VersionedUnit } from './change-model.ts'
import type { SplitUnit } from './divide-units.ts'
import { type PackedLayer, type PackLimits, packUnits } from './pack-units.ts'
import { isPackageLabel } from './package-label.ts'
import { planUpdate } from './plan-update.ts'
import type { SplitRecord } from './split-record.ts'

/** Layer that was split, as recorded for the next image. */
export type RecordedSplit = SplitRecord['splits'][number]

/** Unit and a mark of its content. */
export interface MarkedUnit {
  readonly unit: SplitUnit
  readonly mark: string
}

/** Number of updates that are recorded. */
const maxUpdates = 64

/** Minimum share of the layers for files that belong to no package. */
const otherShare = 1 / 10

/**
 * Places units in layers. A layer of the last image whose units have not changed is kept; all other units get new
 * layers. Without a last image, or if the units do not fit, they are packed into few layers. Files that belong to no
 * package get layers of their own, above those of the packages.
 */
export function placeUnits(
  units: readonly MarkedUnit[],
  last: RecordedSplit | undefined,
  limits: PackLimits,
): PackedLayer[] {
  const others = units.filter(({ unit }) => !unit.isDeletion && !isPackageLabel(unit.label))
  const { maxLayers } = limits
  if (others.length === 0 || !units.some(({ unit }) => isPackageLabel(unit.label)) || maxLayers < 3)
    return placeTogether(units, last, limits)
  const share = Math.max(otherShare, totalWeight(others) / totalWeight(units))
  const count = Math.min(maxLayers - 2, Math.max(1, Math.round(maxLayers * share)))
  const above = new Set(others)
  const lower = units.filter(unit => !above.has(unit))
  const packageLimits = { ...limits, maxLayers: maxLayers - count }
  return [
    ...placeTogether(lower, last?.map(onlyPackages), packageLimits, firstTarget(lower, packageLimits)),
    ...placeTogether(others, last?.map(withoutPackages), { ...limits, maxLayers: count }),
  ]
}

/** Share of the layers that a first layout uses, and how much smaller than the target it makes them at most. */
const firstLayout = { share: 0.6, smallest: 1 / 4 } as const

/**
 * Returns the size of the layers of a first layout. Layers smaller than the target leave the largest packages alone and cost
 * less when one of their packages changes. Later layouts follow the changes observed since.
 */
function firstTarget(units: readonly MarkedUnit[], { target, maxLayers }: PackLimits): number {
  const even = totalWeight(units) / Math.max(1, maxLayers * firstLayout.share)
  return Math.min(target, Math.max(even, target * firstLayout.smallest))
}

type RecordedLayer = RecordedSplit[number]

/** Returns a layer, or an empty one in its place if it has no package. */
function onlyPackages(layer: RecordedLayer): RecordedLayer {
  return layer.some(([label]) => isPackageLabel(label)) ? layer : []
}

function withoutPackages(layer: RecordedLayer): RecordedLayer {
  return layer.some(([label]) => isPackageLabel(label)) ? [] : layer
}

function totalWeight(units: readonly MarkedUnit[]): number {
  return units.reduce((sum, { unit }) => sum + unit.weight, 0)
}

function placeTogether(
  units: readonly MarkedUnit[],
  last: RecordedSplit | undefined,
  limits: PackLimits,
  first = limits.target,
): PackedLayer[] {
  const all = units.map(({ unit }) => unit)
  const onLast = last === undefined ? undefined : placeOnLast(units, last, limits)
  return onLast ?? packUnits(all, { ...limits, target: first })
}

/** Records the layers, with one more update in the history of their units. */
export function recordSplit(
  layers: readonly PackedLayer[],
  units: readonly MarkedUnit[],
  last: RecordedSplit | undefined,
): RecordedSplit {
  const versioned = new Map(withHistory(units, last).map(unit => [unit.name, unit]))
  return layers.map(layer =>
    layer.units.flatMap(({ label }) => {
      const unit = versioned.get(label)
      return unit === undefined ? [] : [[label, unit.version, unit.size, unit.changes] as const]
    }),
  )
}

function placeOnLast(
  units: readonly MarkedUnit[],
  last: RecordedSplit,
  { target, maxLayers }: PackLimits,
): PackedLayer[] | undefined {
  const byLabel = new Map(units.map(({ unit }) => [unit.label, unit]))
  // Deletions must come first, regardless of the last image.
  const deletions = units.map(({ unit }) => unit).filter(({ isDeletion }) => isDeletion)
  const versioned = withHistory(units, last).filter(({ name }) => byLabel.get(name)?.isDeletion === false)
  const published = last.map(layer => ({
    units: new Map(layer.map(([name, version, size]) => [name, { version, size }])),
  }))
  // A kept layer with other content would not be the same layer.
  const limits = { target, maxLayers: maxLayers - deletions.length, maxDeadShare: 0 }
  const plan = planUpdate(versioned, published, limits)
  if (plan === undefined) return undefined
  const isPlaceable = (name: string) => byLabel.get(name)?.isDeletion === false
  const kept = plan.kept.map(index => ({
    names: (last[index] ?? []).map(([name]) => name).filter(isPlaceable),
    last: index,
  }))
  const layers = [
    ...deletions.map(({ label }) => ({ names: [label], last: undefined })),
    ...kept,
    ...plan.added.map(layer => ({ names: layer.map(({ name }) => name), last: undefined })),
  ].map(layer => ({ units: layer.names.flatMap(name => byLabel.get(name) ?? []), last: layer.last }))
  const members = layers.map(({ units }) => units)
  if (!isComplete(members, units.length, maxLayers)) return undefined
  return layers.map(layer => ({
    ...layer,
    weight: layer.units.reduce((sum, { weight }) => sum + weight, 0),
  }))
}

/** Returns whether every unit is in exactly one layer. A record that is forged may list a unit in several layers. */
function isComplete(
  layers: readonly (readonly SplitUnit[])[],
  unitCount: number,
  maxLayers: number,
): boolean {
  const placed = layers.flat()
  const isOnce = placed.length === unitCount && new Set(placed).size === unitCount
  return isOnce && layers.length <= maxLayers
}

function withHistory(units: readonly MarkedUnit[], last: RecordedSplit | undefined): VersionedUnit[] {
  const before = new Map(last?.flat().map(unit => [unit[0], unit]))
  return units.map(({ unit: { label, weight }, mark }) => {
    const [, version, , changes = ''] = before.get(label) ?? []
    // The first image does not update another one, so it shows no change.
    const isFirst = last === undefined
    const change = isFirst ? '' : version === undefined ? '-' : version === mark ? '0' : '1'
    return { name: label, size: weight, version: mark, changes: `${changes}${change}`.slice(-maxUpdates) }
  })
}
