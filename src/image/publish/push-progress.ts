import { StreamProgress } from '../../layers/stream-progress.ts'
import { formatImageRepository } from '../../oci/reference.ts'
import type { PushProgress } from '../../registry/push-image.ts'
import type { Log } from '../../runner/log.ts'
import { formatSize } from '../../units.ts'

/** Logs the outcome of each blob and, at intervals, the progress of the push. */
export function pushProgress(log: Pick<Log, 'info'>, name: string): PushProgress {
  const streams = new StreamProgress(log, `pushing ${name}`)
  return {
    blobSent: ({ digest, size }, bytes) => streams.onBytes(digest, bytes, size),
    blobMounted: ({ digest, size }, from) => {
      // A mounted blob does not count towards the bytes to send.
      streams.onBytes(digest, 0, 0)
      log.info(`${digest} (${formatSize(size)}) was mounted from ${formatImageRepository(from)}`)
    },
    blobSkipped: ({ digest, size }) => log.info(`${digest} (${formatSize(size)}) already exists`),
    blobPushed: ({ digest, size }) => log.info(`${digest} (${formatSize(size)}) was pushed`),
  }
}
