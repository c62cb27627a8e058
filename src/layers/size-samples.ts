import { mayHaveWrapped, trailerModulus } from './gzip-trailer.ts'

/** Range of a blob. */
export interface Sample {
  readonly start: number
  /** Length: `windowLength` to estimate the compression ratio, or `probeLength` to detect repetitive content only. */
  readonly length: number
}

/** Length in bytes of a sample whose ratio is estimated. Nearly every compressor starts a block within this length. */
export const windowLength = 65_536
/** Length in bytes of a sample that is only tested for repetition. */
export const probeLength = 1024
/**
 * Maximum compression ratio of content other than long repetitions, such as zeros. Real file systems stay far below it.
 * The compressed form of content with a higher ratio is itself repetitive, which a probe detects.
 */
export const maxOrdinaryRatio = 100
/**
 * Maximum distance between samples in bytes. At deflate's maximum ratio, 4 GiB of content take 4.16 MB. With a distance
 * below that, minus the length of a window, every run that hides 4 GiB contains a sample.
 */
const maxSpacing = 4_000_000
/** Samples per window. At the maximum ordinary ratio, 4 GiB take 43 MB; ten samples span at most 40 MB. */
const samplesPerWindow = 9
/** Minimum number of windows. A variance needs two, and one window may be unreadable. */
const minWindows = 3
/** Maximum deviation in standard errors. With a normal distribution, one in 16,000 ordinary layers exceeds it. */
const maxStandardErrors = 4
/** Accepted error in bytes. A few samples cannot rule out a smaller error, and it does not affect any layer limit. */
const maxError = 2 ** 28
/** Maximum share of windows in which no block starts. */
const maxUnreadableShare = 1 / 3

/**
 * Returns the samples that can rule out a size 4 GiB above the trailer's claim, evenly spaced and deterministic. They
 * depend on the blob size only, so they can be requested together with the trailer.
 *
 * @returns an empty list for a blob too small to hide 4 GiB.
 */
export function sampleRanges(size: number): Sample[] {
  if (!mayHaveWrapped(size)) return []
  const count = Math.ceil(size / maxSpacing)
  const windows = windowIndexes(size, count)
  return Array.from({ length: count }, (_, index) => ({
    start: Math.floor(((index + 0.5) / count) * (size - windowLength)),
    length: windows.has(index) ? windowLength : probeLength,
  }))
}

/**
 * Returns the indexes of the samples that are windows; empty if only repetitive content could hide 4 GiB in the blob.
 */
function windowIndexes(size: number, count: number): ReadonlySet<number> {
  if (size + trailerModulus > size * maxOrdinaryRatio) return new Set()
  const windows = Math.max(minWindows, Math.ceil(count / samplesPerWindow))
  return new Set(Array.from({ length: windows }, (_, index) => Math.floor(((index + 0.5) / windows) * count)))
}

/**
 * Returns whether windows of a blob agree with the size that its trailer claims and rule out a size 4 GiB larger.
 *
 * File system content is diverse enough to estimate the size by the mean ratio, and the error by the variance of the
 * windows. A single window of extreme ratio makes that error too large for any claim.
 *
 * @param ratios output bytes per input byte of each window; undefined where no block starts.
 */
export function agreesWithWindows(
  claimedSize: number,
  compressedSize: number,
  ratios: readonly (number | undefined)[],
): boolean {
  const readableRatios = ratios.filter(ratio => ratio !== undefined)
  const count = readableRatios.length
  if (count < 2 || count < ratios.length * (1 - maxUnreadableShare)) return false
  const mean = readableRatios.reduce((sum, ratio) => sum + ratio, 0) / count
  const variance = readableRatios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (count - 1)
  const margin = maxStandardErrors * Math.sqrt(variance / count) * compressedSize
  const difference = Math.abs(mean * compressedSize - claimedSize)
  return difference <= Math.max(maxError, margin) && difference + margin < trailerModulus / 2
}
