/** Number of processors of a mybinder.org member. Each compresses one layer at a time. */
const processorCount = 8
/** Bytes of a layer's tar that a processor compresses in one second. */
const compressionSpeed = 25e6

/**
 * Estimates the seconds that a member of mybinder.org needs to compress the layers of an image for its registry. The
 * largest layer determines the time unless the layers keep every processor busy.
 *
 * @param sizes lengths of the layers' tars in bytes.
 */
export function estimatePushSeconds(sizes: readonly number[]): number {
  const loads = new Array<number>(processorCount).fill(0)
  for (const size of [...sizes].sort((a, b) => b - a)) {
    loads.sort((a, b) => a - b)
    loads[0] = (loads[0] ?? 0) + size
  }
  return loads.reduce((max, load) => Math.max(max, load), 0) / compressionSpeed
}
