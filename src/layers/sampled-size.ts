import { trailerModulus } from './gzip-trailer.ts'

/** Bytes of one sample: nearly every compressor begins a block in so many. */
export const sampleLength = 65_536
/**
 * 4 GiB take 4.16 MB even at deflate's best ratio of 1032:1. Samples that are closer together than that, less their own
 * length, meet every run that hides them.
 */
const maxSpacing = 4_000_000
/** Standard errors: an ordinary layer is outside of so many once in 16,000 times, if its parts vary as usual. */
const safety = 4
/** An error that no limit of layers depends upon, and few samples cannot rule out. */
const tolerance = 2 ** 28
/** Of the samples, in which no block begins. */
const maxUnreadable = 0.25

/** Where to take samples of a blob: evenly spread, and the same at every run. */
export function samplePlaces(size: number): number[] {
  const count = Math.ceil(size / maxSpacing)
  const reach = Math.max(0, size - sampleLength)
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) / count) * reach))
}

/**
 * Whether samples of a blob agree with the size that its trailer claims, and with none that is 4 GiB further.
 *
 * Content as diverse as a file system's makes an estimate by its mean, and its error known by how the samples differ. A
 * single sample of extreme ratio makes that error too large for any claim, so that zeros in many small runs show as well.
 *
 * @param ratios bytes out for each byte in; undefined where no block begins.
 */
export function agreesWithSamples(
  claimed: number,
  compressedSize: number,
  ratios: readonly (number | undefined)[],
): boolean {
  const known = ratios.filter(ratio => ratio !== undefined)
  if (known.length < 2 || known.length < ratios.length * (1 - maxUnreadable)) return false
  const mean = known.reduce((sum, ratio) => sum + ratio, 0) / known.length
  const variance = known.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (known.length - 1)
  const margin = safety * Math.sqrt(variance / known.length) * compressedSize
  const difference = Math.abs(mean * compressedSize - claimed)
  return difference <= Math.max(tolerance, margin) && difference + margin < trailerModulus / 2
}
