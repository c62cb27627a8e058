import type { VersionedUnit } from './change-model.ts'
import type { SplitUnit } from './divide-units.ts'
import { hasDeletions, type PackedLayer, type PackLimits, packUnits } from './pack-units.ts'
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

/** Layer of an image with a split layer; `packed` is undefined for a layer that only corrects the layers below. */
export interface PlacedLayer {
  readonly packed: PackedLayer | undefined
  /** Whether this layer is from the last image. A kept layer may have other units too. */
  readonly isKept: boolean
}

/** Limits of placed layers. */
export interface PlaceLimits extends PackLimits {
  /** Maximum size of unneeded units in kept layers, as a fraction of the size of the image's units. */
  readonly maxDeadShare: number
}

/**
 * Value of `PlaceLimits.maxDeadShare`. A larger share would reuse more layers, and make every first pull of the image
 * larger.
 */
export const maxDeadShare = 0.03

/** Maximum number of updates in the recorded history of a unit. */
const maxUpdates = 64

/** Minimum share of the layers for files that belong to no package. */
const otherShare = 1 / 10

/**
 * Places units in layers, lowest first. A layer of the last image is kept if most of its units have not changed; all
 * other units get new layers above. Without a last image, or if the units do not fit, they are packed into few layers.
 * Files that belong to no package get layers of their own, above those of the packages.
 */
export function placeUnits(
  units: readonly MarkedUnit[],
  last: RecordedSplit | undefined,
  limits: PlaceLimits,
): PackedLayer[] {
  const otherUnits = units.filter(({ unit }) => !unit.isDeletion && !isPackageLabel(unit.label))
  const { maxLayers } = limits
  if (otherUnits.length === 0 || !units.some(({ unit }) => isPackageLabel(unit.label)) || maxLayers < 3)
    return placeTogether(units, last, limits)
  const share = Math.max(otherShare, totalSize(otherUnits) / totalSize(units))
  const count = Math.min(maxLayers - 2, Math.max(1, Math.round(maxLayers * share)))
  const above = new Set(otherUnits)
  const lower = units.filter(unit => !above.has(unit))
  const packageLimits = { ...limits, maxLayers: maxLayers - count }
  return orderLayers([
    ...placeTogether(lower, last?.map(onlyPackages), packageLimits, firstTarget(lower, packageLimits)),
    ...placeTogether(otherUnits, last?.map(withoutPackages), { ...limits, maxLayers: count }),
  ])
}

/**
 * Orders layers: deletions, kept layers in the order of the last image, then new layers. A new layer may therefore
 * replace or hide files of any kept layer.
 */
function orderLayers(layers: readonly PackedLayer[]): PackedLayer[] {
  const rank = (layer: PackedLayer) => (hasDeletions(layer) ? -1 : (layer.last ?? Infinity))
  return layers.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}

/** Share of the layers that a first layout uses, and the minimum size of its layers as a fraction of the target. */
const firstLayout = { layerShare: 0.6, minSizeShare: 1 / 4 } as const

/**
 * Returns the size of the layers of a first layout. With layers smaller than the target, each of the largest packages
 * gets a layer of its own, and a layer costs less when one of its packages changes. Later layouts are based on observed
 * changes.
 */
function firstTarget(units: readonly MarkedUnit[], { target, maxLayers }: PackLimits): number {
  const evenSize = totalSize(units) / Math.max(1, maxLayers * firstLayout.layerShare)
  return Math.min(target, Math.max(evenSize, target * firstLayout.minSizeShare))
}

type RecordedLayer = RecordedSplit[number]

/** Returns the layer if it contains a package, else an empty layer. */
function onlyPackages(layer: RecordedLayer): RecordedLayer {
  return layer.some(([label]) => isPackageLabel(label)) ? layer : []
}

function withoutPackages(layer: RecordedLayer): RecordedLayer {
  return layer.some(([label]) => isPackageLabel(label)) ? [] : layer
}

function totalSize(units: readonly MarkedUnit[]): number {
  return units.reduce((sum, { unit }) => sum + unit.size, 0)
}

function placeTogether(
  units: readonly MarkedUnit[],
  last: RecordedSplit | undefined,
  limits: PlaceLimits,
  firstTargetSize = limits.target,
): PackedLayer[] {
  const updatedLayers = last === undefined ? undefined : placeOnLast(units, last, limits)
  const firstLimits = { ...limits, target: firstTargetSize }
  const splitUnits = units.map(({ unit }) => unit)
  return updatedLayers ?? packUnits(splitUnits, firstLimits)
}

/**
 * Records the layers, with one more update in the history of their units. For a kept layer, all of its units are
 * recorded; those that the image no longer needs have no history.
 */
export function recordSplit(
  layers: readonly PlacedLayer[],
  units: readonly MarkedUnit[],
  last: RecordedSplit | undefined,
): RecordedSplit {
  const versioned = new Map(withHistory(units, last).map(unit => [unit.name, unit]))
  return layers.map(({ packed, isKept }) => {
    const live = new Set(packed?.units.map(({ label }) => label))
    const before = isKept ? (last?.[packed?.last ?? -1] ?? []) : []
    const dead = before
      .filter(([name]) => !live.has(name))
      .map(([name, ...unit]) => [name, unit[0], unit[1], ''] as const)
    return [
      ...[...live].flatMap(label => {
        const unit = versioned.get(label)
        return unit === undefined ? [] : [[label, unit.version, unit.size, unit.changes] as const]
      }),
      ...dead,
    ]
  })
}

function placeOnLast(
  units: readonly MarkedUnit[],
  last: RecordedSplit,
  { target, maxLayers, maxDeadShare }: PlaceLimits,
): PackedLayer[] | undefined {
  const byLabel = new Map(units.map(({ unit }) => [unit.label, unit]))
  // Deletions must come first, regardless of the last image.
  const deletions = units.map(({ unit }) => unit).filter(({ isDeletion }) => isDeletion)
  const versioned = withHistory(units, last).filter(({ name }) => byLabel.get(name)?.isDeletion === false)
  const published = last.map(layer => ({
    units: new Map(layer.map(([name, version, size]) => [name, { version, size }])),
  }))
  const limits = { target, maxLayers: maxLayers - deletions.length, maxDeadShare }
  const plan = planUpdate(versioned, published, limits)
  if (plan === undefined) return undefined
  const versions = new Map(versioned.map(({ name, version }) => [name, version]))
  const kept = plan.kept.map(index => ({
    names: (last[index] ?? []).flatMap(([name, version]) => (versions.get(name) === version ? [name] : [])),
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
    size: layer.units.reduce((sum, { size }) => sum + size, 0),
  }))
}

/** Returns whether every unit is in exactly one layer. A forged record may list a unit in several layers. */
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
  const before = new Map<string, RecordedLayer[number]>()
  // A unit without history may be one that the last image did not need.
  for (const unit of last?.flat() ?? []) {
    const [name, , , changes] = unit
    if (changes.length >= (before.get(name)?.[3].length ?? 0)) before.set(name, unit)
  }
  return units.map(({ unit: { label, size }, mark }) => {
    const [, version, , changes = ''] = before.get(label) ?? []
    // The first image does not update another one, so it shows no change.
    const isFirst = last === undefined
    const change = isFirst ? '' : version === undefined ? '-' : version === mark ? '0' : '1'
    return { name: label, size: size, version: mark, changes: `${changes}${change}`.slice(-maxUpdates) }
  })
}
