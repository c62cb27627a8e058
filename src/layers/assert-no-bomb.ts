import { formatSize } from '../units.ts'
import { UserError } from '../user-error.ts'

/** Unpacked size in bytes up to which the ratio is not checked. Reading this much takes about half a minute. */
const maxUncheckedSize = 16 * 2 ** 30
/** Maximum compression ratio; no real file system compresses that well. */
const maxRatio = 100

/**
 * Rejects decompression bombs. Streaming uses bounded memory, but a few megabytes can take hours to unpack.
 *
 * @param size bytes unpacked so far.
 * @throws Error that names `label` and both sizes.
 */
export function assertNoBomb(size: number, compressedSize: number, label: string): void {
  if (size <= maxUncheckedSize || size <= compressedSize * maxRatio) return
  throw new UserError(
    'layer-not-readable',
    `${label} unpacks to more than ${formatSize(size)} from ${formatSize(compressedSize)}: it may be a decompression bomb, so it is not read further. Check how the layer was built`,
  )
}
