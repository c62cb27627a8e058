import { inParallel } from '../concurrency.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import type { ImageSource } from '../oci/image-source.ts'
import type { Manifest } from '../oci/manifest.ts'
import { compressionOf } from '../oci/media-types.ts'
import { isPossible, mayHaveWrapped, readTrailer, trailerLength } from './gzip-trailer.ts'
import { agreesWithSamples, sampleLength, samplePlaces } from './sampled-size.ts'
import { windowRatio } from './window-ratio.ts'

/** What a layer's format says about its uncompressed size, where it says something that can be believed. */
export interface Claim {
  /** The length of the tar. */
  readonly uncompressedSize: number
  /** `trailer`: claimed by the gzip file and plausible; `exact`: counted, or stored uncompressed. */
  readonly sizeKnownBy: 'exact' | 'trailer'
}

/** A claim that may be 4 GiB too small. */
interface Ambiguous {
  readonly descriptor: Descriptor
  readonly claim: Claim
}

/** A request takes a round trip and next to nothing else. Beside them the config may be on its way. */
const parallelRequests = 15

/**
 * Reads next to nothing of each layer, and needs no more than the manifest. Where a claim may be 4 GiB too small, samples
 * of the blob confirm it; what is on this machine is read as a whole instead, which takes no longer.
 *
 * @returns lowest layer first, undefined for each that has to be streamed.
 */
export async function readClaims(
  source: ImageSource,
  { layers }: Manifest,
): Promise<readonly (Claim | undefined)[]> {
  const claims = await inParallel(layers, parallelRequests, layer => readClaim(source, layer))
  const ambiguous = layers.map((descriptor, index) => ambiguousClaim(descriptor, claims[index]))
  const confirmed = source.isLocal ? new Set() : await confirm(source, ambiguous.filter(isDefined))
  return claims.map((claim, index) => {
    const question = ambiguous[index]
    return question === undefined || confirmed.has(question) ? claim : undefined
  })
}

async function readClaim(source: ImageSource, descriptor: Descriptor): Promise<Claim | undefined> {
  const compression = compressionOf(descriptor.mediaType)
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
 * An estargz layer is a gzip file of many members, whose trailer says nothing; its maker may say the size instead.
 * Source: stargz-snapshotter, estargz.StoreUncompressedSizeAnnotation.
 */
function readAnnotation({ annotations, size }: Descriptor): number | undefined {
  const text = annotations?.['io.containers.estargz.uncompressed-size']
  if (text === undefined || !/^\d{1,15}$/.test(text)) return undefined
  return isPossible(Number(text), size) ? Number(text) : undefined
}

/** An annotation does not wrap. */
function ambiguousClaim(descriptor: Descriptor, claim: Claim | undefined): Ambiguous | undefined {
  if (claim?.sizeKnownBy !== 'trailer' || readAnnotation(descriptor) !== undefined) return undefined
  return mayHaveWrapped(claim.uncompressedSize, descriptor.size) ? { descriptor, claim } : undefined
}

/** @returns those claims that samples of their blobs agree with. */
async function confirm(source: ImageSource, claims: readonly Ambiguous[]): Promise<ReadonlySet<unknown>> {
  const places = claims.flatMap(claim => samplePlaces(claim.descriptor.size).map(start => ({ claim, start })))
  const ratios = await inParallel(places, parallelRequests, async ({ claim, start }) => {
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
