import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { mapConcurrent } from '../../concurrency.ts'
import { addFolders, type DividedLayer, type LayerPart } from '../../layers/split/plan-parts.ts'
import type { LayerIdentity } from '../../layers/stream-layer.ts'
import type { Log } from '../../runner/log.ts'
import type { LastLayers } from './last-image.ts'
import type { LayerFile } from './layer-file.ts'
import { matchLayer, type RepeatedFolders } from './match-layer.ts'
import { reuseLayer } from './reuse-layer.ts'
import type { WrittenPart } from './write-parts.ts'

/** A layer of the last image that is used again. */
export interface ReusedPart extends WrittenPart {
  readonly folders: RepeatedFolders
}

/** Layer to split, and where its parts are written. */
export interface PartSource {
  readonly file: LayerFile
  readonly divided: DividedLayer
  readonly blobs: string
  readonly prefix: string
  readonly ignoresTimes: boolean
  readonly log: Pick<Log, 'info'>
}

/**
 * Finds the parts that the last image has, and copies their layers instead of compressing them again.
 *
 * @param last layers of the last image that replaced the same layer.
 * @returns the layers by the number of their part.
 */
export async function reuseParts(
  parts: readonly LayerPart[],
  last: LastLayers | undefined,
  from: PartSource,
): Promise<ReadonlyMap<number, ReusedPart>> {
  const reused = new Map<number, ReusedPart>()
  if (last === undefined) return reused
  await mapConcurrent(parts, availableParallelism(), async (part, number) => {
    const layer = last.layers[part.last ?? -1]
    const found = layer === undefined ? undefined : await reusePart(part, { ...last, layer, number }, from)
    if (found !== undefined) reused.set(number, found)
  })
  return reused
}

async function reusePart(
  part: LayerPart,
  { source, layer, number }: LastLayers & { readonly layer: LayerIdentity; readonly number: number },
  { file, divided, blobs, prefix, ignoresTimes, log }: PartSource,
): Promise<ReusedPart | undefined> {
  const entries = { entries: part.entries, folders: divided.bound.folders }
  const files = { blobs, temporary: join(blobs, `${prefix}-last-${number}`) }
  const reused = await reuseLayer(
    { source, layer },
    files,
    content => matchLayer(file, entries, content, ignoresTimes),
    log,
  )
  if (reused === undefined) return undefined
  const { accepted: folders, ...written } = reused
  return { ...written, title: part.title, isReused: true, folders }
}

/**
 * Adds folders to the topmost new layer whose times have changed since the layer of the last image was made that would
 * otherwise determine them. Without a new layer on top, one with only these folders is added.
 */
export function correctFolders(
  parts: readonly LayerPart[],
  reused: ReadonlyMap<number, ReusedPart>,
  divided: DividedLayer,
): LayerPart[] {
  const { entries } = divided
  const isOutdated = new Map<string, boolean>()
  for (const [number, part] of parts.entries()) {
    const { paths = [], outdated = [] } = reused.get(number)?.folders ?? {}
    const old = new Set(outdated)
    for (const path of paths) isOutdated.set(path, old.has(path))
    if (!reused.has(number))
      for (const index of part.entries) isOutdated.set(entries[index]?.path ?? '', false)
  }
  const missing = [...isOutdated].flatMap(([path, isOld]) => (isOld ? [path] : []))
  const top = parts.at(-1)
  if (missing.length === 0 || top === undefined) return [...parts]
  if (!reused.has(parts.length - 1)) return [...parts.slice(0, -1), addFolders(top, missing, divided)]
  const empty: LayerPart = { entries: [], size: 0, title: 'times of folders', last: undefined }
  return [...parts, addFolders(empty, missing, divided)]
}
