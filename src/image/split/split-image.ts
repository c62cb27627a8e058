import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { mapConcurrent } from '../../concurrency.ts'
import { createdByPart } from '../../layers/created-by.ts'
import { planParts } from '../../layers/split/plan-parts.ts'
import { type SplitLayer, shareLayers } from '../../layers/split-settings.ts'
import { StreamProgress } from '../../layers/stream-progress.ts'
import { type LayoutSource, openLayout } from '../../layout/layout-source.ts'
import { finishLayout, writeLayer } from '../../layout/write-layout.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import type { Image } from '../../oci/read-image.ts'
import { type Replacement, replaceLayers } from '../../oci/replace-layers.ts'
import type { Log } from '../../runner/log.ts'
import { formatSize } from '../../units.ts'
import { UserError } from '../../user-error.ts'
import type { SplitScope } from './split-scope.ts'
import { spoolLayer } from './spool-layer.ts'
import { type WrittenPart, writeParts } from './write-parts.ts'

/** A layer of the image before the split. */
interface SplitResult extends SplitLayer {
  /** Layers that replace it; undefined for a layer that was kept. */
  readonly parts: readonly WrittenPart[] | undefined
}

export interface SplitImage {
  readonly layout: LayoutSource
  /** Bytes that the new layers should not exceed. */
  readonly target: number
  readonly layers: readonly SplitResult[]
}

type SplitLog = Pick<Log, 'info' | 'warning'>

/** Everything that the split of one image needs. */
interface Job {
  readonly source: ImageSource
  readonly image: Image
  /** Folder of blobs of the new layout. */
  readonly blobs: string
  readonly target: number
  readonly log: SplitLog
}

/**
 * Writes an image as a layout in which layers that are too large are split; the file system of the image stays the same.
 * All other layers keep their blobs. The layout appears in `directory` only when it is complete.
 *
 * @throws Error if the directory is not empty, or as reading the image does.
 */
export async function splitImage(
  source: ImageSource,
  scope: SplitScope,
  directory: string,
  log: SplitLog,
): Promise<SplitImage> {
  await assertEmpty(directory)
  const partial = `${directory}.partial`
  await rm(partial, { recursive: true, force: true })
  const blobs = join(partial, 'blobs', 'sha256')
  try {
    await mkdir(blobs, { recursive: true })
    const split = await writeSplit(source, scope, { partial, blobs }, log)
    await rm(directory, { recursive: true, force: true })
    await rename(partial, directory)
    return { ...split, layout: await openLayout(directory) }
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw explainFullDisk(error, directory)
  }
}

function explainFullDisk(error: unknown, directory: string): unknown {
  if (!(error instanceof Error) || (error as NodeJS.ErrnoException).code !== 'ENOSPC') return error
  const message = `The disk is full: splitting layers needs room for the image in ${directory}: free disk space before this step`
  return new UserError('disk-full', message, { cause: error })
}

async function assertEmpty(directory: string): Promise<void> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new UserError('output-not-writable', `${directory} cannot be written to: ${error.message}`)
  })
  if (names.length > 0)
    throw new UserError('output-not-writable', `${directory} is not empty: name a new folder`)
}

async function writeSplit(
  source: ImageSource,
  { image, layers, chosen, target, maxLayers }: SplitScope,
  { partial, blobs }: { readonly partial: string; readonly blobs: string },
  log: SplitLog,
): Promise<Omit<SplitImage, 'layout'>> {
  const job: Job = { source, image, blobs, target, log }
  const parts = await splitLayers(job, chosen, {
    sizes: chosen.map(index => layers[index]?.uncompressedSize ?? 0),
    maxLayers: maxLayers - (layers.length - chosen.length),
  })
  const kept = await mapConcurrent(image.manifest.layers, availableParallelism(), (layer, index) =>
    parts.has(index)
      ? Promise.resolve([])
      : writeLayer(
          source,
          layer,
          { blobs, temporary: join(blobs, `.${index}`) },
          layerName(image, index),
        ).then(written => [written]),
  )
  const config = replaceLayers(
    await source.readBlob(image.manifest.config),
    new Map([...parts].map(([index, written]) => [index, replacements(written)])),
    `the config of ${image.name}`,
  )
  await finishLayout(partial, {
    config,
    layers: kept.flatMap((own, index) => parts.get(index)?.map(({ descriptor }) => descriptor) ?? own),
    annotations: image.manifest.annotations,
  })
  return { target, layers: layers.map((layer, index) => ({ ...layer, parts: parts.get(index) })) }
}

/** @returns the parts of each layer that could be divided, by index. */
async function splitLayers(
  job: Job,
  chosen: readonly number[],
  { sizes, maxLayers }: { readonly sizes: readonly number[]; readonly maxLayers: number },
): Promise<Map<number, readonly WrittenPart[]>> {
  const shares = shareLayers(sizes, maxLayers)
  const parts = new Map<number, readonly WrittenPart[]>()
  // One after another, because each needs its uncompressed size on disk and keeps every processor busy.
  for (const [position, index] of chosen.entries()) {
    const written = await splitLayer(job, index, shares[position] ?? 1)
    if (written !== undefined) parts.set(index, written)
  }
  return parts
}

async function splitLayer(job: Job, index: number, maxParts: number): Promise<WrittenPart[] | undefined> {
  const { source, image, blobs, target, log } = job
  const what = layerName(image, index)
  const descriptor = image.manifest.layers[index]
  const diffId = image.config.diffIds[index]
  if (descriptor === undefined || diffId === undefined)
    throw new UserError('image-damaged', `${what} has no diff id in the image's config`)
  const file = join(blobs, `.tar-${index}`)
  const reading = new StreamProgress(log, `Reading ${what}`)
  const spooled = await spoolLayer(source, { descriptor, diffId, label: what }, file, bytes =>
    reading.onBytes(0, bytes, descriptor.size),
  )
  try {
    if (spooled.hasGlobalRecords) {
      log.warning(`${what} is not split: its tar has global headers, which apply to all entries together`)
      return undefined
    }
    const plan = planParts(spooled.entries, { target, maxLayers: maxParts })
    if (plan.length < 2) {
      log.info(`${what} is kept: it cannot be divided into more layers`)
      return undefined
    }
    const writing = new StreamProgress(log, `Compressing ${what} as ${plan.length} layers`)
    for (const [number, { size }] of plan.entries()) writing.onBytes(number, 0, size)
    return await writeParts(spooled, plan, { blobs, prefix: `.part-${index}` }, (number, bytes) =>
      writing.onBytes(number, bytes, plan[number]?.size ?? bytes),
    )
  } finally {
    await rm(file, { force: true })
  }
}

function replacements(written: readonly WrittenPart[]): Replacement[] {
  return written.map(({ diffId, title, uncompressedSize }, index) => ({
    diffId,
    describe: createdBy =>
      createdByPart(createdBy, {
        number: index + 1,
        count: written.length,
        title: `${title} (${formatSize(uncompressedSize)})`,
      }),
  }))
}

function layerName(image: Image, index: number): string {
  return `layer ${index + 1} of ${image.manifest.layers.length} of ${image.name}`
}
