/**
 * The size a gzip file claims for its content, in its last four bytes, little-endian, modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
export const trailerLength = 4

export function readTrailer(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
}

const wrap = 2 ** 32
/** Deflate cannot do better: 258 bytes from 2 bits. */
const steepestRatio = 1032
/** Above this, a tar of an ordinary file system is less likely than a size that wrapped. */
const ordinaryRatio = 10

/**
 * Whether the claim can be believed without reading the blob. It is believed when
 * - it is a multiple of 512, as the length of every tar is, and at least the 1024 bytes of an empty one;
 * - it is not below the compressed size (less what gzip adds to incompressible data): a file of several members
 *   shows only the last one's size, which then tends to be too small;
 * - the next candidate, 4 GiB up, is impossible, or out of the ordinary while this one is not.
 */
export function isTrustworthy(claimed: number, compressedSize: number): boolean {
  if (!isPossible(claimed, compressedSize)) return false
  const next = claimed + wrap
  if (next > compressedSize * steepestRatio) return true
  return claimed <= compressedSize * ordinaryRatio && next > compressedSize * ordinaryRatio
}

/** Whether a tar of this length can be behind so many bytes of gzip. */
export function isPossible(claimed: number, compressedSize: number): boolean {
  const gzipOverhead = 64 + compressedSize / 1000
  return (
    claimed % 512 === 0 &&
    claimed >= 1024 &&
    claimed >= compressedSize - gzipOverhead &&
    claimed <= compressedSize * steepestRatio
  )
}
