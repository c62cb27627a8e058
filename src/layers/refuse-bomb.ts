import { formatSize } from '../units.ts'

/** A layer is unpacked this far, in bytes, before its ratio matters: half a minute of work. */
const harmlessSize = 16 * 2 ** 30
/** No real file system compresses that well. */
const steepestRatio = 100

/**
 * Streaming needs no memory, but a few megabytes can keep it busy for hours.
 *
 * @param size of what was unpacked so far, in bytes.
 * @throws Error naming `what` and both sizes.
 */
export function refuseBomb(size: number, compressedSize: number, what: string): void {
  if (size <= harmlessSize || size <= compressedSize * steepestRatio) return
  throw new Error(
    `${what} unpacks to more than ${formatSize(size)} from ${formatSize(compressedSize)}: refused, this is no file system`,
  )
}
