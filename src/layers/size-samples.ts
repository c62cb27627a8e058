import { mayHaveWrapped, trailerModulus } from './gzip-trailer.ts'

/** Range of a blob. */
export interface Sample {
  readonly start: number
  /** `windowLength` to estimate the ratio there, `probeLength` to detect steep compression only. */
  readonly length: number
}

/** Length in bytes of a sample whose ratio is estimated; nearly every compressor starts a block within that. */
export const windowLength = 65_536
/** Length in bytes of a sample that is only tested for repetition. */
export const probeLength = 1024
/**
 * Maximum ratio of content that is not one long repetition, such as zeros. Real file systems stay far below, and the
 * compressed form of steeper content is itself repetitive, which a probe detects.
 */
export const maxOrdinaryRatio = 100
/**
 * Maximum distance between samples in bytes. At deflate's best ratio, 4 GiB still take 4.16 MB; windows closer than
 * that, minus their own length, hit every run that could hide 4 GiB.
 */
const maxSpacing = 4_000_000
/** Samples per window. At the maximum ordinary ratio, 4 GiB take 43 MB; ten samples span at most 40 MB. */
const samplesPerWindow = 9
/** Minimum number of windows that a variance can be computed from, one of which may be unreadable. */
const minWindows = 3
/** Margin in standard errors. With normal variation, one in 16,000 ordinary layers exceeds it. */
const safety = 4
/** Tolerated error in bytes: few samples cannot rule it out, and it does not affect any layer limit. */
const tolerance = 2 ** 28
/** Maximum share of windows in which no block starts. */
const maxUnreadable = 1 / 3

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

/** Returns which of `count` samples are windows: none in a blob where only steep content can hide 4 GiB. */
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
  claimed: number,
  compressedSize: number,
  ratios: readonly (number | undefined)[],
): boolean {
  const readable = ratios.filter(ratio => ratio !== undefined)
  if (readable.length < 2 || readable.length < ratios.length * (1 - maxUnreadable)) return false
  const mean = readable.reduce((sum, ratio) => sum + ratio, 0) / readable.length
  const variance = readable.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (readable.length - 1)
  const margin = safety * Math.sqrt(variance / readable.length) * compressedSize
  const difference = Math.abs(mean * compressedSize - claimed)
  return difference <= Math.max(tolerance, margin) && difference + margin < trailerModulus / 2
}
