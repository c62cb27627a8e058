import { formatSize } from '../../units.ts'
import type { PublishedImage } from '../identify/published-image.ts'

/** The image as built, and the archive of it that is loaded to start it. */
const copies = 2
/** For what an image may have grown since, and for what is not known yet. */
const margin = 500e6

export interface DiskServices {
  /** Bytes that are free where `directory` is. */
  readonly freeDisk: (directory: string) => Promise<number>
  readonly temporaryDirectory: string
}

/**
 * A build that ends after twenty minutes with a full disk is found out before it begins, as far as the last image tells.
 *
 * @throws Error with both numbers and how to make room.
 */
export async function requireDisk(
  published: PublishedImage | undefined,
  { freeDisk, temporaryDirectory }: DiskServices,
): Promise<void> {
  const stored = published?.layers.reduce((sum, { size }) => sum + size, 0) ?? 0
  const needed = copies * stored + margin
  const free = await freeDisk(temporaryDirectory)
  if (free >= needed) return
  throw new Error(
    `${temporaryDirectory} has ${formatSize(free)} free, and the image needs about ${formatSize(needed)} there: remove ` +
      'what the job does not need before this step (on GitHub’s runners, `sudo rm -rf /usr/share/dotnet /usr/local/lib/android` ' +
      'frees some 20 GB), or let RUNNER_TEMP be on a larger disk',
  )
}
