import { availableParallelism } from 'node:os'
import { inParallel } from '../concurrency.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { ImageConfig } from '../oci/image-config.ts'
import type { ImageSource } from '../oci/image-source.ts'
import { compressionOf } from '../oci/media-types.ts'
import type { Image } from '../oci/read-image.ts'
import type { TarEntry } from '../tar/tar-entry.ts'
import { LayerContent } from './layer-content.ts'
import type { Claim } from './read-claims.ts'
import { streamLayer } from './stream-layer.ts'

/** One layer's sizes, in bytes. */
export interface Layer extends Claim {
  readonly digest: Digest
  readonly diffId: Digest
  /** As stored and transferred. */
  readonly compressedSize: number
  /** All files' contents, as `docker history` shows; known of layers that were streamed. */
  readonly contentSize?: number
  /** The instruction that made it, when the image's history says. */
  readonly createdBy: string | undefined
}

/** A layer and, when it was streamed, what is in it. */
export interface MeasuredLayer {
  readonly layer: Layer
  readonly content: LayerContent | undefined
  /** In the order of the tar; kept of layers that are to be split. */
  readonly entries: readonly TarEntry[] | undefined
}

export interface MeasureOptions {
  /** Stream every layer and believe no claim. */
  readonly isEveryLayerStreamed: boolean
  /** Layers to look into: they are streamed even when their size is known. Undefined: none. */
  readonly isLookedInto: ((layer: Layer) => boolean) | undefined
  readonly progress?: MeasureProgress
}

export interface MeasureProgress {
  /** Called now and then while layers stream; bytes as stored. */
  onBytes(layer: number, read: number, size: number): void
}

/**
 * Sizes of all layers, lowest first. A layer is streamed only when it is looked into, or its size is not claimed.
 *
 * @param claims of `readClaims`; not asked for when every layer is streamed.
 */
export async function measureLayers(
  source: ImageSource,
  image: Image,
  claims: readonly (Claim | undefined)[],
  options: MeasureOptions,
): Promise<MeasuredLayer[]> {
  const subjects = subjectsOf(image)
  const known = subjects.map((subject, index) => claimedLayer(subject, claims[index]))
  return inParallel(subjects, availableParallelism(), async (subject, index) => {
    const layer = known[index]
    const isLookedInto = layer !== undefined && options.isLookedInto?.(layer) === true
    if (layer !== undefined && !options.isEveryLayerStreamed && !isLookedInto) {
      return { layer, content: undefined, entries: undefined }
    }
    return readThrough(source, subject, options)
  })
}

interface Subject {
  readonly index: number
  readonly descriptor: Descriptor
  readonly diffId: Digest
  readonly createdBy: string | undefined
  readonly what: string
}

function subjectsOf(image: Image): Subject[] {
  const { layers } = image.manifest
  const instructions = instructionsOf(image.config)
  return layers.map((descriptor, index) => {
    const what = `layer ${index + 1} of ${layers.length} of ${image.name}`
    const diffId = image.config.diffIds[index]
    if (diffId === undefined) throw new Error(`${what} has no diff id in the image's config`)
    if (compressionOf(descriptor.mediaType) === undefined) {
      throw new Error(`${what} is of type "${descriptor.mediaType}", which is not a file system layer`)
    }
    return { index, descriptor, diffId, createdBy: instructions?.[index], what }
  })
}

function claimedLayer(subject: Subject, claim: Claim | undefined): Layer | undefined {
  return claim === undefined ? undefined : { ...identityOf(subject), ...claim }
}

async function readThrough(
  source: ImageSource,
  subject: Subject,
  options: MeasureOptions,
): Promise<MeasuredLayer> {
  const { descriptor, diffId, what, index } = subject
  const content = new LayerContent(what)
  const entries: TarEntry[] = []
  const { uncompressedSize, contentSize } = await streamLayer(
    source,
    { descriptor, diffId, what },
    {
      onEntry: entry => {
        content.add(entry)
        // Which layer is to be split is only known at its end; where none will be, none is kept.
        if (options.isLookedInto !== undefined) entries.push(entry)
      },
      onProgress: bytes => options.progress?.onBytes(index, bytes, descriptor.size),
    },
  )
  const layer: Layer = { ...identityOf(subject), uncompressedSize, sizeKnownBy: 'exact', contentSize }
  return { layer, content, entries: options.isLookedInto?.(layer) === true ? entries : undefined }
}

function identityOf({ descriptor, diffId, createdBy }: Subject) {
  return { digest: descriptor.digest, diffId, compressedSize: descriptor.size, createdBy }
}

/** History is optional, and an image made by several tools may have one that does not fit: then it says nothing. */
function instructionsOf({ history, diffIds }: ImageConfig): string[] | undefined {
  const made = history.filter(entry => !entry.isEmptyLayer)
  return made.length === diffIds.length ? made.map(entry => entry.createdBy) : undefined
}
