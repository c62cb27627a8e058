import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { placeUnits, type RecordedSplit, recordSplit } from '../../layers/split/place-units.ts'
import { divideLayer, makeParts } from '../../layers/split/plan-parts.ts'
import { StreamProgress } from '../../layers/stream-progress.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import { layerName } from '../../oci/layer-name.ts'
import type { Image } from '../../oci/read-image.ts'
import type { Log } from '../../runner/log.ts'
import { UserError } from '../../user-error.ts'
import { markUnits } from './mark-units.ts'
import { spoolLayer } from './spool-layer.ts'
import { type WrittenPart, writeParts } from './write-parts.ts'

export type SplitLog = Pick<Log, 'info' | 'warning'>

/** Context of the split of one image. */
export interface SplitJob {
  readonly source: ImageSource
  readonly image: Image
  /** Folder of blobs of the new layout. */
  readonly blobs: string
  readonly target: number
  readonly log: SplitLog
}

/** Layers that replace a layer. */
export interface SplitParts {
  readonly parts: readonly WrittenPart[]
  /** Their units, for the next image. */
  readonly record: RecordedSplit
}

/**
 * Splits a layer into at most `maxParts` layers.
 *
 * @param last how this layer of the last image was split.
 * @returns undefined if it cannot be divided.
 */
export async function splitLayer(
  job: SplitJob,
  index: number,
  maxParts: number,
  last: RecordedSplit | undefined,
): Promise<SplitParts | undefined> {
  const { source, image, blobs, target, log } = job
  const label = layerName(image.name, index, image.manifest.layers.length)
  const descriptor = image.manifest.layers[index]
  const diffId = image.config.diffIds[index]
  if (descriptor === undefined || diffId === undefined)
    throw new UserError(
      'image-damaged',
      `${label} has no diff id in the image's config: build the image again`,
    )
  const file = join(blobs, `.tar-${index}`)
  const reading = new StreamProgress(log, `Reading ${label}`)
  const spooled = await spoolLayer(source, { descriptor, diffId, label }, file, bytes =>
    reading.onBytes(0, bytes, descriptor.size),
  )
  try {
    if (spooled.hasGlobalRecords) {
      log.warning(`${label} is not split: its tar has global headers, which apply to all entries together`)
      return undefined
    }
    const divided = divideLayer(spooled.entries, target)
    const units = await markUnits(spooled, divided.units)
    const layers = placeUnits(units, last, { target, maxLayers: maxParts })
    const plan = makeParts(divided, layers)
    if (plan.length < 2) {
      log.info(`${label} is kept: it cannot be divided into more layers`)
      return undefined
    }
    const writing = new StreamProgress(log, `Compressing ${label} as ${plan.length} layers`)
    for (const [number, { size }] of plan.entries()) writing.onBytes(number, 0, size)
    const parts = await writeParts(spooled, plan, { blobs, prefix: `.part-${index}` }, (number, bytes) =>
      writing.onBytes(number, bytes, plan[number]?.size ?? bytes),
    )
    return { parts, record: recordSplit(layers, units, last) }
  } finally {
    await rm(file, { force: true })
  }
}
