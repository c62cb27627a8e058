import { formatSize } from '../../units.ts'
import { UserError } from '../../user-error.ts'
import type { PublishedImage } from '../identify/find-published.ts'

/** Number of copies of the image on disk: the built layout, and the archive that is loaded to start the image. */
const copies = 2
/** Bytes reserved for growth since the previous image, and for an image of unknown size. */
const margin = 500e6

export interface DiskServices {
  /** Returns the free bytes on the file system of `directory`. */
  readonly freeDisk: (directory: string) => Promise<number>
  readonly temporaryDirectory: string
}

/**
 * Asserts, before a long build, that the disk has space for an image as large as the previous image.
 *
 * @throws Error that states the free and the required size, and how to free space.
 */
export async function assertDiskSpace(
  published: PublishedImage | undefined,
  { freeDisk, temporaryDirectory }: DiskServices,
): Promise<void> {
  const storedSize = published?.layers.reduce((sum, { size }) => sum + size, 0) ?? 0
  const requiredSize = copies * storedSize + margin
  const freeSize = await freeDisk(temporaryDirectory)
  if (freeSize >= requiredSize) return
  throw new UserError(
    'disk-full',
    `${temporaryDirectory} has ${formatSize(freeSize)} free, but the image needs about ${formatSize(requiredSize)}: delete ` +
      'unneeded files before this step (on GitHub-hosted runners, `sudo rm -rf /usr/share/dotnet /usr/local/lib/android` ' +
      'frees about 20 GB), or set RUNNER_TEMP to a directory on a larger disk',
  )
}
