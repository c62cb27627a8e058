/**
 * Size that a gzip file claims for its content, in its last four bytes, little-endian, modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
export const trailerLength = 4

/** A larger size wraps: the claim is a multiple of this too small. */
export const trailerModulus = 2 ** 32

export function readTrailer(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
}

/** Deflate cannot do better: 258 bytes from 2 bits. */
const maxRatio = 1032

/** Whether a tar of this length can be behind so many bytes of gzip. */
export function isPossible(claimed: number, compressedSize: number): boolean {
  const gzipOverhead = 64 + compressedSize / 1000
  return (
    claimed % 512 === 0 &&
    claimed >= 1024 &&
    claimed >= compressedSize - gzipOverhead &&
    claimed <= compressedSize * maxRatio
  )
}

/**
 * Whether the size may be 4 GiB more than the claim. No lower bound of the ratio is safe to call ordinary: one `useradd`
 * with a large user id makes /var/log/lastlog a sparse file, which a tar holds as gigabytes of zeros.
 */
export function mayHaveWrapped(claimed: number, compressedSize: number): boolean {
  return claimed + trailerModulus <= compressedSize * maxRatio
}
