import type { VersionedUnit } from './change-model.ts'
import type { SplitUnit } from './divide-units.ts'
import { type PackedLayer, type PackLimits, packUnits } from './pack-units.ts'
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

/**
 * Places units in layers. A layer of the last image whose units have not changed is kept; all other units get new
 * layers. Without a last image, or if the units do not fit, they are packed into few layers.
 */
export function placeUnits(
  units: readonly MarkedUnit[],
  last: RecordedSplit | undefined,
  limits: PackLimits,
): PackedLayer[] {
  const all = units.map(({ unit }) => unit)
  return (last === undefined ? undefined : placeOnLast(units, last, limits)) ?? packUnits(all, limits)
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
  const kept = plan.kept.map(index => (last[index] ?? []).map(([name]) => name).filter(isPlaceable))
  const added = plan.added.map(layer => layer.map(({ name }) => name))
  const layers = [...deletions.map(({ label }) => [label]), ...kept, ...added].map(names =>
    names.flatMap(name => byLabel.get(name) ?? []),
  )
  if (!isComplete(layers, units.length, maxLayers)) return undefined
  return layers.map(members => ({
    units: members,
    weight: members.reduce((sum, { weight }) => sum + weight, 0),
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
