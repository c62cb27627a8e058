/**
 * Length in bytes of the gzip ISIZE field: the last four bytes, little-endian, contain the content size modulo 4 GiB.
 * Source: RFC 1952 section 2.3.1, ISIZE.
 */
export const trailerLength = 4

/** Modulus of the claimed size. For larger content, the claim is too small by a multiple of the modulus. */
export const trailerModulus = 2 ** 32

/** Returns the content size that a gzip trailer claims, in bytes modulo 4 GiB. */
export function parseTrailer(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
}

/** Maximum ratio of deflate: 258 bytes from 2 bits. */
const maxDeflateRatio = 1032

/** Returns whether a gzip file of `compressedSize` bytes can contain a tar of `claimedSize` bytes. */
export function isPlausibleSize(claimedSize: number, compressedSize: number): boolean {
  // Incompressible content grows by the gzip header and trailer, and by a few bytes for each stored block.
  const gzipOverhead = 64 + compressedSize / 1000
  // A tar consists of blocks of 512 bytes, and ends with two blocks of zeros.
  return (
    claimedSize % 512 === 0 &&
    claimedSize >= 1024 &&
    claimedSize >= compressedSize - gzipOverhead &&
    claimedSize <= compressedSize * maxDeflateRatio
  )
}

/**
 * Returns whether a gzip file of `compressedSize` bytes may contain 4 GiB more than it claims. A high ratio alone does
 * not rule this out: one `useradd` with a large user ID makes /var/log/lastlog a sparse file, which a tar stores as
 * gigabytes of zeros.
 */
export function mayHaveWrapped(compressedSize: number): boolean {
  return trailerModulus <= compressedSize * maxDeflateRatio
}
