import { mapConcurrent } from '../concurrency.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import type { ImageSource } from '../oci/image-source.ts'
import type { Manifest } from '../oci/manifest.ts'
import { layerCompression } from '../oci/media-types.ts'
import { isPossible, mayHaveWrapped, readTrailer, trailerLength } from './gzip-trailer.ts'
import { agreesWithSamples, sampleLength, samplePlaces } from './sampled-size.ts'
import { windowRatio } from './window-ratio.ts'

/** Plausible claim of a layer's format about its uncompressed size. */
export interface Claim {
  /** Length of the tar in bytes. */
  readonly uncompressedSize: number
  /** `trailer`: claimed by the gzip file and plausible; `exact`: counted, or stored uncompressed. */
  readonly sizeKnownBy: 'exact' | 'trailer'
}

/** A claim that may be 4 GiB too small. */
interface Ambiguous {
  readonly descriptor: Descriptor
  readonly claim: Claim
}

/** Maximum number of parallel requests, which take a round trip and little else. The config may be loading too. */
const maxConcurrentRequests = 15

/**
 * Reads the size claims of all layers. Needs only the manifest and a few bytes per layer. If a claim may be 4 GiB too
 * small, samples of the blob confirm it; a local layer is streamed instead, which takes no longer.
 *
 * @returns claims, lowest layer first; undefined for each layer that must be streamed.
 */
export async function readClaims(
  source: ImageSource,
  { layers }: Manifest,
): Promise<readonly (Claim | undefined)[]> {
  const claims = await mapConcurrent(layers, maxConcurrentRequests, layer => readClaim(source, layer))
  const ambiguous = layers.map((descriptor, index) => ambiguousClaim(descriptor, claims[index]))
  const confirmed = source.isLocal ? new Set() : await confirm(source, ambiguous.filter(isDefined))
  return claims.map((claim, index) => {
    const question = ambiguous[index]
    return question === undefined || confirmed.has(question) ? claim : undefined
  })
}

async function readClaim(source: ImageSource, descriptor: Descriptor): Promise<Claim | undefined> {
  const compression = layerCompression(descriptor.mediaType)
  if (compression === 'none') return { uncompressedSize: descriptor.size, sizeKnownBy: 'exact' }
  const annotated = readAnnotation(descriptor)
  if (annotated !== undefined) return { uncompressedSize: annotated, sizeKnownBy: 'trailer' }
  if (compression !== 'gzip' || descriptor.size <= trailerLength) return undefined
  const bytes = await source.readRange(descriptor, descriptor.size - trailerLength, trailerLength)
  if (bytes?.length !== trailerLength) return undefined
  const claimed = readTrailer(bytes)
  return isPossible(claimed, descriptor.size)
    ? { uncompressedSize: claimed, sizeKnownBy: 'trailer' }
    : undefined
}

/**
 * Reads the size from an estargz annotation. An estargz layer is a gzip file of many members, so its trailer does not
 * hold the total size.
 * Source: stargz-snapshotter, estargz.StoreUncompressedSizeAnnotation.
 */
function readAnnotation({ annotations, size }: Descriptor): number | undefined {
  const text = annotations?.['io.containers.estargz.uncompressed-size']
  if (text === undefined || !/^\d{1,15}$/.test(text)) return undefined
  return isPossible(Number(text), size) ? Number(text) : undefined
}

/** Returns a claim that may have wrapped. An annotated size cannot wrap. */
function ambiguousClaim(descriptor: Descriptor, claim: Claim | undefined): Ambiguous | undefined {
  if (claim?.sizeKnownBy !== 'trailer' || readAnnotation(descriptor) !== undefined) return undefined
  return mayHaveWrapped(claim.uncompressedSize, descriptor.size) ? { descriptor, claim } : undefined
}

/** @returns the claims that agree with samples of their blobs. */
async function confirm(source: ImageSource, claims: readonly Ambiguous[]): Promise<ReadonlySet<unknown>> {
  const places = claims.flatMap(claim => samplePlaces(claim.descriptor.size).map(start => ({ claim, start })))
  const ratios = await mapConcurrent(places, maxConcurrentRequests, async ({ claim, start }) => {
    const window = await source.readRange(claim.descriptor, start, sampleLength)
    return window === undefined ? undefined : windowRatio(window)
  })
  const isConfirmed = (claim: Ambiguous) => {
    const own = ratios.filter((_, index) => places[index]?.claim === claim)
    return agreesWithSamples(claim.claim.uncompressedSize, claim.descriptor.size, own)
  }
  return new Set(claims.filter(isConfirmed))
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined
}
