import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createdByPart } from '../../layers/created-by.ts'
import { encodeSplitRecord, type SplitRecord } from '../../layers/split/split-record.ts'
import { type SplitLayer, shareLayers } from '../../layers/split-settings.ts'
import { type LayoutSource, openLayout } from '../../layout/layout-source.ts'
import { finishLayout, isPlainLayer } from '../../layout/write-layout.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import { splitKey } from '../../oci/annotations.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import { layerName } from '../../oci/layer-name.ts'
import { type LayerReplacement, replaceLayers } from '../../oci/replace-layers.ts'
import { formatSize } from '../../units.ts'
import { UserError } from '../../user-error.ts'
import { keepLayer } from './keep-layer.ts'
import { type LastLayers, type LastSplit, readLastLayers } from './last-image.ts'
import { countPulledBytes, type PulledBytes } from './pulled-bytes.ts'
import { type SplitJob, type SplitLog, type SplitParts, splitLayer } from './split-layer.ts'
import type { SplitScope } from './split-scope.ts'
import type { WrittenPart } from './write-parts.ts'

/** Layer of the image before the split, and the layers that replace it. */
interface SplitResult extends SplitLayer {
  /** Layers that replace it; undefined for a layer that was kept. */
  readonly parts: readonly WrittenPart[] | undefined
}

export interface SplitImage {
  readonly layout: LayoutSource
  /** Target size of the new layers, in bytes. */
  readonly target: number
  readonly layers: readonly SplitResult[]
  /** Bytes that a node with the last image pulls; undefined if there is no last image. */
  readonly pull: PulledBytes | undefined
}

/**
 * Writes an image as a layout in which layers that are too large are split; the file system of the image stays the same.
 * All other layers keep their blobs, except that uncompressed layers are compressed. The layout appears in `directory` only
 * when it is complete.
 *
 * @throws Error if the directory is not empty or the image cannot be read.
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
  const message = `The disk is full: splitting layers requires space for the image in ${directory}. Free disk space before this step`
  return new UserError('disk-full', message, { cause: error })
}

async function assertEmpty(directory: string): Promise<void> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new UserError(
      'output-not-writable',
      `${directory} cannot be written to (${error.message}): specify another folder`,
    )
  })
  if (names.length > 0)
    throw new UserError('output-not-writable', `${directory} is not empty: specify a new folder`)
}

async function writeSplit(
  source: ImageSource,
  scope: SplitScope,
  { partial, blobs }: { readonly partial: string; readonly blobs: string },
  log: SplitLog,
): Promise<Omit<SplitImage, 'layout'>> {
  const { image, layers, target } = scope
  const isPlain = image.manifest.layers.some(isPlainLayer)
  const isLastNeeded = isPlain || scope.chosen.length > 0
  const last = isLastNeeded ? await readLastLayers(scope.lastImage, scope.platform, log) : undefined
  const splits = await splitChosenLayers(source, scope, { blobs, last }, log)
  const parts = new Map([...splits].map(([index, split]) => [index, split.parts]))
  const copies = await mapConcurrent(image.manifest.layers, availableParallelism(), async (layer, index) => {
    if (parts.has(index)) return []
    const label = layerName(image.name, index, image.manifest.layers.length)
    const identity = { descriptor: layer, diffId: image.config.diffIds[index], label }
    return [await keepLayer(source, identity, { blobs, temporary: join(blobs, `.${index}`) }, { last, log })]
  })
  const config = replaceLayers(
    await source.readBlob(image.manifest.config),
    new Map([...parts].map(([index, written]) => [index, replacements(written)])),
    `the config of ${image.name}`,
  )
  const written = copies.map(
    (descriptors, index) => parts.get(index)?.map(({ descriptor }) => descriptor) ?? descriptors,
  )
  await finishLayout(partial, {
    config,
    layers: written.flat(),
    annotations: { ...image.manifest.annotations, ...recordAnnotation(target, splits) },
  })
  return {
    target,
    layers: layers.map((layer, index) => ({ ...layer, parts: parts.get(index) })),
    pull: last === undefined ? undefined : countPulledBytes(written, last),
  }
}

/** Splits the chosen layers. @returns the layers that replace them, by index. */
async function splitChosenLayers(
  source: ImageSource,
  scope: SplitScope,
  { blobs, last }: { readonly blobs: string; readonly last: LastLayers | undefined },
  log: SplitLog,
): Promise<Map<number, SplitParts>> {
  const { image, layers, chosen, target, maxLayers, locked, maxDeadShare } = scope
  const splits = new Map<number, SplitParts>()
  if (chosen.length === 0) return splits
  const ignoresTimes = scope.normalizeTimes
  const job: SplitJob = { source, image, blobs, target, locked, ignoresTimes, maxDeadShare, log }
  const shares = shareLayers(
    chosen.map(index => layers[index]?.uncompressedSize ?? 0),
    maxLayers - (layers.length - chosen.length),
  )
  // Layers are split one after another: each split uses every processor and stores the uncompressed layer on disk.
  for (const [position, index] of chosen.entries()) {
    const lastSplit = selectLastSplit(scope.last, splits.size, last)
    const split = await splitLayer(job, index, shares[position] ?? 1, lastSplit)
    if (split !== undefined) splits.set(index, split)
  }
  return splits
}

/** Returns how the layer at this position of a record was split. */
function selectLastSplit(
  last: SplitRecord | undefined,
  position: number,
  lastLayers: LastLayers | undefined,
): LastSplit | undefined {
  const record = last?.splits[position]
  if (record === undefined) return undefined
  const start = last?.starts[position]
  const layers = start === undefined ? [] : (lastLayers?.layers.slice(start, start + record.length) ?? [])
  return { record, parts: lastLayers === undefined ? undefined : { ...lastLayers, layers } }
}

/** Returns the annotation that records the splits. It replaces an earlier record, which no longer describes the layers. */
function recordAnnotation(target: number, splits: ReadonlyMap<number, SplitParts>): Record<string, string> {
  const starts: number[] = []
  let addedCount = 0
  for (const [index, { parts }] of splits) {
    starts.push(index + addedCount)
    addedCount += parts.length - 1
  }
  const records = [...splits.values()].map(({ record }) => record)
  return { [splitKey]: encodeSplitRecord({ target, splits: records, starts }) ?? '' }
}

function replacements(written: readonly WrittenPart[]): LayerReplacement[] {
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
