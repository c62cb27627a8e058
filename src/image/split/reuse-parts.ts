import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import {
  type AgedLayer,
  type HidingPlan,
  hideDeadEntries,
  LayerPaths,
  pathsToExclude,
} from '../../layers/split/hide-dead-entries.ts'
import { hasDeletions } from '../../layers/split/pack-units.ts'
import type { DividedLayer, LayerPart } from '../../layers/split/plan-parts.ts'
import type { LayerIdentity } from '../../layers/stream-layer.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import type { Log } from '../../runner/log.ts'
import { directoriesAbove } from '../../tar/path-tree.ts'
import { findPaths } from './find-paths.ts'
import type { LastSplit } from './last-image.ts'
import type { LayerFile } from './layer-file.ts'
import { type MatchedLayer, matchLayer } from './match-layer.ts'
import { addFetchedLayer, type FetchedLayer, fetchLayer } from './reuse-layer.ts'
import type { WrittenPart } from './write-parts.ts'

/** Layer of the last image that is reused. */
export interface ReusedPart extends WrittenPart {
  readonly match: MatchedLayer
}

/** Layer to split, and where its parts are written. */
export interface PartSource {
  readonly file: LayerFile
  readonly divided: DividedLayer
  readonly blobs: string
  readonly prefix: string
  readonly ignoresTimes: boolean
  /** Image that contains the layer. */
  readonly source: ImageSource
  /** Layers below the layer to split, lowest first. */
  readonly lower: readonly LayerIdentity[]
  /** Maximum number of layers, including a layer that corrects the reused ones if no new layer is above them. */
  readonly maxLayers: number
  readonly log: Pick<Log, 'info'>
}

export interface ReusedParts {
  /** Layers by the number of their part. All other parts must be above them. */
  readonly parts: ReadonlyMap<number, ReusedPart>
  /** Paths in these layers that a layer above must hide. */
  readonly hidden: readonly string[]
}

type FetchedPart = FetchedLayer<MatchedLayer> & { readonly part: LayerPart; readonly temporary: string }

/**
 * Finds the parts that the last image has, and copies their layers instead of compressing them again.
 *
 * @param last layers of the last image that replaced the same layer.
 */
export async function reuseParts(
  parts: readonly LayerPart[],
  last: LastSplit | undefined,
  from: PartSource,
): Promise<ReusedParts> {
  const fetched = new Map<number, FetchedPart>()
  await mapConcurrent(parts, availableParallelism(), async (part, number) => {
    const fetchedPart =
      last && (await fetchPart(part, join(from.blobs, `${from.prefix}-last-${number}`), last, from))
    if (fetchedPart !== undefined) fetched.set(number, fetchedPart)
  })
  if (fetched.size === 0) return { parts: new Map(), hidden: [] }
  const sortedParts = new Map([...fetched].sort(([a], [b]) => a - b))
  const choose = await openChoice(parts, last, from, sortedParts)
  let plan = choose(sortedParts)
  if (parts.length >= from.maxLayers && needsLayer(parts, plan, sortedParts))
    plan = choose(withoutSmallest(sortedParts, plan.kept))
  const reusedParts = new Map<number, ReusedPart>()
  for (const [number, { temporary, accepted, part, ...written }] of sortedParts) {
    if (!plan.kept.has(number)) await rm(temporary)
    else {
      await addFetchedLayer(written, { blobs: from.blobs, temporary })
      const deadSize = accepted.dead.reduce((sum, { size }) => sum + size, 0)
      reusedParts.set(number, { ...written, title: part.title, isReused: true, match: accepted, deadSize })
    }
  }
  return { parts: reusedParts, hidden: plan.hidden }
}

/** Returns a function that chooses the layers that can be kept, by the number of their part. */
async function openChoice(
  parts: readonly LayerPart[],
  last: LastSplit | undefined,
  { file, source, lower }: PartSource,
  fetched: ReadonlyMap<number, FetchedPart>,
): Promise<(available: ReadonlyMap<number, FetchedPart>) => HidingPlan> {
  const described = new Map([...fetched].map(([number, part]) => [number, describeLayer(part, last, file)]))
  const paths = new LayerPaths(file.entries)
  const isBelow = await findPaths(source, lower, pathsToExclude([...described.values()], paths))
  // Layers with deletions are below all others, even if they are new.
  const lowestFiles = parts
    .filter(({ packed }) => hasDeletions(packed))
    .flatMap(({ entries }) => entries.flatMap(index => file.entries[index]?.path ?? []))
  const lowestPaths = [...lowestFiles, ...directoriesAbove(lowestFiles)]
  return available => {
    const numbers = [...available.keys()]
    const layers = numbers.flatMap(number => described.get(number) ?? [])
    const { kept, hidden } = hideDeadEntries(layers, paths, isBelow, lowestPaths)
    return { kept: new Set(numbers.filter((_, index) => kept.has(index))), hidden }
  }
}

/** Returns whether the kept layers may need a layer above them that corrects them, and no new layer is above them. */
function needsLayer(
  parts: readonly LayerPart[],
  { kept, hidden }: HidingPlan,
  fetched: ReadonlyMap<number, FetchedPart>,
): boolean {
  const isNewAbove = parts.some(({ packed }, number) => !kept.has(number) && !hasDeletions(packed))
  const isOutdated = (number: number) => (fetched.get(number)?.accepted.outdated.length ?? 0) > 0
  return !isNewAbove && (hidden.length > 0 || [...kept].some(isOutdated))
}

function withoutSmallest(
  fetched: ReadonlyMap<number, FetchedPart>,
  kept: ReadonlySet<number>,
): ReadonlyMap<number, FetchedPart> {
  const size = (number: number) => fetched.get(number)?.uncompressedSize ?? 0
  const [smallestNumber] = [...kept].sort((a, b) => size(a) - size(b))
  return new Map([...fetched].filter(([number]) => number !== smallestNumber))
}

async function fetchPart(
  part: LayerPart,
  temporary: string,
  { parts: last }: LastSplit,
  { file, divided, ignoresTimes, log }: PartSource,
): Promise<FetchedPart | undefined> {
  const layer = last?.layers[part.packed?.last ?? -1]
  if (last === undefined || layer === undefined) return undefined
  const entries = { entries: part.entries, folders: divided.structure.folders }
  const fetchedPart = await fetchLayer(
    { source: last.source, layer },
    temporary,
    content => matchLayer(file, entries, content, ignoresTimes),
    log,
  )
  return fetchedPart && { ...fetchedPart, part, temporary }
}

/** Describes a fetched layer. The record limits its dead bytes; a layer with more dead bytes is not the recorded layer. */
function describeLayer(
  { accepted, part: { packed, entries } }: FetchedPart,
  last: LastSplit | undefined,
  file: LayerFile,
): AgedLayer {
  const live = [...entries.flatMap(index => file.entries[index]?.path ?? []), ...accepted.folders]
  const recorded = last?.record[packed?.last ?? -1] ?? []
  const current = new Set(packed?.units.map(({ label }) => label))
  const maxDeadSize = recorded.reduce((sum, [name, , size]) => (current.has(name) ? sum : sum + size), 0)
  return { live, dead: accepted.dead, maxDeadSize }
}
