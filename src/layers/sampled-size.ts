import { trailerModulus } from './gzip-trailer.ts'

/** Length of one sample in bytes; nearly every compressor starts a block within that. */
export const sampleLength = 65_536
/**
 * Maximum distance between samples in bytes. At deflate's best ratio of 1032:1, 4 GiB still take 4.16 MB; samples
 * closer than that, minus their own length, hit every run that could hide 4 GiB.
 */
const maxSpacing = 4_000_000
/** Margin in standard errors. If parts vary as usual, an ordinary layer exceeds it once in 16,000 times. */
const safety = 4
/** Tolerated error in bytes: few samples cannot rule it out, and it does not affect any layer limit. */
const tolerance = 2 ** 28
/** Maximum share of samples in which no block starts. */
const maxUnreadable = 0.25

/** Returns offsets of the samples in a blob: evenly spaced and deterministic. */
export function samplePlaces(size: number): number[] {
  const count = Math.ceil(size / maxSpacing)
  const reach = Math.max(0, size - sampleLength)
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) / count) * reach))
}

/**
 * Whether samples of a blob agree with the size that its trailer claims and rule out a size 4 GiB larger.
 *
 * File system content is diverse enough to estimate the size by the mean ratio, and the error by the variance of the
 * samples. A single sample of extreme ratio makes that error too large for any claim, so zeros in many small runs are
 * also detected.
 *
 * @param ratios output bytes per input byte; undefined where no block starts.
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
