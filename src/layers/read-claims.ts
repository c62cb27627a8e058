import { mapConcurrent } from '../map-concurrent.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import type { ImageSource } from '../oci/image-source.ts'
import type { Manifest } from '../oci/manifest.ts'
import { layerCompression } from '../oci/media-types.ts'
import { isPlausibleSize, mayHaveWrapped, trailerLength } from './gzip-trailer.ts'
import { sampleRanges } from './size-samples.ts'
import { type ReadRange, TrailerEvidence } from './trailer-evidence.ts'

/** Uncompressed size that a layer claims, if it is plausible. */
export interface Claim {
  /** Length of the tar in bytes. */
  readonly uncompressedSize: number
  readonly sizeKnownBy: SizeSource
}

/**
 * Source of a size. `exact`: counted by streaming, or stored uncompressed; `trailer`: claimed by the gzip file and
 * plausible; `annotation`: claimed by an eStargz annotation and plausible.
 */
type SizeSource = 'exact' | 'trailer' | 'annotation'

/** Maximum number of concurrent requests. Each one transfers little data, so latency dominates. */
const maxConcurrentRequests = 15

/**
 * Reads the size claims of all layers, from the manifest and a small part of each layer. If a claim may be 4 GiB too
 * small, samples of the blob confirm it; a local layer is streamed instead, which takes no longer.
 *
 * @returns claims, lowest layer first; undefined for each layer that must be streamed.
 */
export async function readClaims(
  source: ImageSource,
  { layers }: Manifest,
): Promise<readonly (Claim | undefined)[]> {
  const readRange = rangeReader(source)
  const layerClaims = layers.map(descriptor => {
    const claim = claimInManifest(descriptor)
    if (claim !== undefined) return { claim }
    if (!isReadable(descriptor, source)) return {}
    return { descriptor, evidence: new TrailerEvidence(descriptor, readRange) }
  })
  const pendingLayers = layerClaims.flatMap(({ descriptor, evidence }) =>
    evidence ? [{ descriptor, evidence }] : [],
  )
  const samples = pendingLayers
    .flatMap(({ descriptor, evidence }) =>
      sampleRanges(descriptor.size).map(sample => ({ evidence, sample })),
    )
    // Windows first: inflating them overlaps with the other requests.
    .sort((a, b) => b.sample.length - a.sample.length)
  // The samples depend on the size only, so they need not wait for the trailers.
  const requests = [
    ...pendingLayers.map(
      ({ evidence }) =>
        () =>
          evidence.readTrailer(),
    ),
    ...samples.map(
      ({ evidence, sample }) =>
        () =>
          evidence.readSample(sample),
    ),
  ]
  await mapConcurrent(requests, maxConcurrentRequests, request => request())
  return layerClaims.map(({ claim, evidence }) => claim ?? claimByTrailer(evidence?.uncompressedSize))
}

/** Returns whether a layer has a gzip trailer that few requests can confirm. */
function isReadable({ mediaType, size }: Descriptor, { isLocal }: ImageSource): boolean {
  return layerCompression(mediaType) === 'gzip' && size > trailerLength && !(isLocal && mayHaveWrapped(size))
}

function claimByTrailer(uncompressedSize: number | undefined): Claim | undefined {
  return uncompressedSize === undefined ? undefined : { uncompressedSize, sizeKnownBy: 'trailer' }
}

/** Returns a claim that needs no request: the size of an uncompressed layer, or the size in an eStargz annotation. */
function claimInManifest(descriptor: Descriptor): Claim | undefined {
  if (layerCompression(descriptor.mediaType) === 'none')
    return { uncompressedSize: descriptor.size, sizeKnownBy: 'exact' }
  const annotated = annotatedSize(descriptor)
  return annotated === undefined ? undefined : { uncompressedSize: annotated, sizeKnownBy: 'annotation' }
}

/**
 * Returns the plausible size in an eStargz annotation. An eStargz layer is a gzip file of many members, so its trailer
 * does not contain the total size.
 * Source: stargz-snapshotter, estargz.StoreUncompressedSizeAnnotation.
 */
export function annotatedSize({ annotations, size }: Descriptor): number | undefined {
  const text = annotations?.['io.containers.estargz.uncompressed-size']
  if (text === undefined || !/^\d{1,15}$/.test(text)) return undefined
  return isPlausibleSize(Number(text), size) ? Number(text) : undefined
}

/** Returns a reader that sends no further requests once the source has ignored a range. */
function rangeReader(source: ImageSource): ReadRange {
  let hasRanges = true
  return async (descriptor, start, length) => {
    const bytes = hasRanges ? await source.readRange(descriptor, start, length) : undefined
    hasRanges &&= bytes !== undefined
    return bytes
  }
}
