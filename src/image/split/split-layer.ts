import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { identifyLayer } from '../../layers/identify-layer.ts'
import type { PackageVersion } from '../../layers/packages/package.ts'
import { hasDeletions } from '../../layers/split/pack-units.ts'
import {
  type PlacedLayer,
  placeUnits,
  type RecordedSplit,
  recordSplit,
} from '../../layers/split/place-units.ts'
import { divideLayer, type LayerPart, makeParts } from '../../layers/split/plan-parts.ts'
import type { LayerIdentity } from '../../layers/stream-layer.ts'
import { StreamProgress } from '../../layers/stream-progress.ts'
import { isPlainLayer } from '../../layout/write-layout.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import type { Image } from '../../oci/read-image.ts'
import type { Log } from '../../runner/log.ts'
import { addMissingEntries } from './add-missing-entries.ts'
import type { LastSplit } from './last-image.ts'
import { LayerFile } from './layer-file.ts'
import { markUnits } from './mark-units.ts'
import { readOwners } from './read-owners.ts'
import { type PartSource, type ReusedPart, type ReusedParts, reuseParts } from './reuse-parts.ts'
import { listLayer, type SpooledLayer, spoolLayer } from './spool-layer.ts'
import { type WrittenPart, writeParts } from './write-parts.ts'

export type SplitLog = Pick<Log, 'info' | 'warning'>

/** Context of the split of one image. */
export interface SplitJob {
  readonly source: ImageSource
  readonly image: Image
  /** Blob directory of the new layout. */
  readonly blobs: string
  readonly target: number
  /** Packages of a lock file, for layers without package metadata. */
  readonly locked: readonly PackageVersion[]
  /** Whether files that differ only in their times count as unchanged. */
  readonly ignoresTimes: boolean
  /** Maximum size of unneeded files in the layers kept from the last image, as a share of the size of the split layer. */
  readonly maxDeadShare: number
  readonly log: SplitLog
}

/** Layers that replace a layer. */
export interface SplitParts {
  readonly parts: readonly WrittenPart[]
  /** Record of the units in these layers, for the next image. */
  readonly record: RecordedSplit
}

/**
 * Splits a layer into at most `maxParts` layers.
 *
 * @returns undefined if the layer cannot be divided.
 */
export async function splitLayer(
  job: SplitJob,
  index: number,
  maxParts: number,
  last: LastSplit | undefined,
): Promise<SplitParts | undefined> {
  const { image, blobs, log } = job
  const layer = identifyLayer(image, index)
  const { label } = layer
  const file = join(blobs, `.tar-${index}`)
  try {
    const spooled = await spool(job, layer, file)
    if (!spooled.hasGlobalRecords) return await splitFile(job, { spooled, index, label }, maxParts, last)
    log.warning(`${label} is not split: its tar has global headers, which apply to all entries together`)
    return undefined
  } finally {
    await rm(file, { force: true })
  }
}

/** Reads a layer. A layer that is not compressed and already a file is not copied. */
async function spool({ source, log }: SplitJob, layer: LayerIdentity, file: string): Promise<SpooledLayer> {
  const { descriptor, label } = layer
  const reading = new StreamProgress(log, `Reading ${label}`)
  const onProgress = (bytes: number) => reading.onBytes(0, bytes, descriptor.size)
  const blobFile = isPlainLayer(descriptor) ? source.blobPath?.(descriptor.digest) : undefined
  if (blobFile === undefined) return spoolLayer(source, layer, file, onProgress)
  return { file: blobFile, ...(await listLayer(source, layer, { onProgress })) }
}

async function splitFile(
  job: SplitJob,
  { spooled, index, label }: { spooled: SpooledLayer; index: number; label: string },
  maxLayers: number,
  last: LastSplit | undefined,
): Promise<SplitParts | undefined> {
  const { blobs, target, locked, ignoresTimes, maxDeadShare, source, log } = job
  const file = await LayerFile.open(spooled)
  try {
    const divided = divideLayer(file.entries, target, readOwners(file, locked))
    const mark = () => markUnits(file, divided.units, ignoresTimes)
    // Only the layers of a last image depend on the marks; otherwise, units are marked while they are compressed.
    const units = last === undefined ? divided.units.map(unit => ({ unit, mark: '' })) : await mark()
    const plan = makeParts(divided, placeUnits(units, last?.record, { target, maxLayers, maxDeadShare }))
    if (plan.length < 2) {
      log.info(`${label} is kept: it cannot be divided into more layers`)
      return undefined
    }
    const lower = lowerLayers(job, index)
    const from = {
      file,
      divided,
      blobs,
      prefix: `.part-${index}`,
      ignoresTimes,
      source,
      lower,
      log,
      maxLayers,
    }
    const [parts, marks] = await Promise.all([
      writePlan(plan, last, from, label),
      last === undefined ? mark() : units,
    ])
    return { parts: parts.map(({ written }) => written), record: recordSplit(parts, marks, last?.record) }
  } finally {
    await file.close()
  }
}

function lowerLayers({ image }: SplitJob, index: number): LayerIdentity[] {
  return image.manifest.layers.slice(0, index).map((_, number) => identifyLayer(image, number))
}

/** Copies the layers of the parts that the last image has, and writes the other parts. */
async function writePlan(
  plan: readonly LayerPart[],
  last: LastSplit | undefined,
  from: PartSource & { readonly log: SplitLog },
  label: string,
): Promise<(PlacedLayer & { readonly written: WrittenPart })[]> {
  const { file, divided, blobs, prefix, log } = from
  const reuse = await reuseParts(plan, last, from)
  const order = orderParts(plan, reuse)
  const reused = new Map(
    order.flatMap((number, position) => {
      const part = reuse.parts.get(number)
      return part === undefined ? [] : [[position, part] as const]
    }),
  )
  const orderedParts = order.flatMap(number => plan[number] ?? [])
  const parts = addMissingEntries(orderedParts, { ...reuse, parts: reused }, divided)
  const newParts = new Map([...parts.entries()].filter(([position]) => !reused.has(position)))
  const reuseNote = reused.size === 0 ? '' : `, of which the previous image has ${reused.size}`
  const writing = new StreamProgress(log, `Compressing ${label} as ${parts.length} layers${reuseNote}`)
  for (const [position, { size }] of newParts) writing.onBytes(position, 0, size)
  const writtenParts = await writeParts(file, newParts, { blobs, prefix }, (position, bytes) =>
    writing.onBytes(position, bytes, newParts.get(position)?.size ?? bytes),
  )
  return parts.flatMap(({ packed }, position) => {
    const written = reused.get(position) ?? writtenParts.get(position)
    return written === undefined ? [] : [{ packed, isKept: reused.has(position), written }]
  })
}

/**
 * Returns the numbers of parts, lowest first. If layers of the last image must be corrected, layers with deletions come
 * first, then layers of the last image, then new layers.
 */
function orderParts(plan: readonly LayerPart[], { parts: reused }: ReusedParts): number[] {
  const isOutdated = ({ deadSize, match }: ReusedPart) => deadSize > 0 || match.outdated.length > 0
  if (![...reused.values()].some(isOutdated)) return [...plan.keys()]
  const rank = (number: number) => (hasDeletions(plan[number]?.packed) ? 0 : reused.has(number) ? 1 : 2)
  return [...plan.keys()].sort((a, b) => rank(a) - rank(b))
}
