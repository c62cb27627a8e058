import { availableParallelism } from 'node:os'
import { mapConcurrent } from '../map-concurrent.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { ImageConfig } from '../oci/image-config.ts'
import type { ImageSource } from '../oci/image-source.ts'
import { layerCompression } from '../oci/media-types.ts'
import type { Image } from '../oci/read-image.ts'
import type { TarEntry } from '../tar/tar-entry.ts'
import { UserError } from '../user-error.ts'
import { identifyLayer } from './identify-layer.ts'
import { LayerContent } from './layer-content.ts'
import { annotatedSize, type Claim } from './read-claims.ts'
import { type StreamedLayer, streamLayer } from './stream-layer.ts'
import { unpackLimit } from './unpack-limit.ts'

/** Sizes of one layer in bytes. */
export interface Layer extends Claim {
  readonly digest: Digest
  readonly diffId: Digest
  /** Size as stored and transferred. */
  readonly compressedSize: number
  /** Size of all file contents, as shown by `docker history`; set for streamed layers. */
  readonly contentSize?: number
  /** Instruction that created the layer, if the image's history records it. */
  readonly createdBy: string | undefined
}

/** Layer and, if it was streamed, its content. */
export interface MeasuredLayer {
  readonly layer: Layer
  readonly content: LayerContent | undefined
  /** Entries in tar order; kept for layers to be split. */
  readonly entries: readonly TarEntry[] | undefined
}

/** Selection of the layers to stream. */
export interface MeasureOptions {
  /** Whether to stream every layer and ignore size claims. */
  readonly isEveryLayerStreamed: boolean
  /** Selects layers to inspect, which are streamed even if their size is known. If undefined, none is inspected. */
  readonly isInspected: ((layer: Layer) => boolean) | undefined
  readonly progress?: MeasureProgress
}

/** Receiver of stream progress. */
export interface MeasureProgress {
  /** Called repeatedly while layers stream. Sizes are compressed bytes. */
  onBytes(layer: number, read: number, size: number): void
}

/**
 * Returns the sizes of all layers, lowest first. A layer is streamed only if it is inspected or its size is not
 * claimed.
 *
 * @param claims from `readClaims`; may be empty if every layer is streamed.
 */
export async function measureLayers(
  source: ImageSource,
  image: Image,
  claims: readonly (Claim | undefined)[],
  options: MeasureOptions,
): Promise<MeasuredLayer[]> {
  const streams = layerStreams(image)
  const claimedLayers = streams.map((stream, index) => claimedLayer(stream, claims[index]))
  const limit = unpackLimit(image)
  const contents = new Map<string, Promise<StreamedContent>>()
  return mapConcurrent(streams, availableParallelism(), async (stream, index) => {
    const layer = claimedLayers[index]
    const isInspected = layer !== undefined && options.isInspected?.(layer) === true
    if (layer !== undefined && !options.isEveryLayerStreamed && !isInspected) {
      return { layer, content: undefined, entries: undefined }
    }
    // An image may contain the same layer several times. Such a layer is streamed only once.
    const key = `${stream.descriptor.digest} ${stream.diffId}`
    const content = contents.get(key) ?? streamContent(source, stream, options, limit)
    contents.set(key, content)
    return toMeasuredLayer(stream, await content, options)
  })
}

/** Content of a layer that was streamed. */
interface StreamedContent extends StreamedLayer {
  readonly content: LayerContent
  readonly entries: readonly TarEntry[]
}

interface LayerStream {
  readonly index: number
  readonly descriptor: Descriptor
  readonly diffId: Digest
  readonly createdBy: string | undefined
  readonly label: string
}

function layerStreams(image: Image): LayerStream[] {
  const { layers } = image.manifest
  const instructions = layerInstructions(image.config)
  return layers.map((descriptor, index) => {
    const { diffId, label } = identifyLayer(image, index)
    if (layerCompression(descriptor.mediaType) === undefined) {
      throw new UserError(
        'unsupported-image',
        `${label} is of type "${descriptor.mediaType}", which is not a file system layer: specify an image`,
      )
    }
    return { index, descriptor, diffId, createdBy: instructions?.[index], label }
  })
}

function claimedLayer(stream: LayerStream, claim: Claim | undefined): Layer | undefined {
  return claim === undefined ? undefined : { ...layerIdentity(stream), ...claim }
}

async function streamContent(
  source: ImageSource,
  { descriptor, diffId, label, index }: LayerStream,
  { isEveryLayerStreamed, isInspected, progress }: MeasureOptions,
  onInflated: (bytes: number) => void,
): Promise<StreamedContent> {
  const content = new LayerContent(label)
  const entries: TarEntry[] = []
  const streamedLayer = await streamLayer(
    source,
    { descriptor, diffId, label, isDigestVerified: isEveryLayerStreamed },
    {
      onEntry: entry => {
        content.add(entry)
        // Whether a layer must be split is known only after its last entry. If no layer is inspected, no entries are
        // kept.
        if (isInspected !== undefined) entries.push(entry)
      },
      onProgress: bytes => progress?.onBytes(index, bytes, descriptor.size),
      onInflated,
    },
  )
  assertClaim(annotatedSize(descriptor), streamedLayer, label)
  return { ...streamedLayer, content, entries }
}

/** Asserts that the annotated size is correct, because tools that do not read the layer rely on it. */
function assertClaim(
  claimedSize: number | undefined,
  { uncompressedSize }: StreamedLayer,
  label: string,
): void {
  if (claimedSize === undefined || claimedSize === uncompressedSize) return
  throw new UserError(
    'image-damaged',
    `${label} unpacks to ${uncompressedSize} bytes, but its eStargz annotation claims ${claimedSize}: build and push the image again`,
  )
}

function toMeasuredLayer(
  stream: LayerStream,
  { content, entries, uncompressedSize, contentSize }: StreamedContent,
  { isInspected }: MeasureOptions,
): MeasuredLayer {
  const layer: Layer = { ...layerIdentity(stream), uncompressedSize, sizeKnownBy: 'exact', contentSize }
  return { layer, content, entries: isInspected?.(layer) === true ? entries : undefined }
}

function layerIdentity({ descriptor, diffId, createdBy }: LayerStream) {
  return { digest: descriptor.digest, diffId, compressedSize: descriptor.size, createdBy }
}

/**
 * Returns the instruction of each layer; undefined if the image has no history, or a history that does not match its
 * layers, such as that of an image built by several tools.
 */
function layerInstructions({ history, diffIds }: ImageConfig): string[] | undefined {
  const layerEntries = history.filter(entry => !entry.isEmptyLayer)
  return layerEntries.length === diffIds.length ? layerEntries.map(entry => entry.createdBy) : undefined
}
