import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackageVersion } from '../../layers/packages/package.ts'
import { placeUnits, type RecordedSplit, recordSplit } from '../../layers/split/place-units.ts'
import { divideLayer, type LayerPart, makeParts } from '../../layers/split/plan-parts.ts'
import type { LayerIdentity } from '../../layers/stream-layer.ts'
import { StreamProgress } from '../../layers/stream-progress.ts'
import { isPlainLayer } from '../../layout/write-layout.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import { layerName } from '../../oci/layer-name.ts'
import type { Image } from '../../oci/read-image.ts'
import type { Log } from '../../runner/log.ts'
import { UserError } from '../../user-error.ts'
import type { LastLayers } from './last-image.ts'
import { LayerFile } from './layer-file.ts'
import { markUnits } from './mark-units.ts'
import { readOwners } from './read-owners.ts'
import { correctFolders, type PartSource, reuseParts } from './reuse-parts.ts'
import { listLayer, type SpooledLayer, spoolLayer } from './spool-layer.ts'
import { type WrittenPart, writeParts } from './write-parts.ts'

export type SplitLog = Pick<Log, 'info' | 'warning'>

/** Context of the split of one image. */
export interface SplitJob {
  readonly source: ImageSource
  readonly image: Image
  /** Folder of blobs of the new layout. */
  readonly blobs: string
  readonly target: number
  /** Packages of a lock file, for layers without metadata of packages. */
  readonly locked: readonly PackageVersion[]
  /** Whether files that differ only in their times count as unchanged. */
  readonly ignoresTimes: boolean
  readonly log: SplitLog
}

/** How the same layer of the last image was split. */
export interface LastSplit {
  readonly record: RecordedSplit
  /** Undefined if the last image cannot be read. */
  readonly parts: LastLayers | undefined
}

/** Layers that replace a layer. */
export interface SplitParts {
  readonly parts: readonly WrittenPart[]
  /** Their units, for the next image. */
  readonly record: RecordedSplit
}

/**
 * Splits a layer into at most `maxParts` layers, and one more if only times of folders have changed.
 *
 * @returns undefined if it cannot be divided.
 */
export async function splitLayer(
  job: SplitJob,
  index: number,
  maxParts: number,
  last: LastSplit | undefined,
): Promise<SplitParts | undefined> {
  const { image, blobs, log } = job
  const label = layerName(image.name, index, image.manifest.layers.length)
  const descriptor = image.manifest.layers[index]
  const diffId = image.config.diffIds[index]
  if (descriptor === undefined || diffId === undefined)
    throw new UserError(
      'image-damaged',
      `${label} has no diff id in the image's config: build the image again`,
    )
  const file = join(blobs, `.tar-${index}`)
  try {
    const spooled = await spool(job, { descriptor, diffId, label }, file)
    if (!spooled.hasGlobalRecords) return await divideSpooled(job, { spooled, index, label }, maxParts, last)
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
  const stored = isPlainLayer(descriptor) ? source.blobPath?.(descriptor.digest) : undefined
  if (stored === undefined) return spoolLayer(source, layer, file, onProgress)
  return { file: stored, ...(await listLayer(source, layer, { onProgress })) }
}

async function divideSpooled(
  { blobs, target, locked, ignoresTimes, log }: SplitJob,
  { spooled, index, label }: { spooled: SpooledLayer; index: number; label: string },
  maxParts: number,
  last: LastSplit | undefined,
): Promise<SplitParts | undefined> {
  const file = await LayerFile.open(spooled)
  try {
    const divided = divideLayer(file.entries, target, readOwners(file, locked))
    const mark = () => markUnits(file, divided.units, ignoresTimes)
    // Only the layers of a last image depend on the marks; otherwise, units are marked while they are compressed.
    const units = last === undefined ? divided.units.map(unit => ({ unit, mark: '' })) : await mark()
    const layers = placeUnits(units, last?.record, { target, maxLayers: maxParts })
    const plan = makeParts(divided, layers)
    if (plan.length < 2) {
      log.info(`${label} is kept: it cannot be divided into more layers`)
      return undefined
    }
    const from = { file, divided, blobs, prefix: `.part-${index}`, ignoresTimes, log }
    const [parts, marked] = await Promise.all([
      writePlan(plan, last, from, label),
      last === undefined ? mark() : units,
    ])
    const record = recordSplit(layers, marked, last?.record)
    // Folders with new times may have a layer of their own, without units.
    return { parts, record: parts.map((_, number) => record[number] ?? []) }
  } finally {
    await file.close()
  }
}

/** Writes the parts that the last image does not have, and copies the layers of the others. */
async function writePlan(
  plan: readonly LayerPart[],
  last: LastSplit | undefined,
  from: PartSource & { readonly log: SplitLog },
  label: string,
): Promise<WrittenPart[]> {
  const { file, divided, blobs, prefix, log } = from
  const reused = await reuseParts(plan, last?.parts, from)
  const parts = correctFolders(plan, reused, divided)
  const missing = new Map([...parts.entries()].filter(([number]) => !reused.has(number)))
  const again = reused.size === 0 ? '' : `, of which the previous image has ${reused.size}`
  const writing = new StreamProgress(log, `Compressing ${label} as ${parts.length} layers${again}`)
  for (const [number, { size }] of missing) writing.onBytes(number, 0, size)
  const written = await writeParts(file, missing, { blobs, prefix }, (number, bytes) =>
    writing.onBytes(number, bytes, missing.get(number)?.size ?? bytes),
  )
  return parts.flatMap((_, number) => reused.get(number) ?? written.get(number) ?? [])
}
