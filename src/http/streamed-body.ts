import { type FileHandle, open } from 'node:fs/promises'

/** Content that is too large for memory, and can be sent from its start as often as needed. */
export interface StreamedBody {
  readonly size: number
  /** @param onSent is told how many bytes have left, all in all, whenever more of them are asked for. */
  open(onSent: (bytes: number) => void): ReadableStream<Uint8Array>
}

/** What is to be sent cannot be read: trying to send it again is of no use. */
export class UnreadableContent extends Error {}

/** Larger chunks cost less work each; with a few uploads at a time two of them are still next to nothing. */
const chunkSize = 2 ** 20

/**
 * Hands a file's content to `task`.
 *
 * @param size that the file must have.
 * @param what is in the file, for messages.
 * @throws UnreadableContent when it is absent, or longer or shorter.
 */
export async function withFileBody<T>(
  path: string,
  size: number,
  what: string,
  task: (body: StreamedBody) => Promise<T>,
): Promise<T> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableContent(`${what} cannot be read from disk: ${error.message}`)
  })
  try {
    const { size: found } = await file.stat()
    if (found !== size)
      throw new UnreadableContent(`${what} has ${found} bytes on disk, expected are ${size}`)
    return await task({ size, open: onSent => streamOf(file, size, what, onSent) })
  } finally {
    await file.close()
  }
}

/**
 * Two chunks take turns: fetch asks for the next one when the one before has left the process. Chunks of their own
 * would cost more than 100 MB until the garbage is collected. Were one overwritten too early, the registry would refuse
 * the blob, since its digest would not fit.
 */
function streamOf(
  file: FileHandle,
  size: number,
  what: string,
  onSent: (bytes: number) => void,
): ReadableStream<Uint8Array> {
  const [even, odd] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)]
  let at = 0
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    onSent(at)
    if (at === size) return controller.close()
    const length = Math.min(chunkSize, size - at)
    const chunk = (at / chunkSize) % 2 === 0 ? even : odd
    const { bytesRead } = await file.read(chunk, 0, length, at).catch((error: Error) => {
      throw new UnreadableContent(`${what} cannot be read from disk: ${error.message}`)
    })
    if (bytesRead < length) throw new UnreadableContent(`${what} became shorter while it was sent`)
    at += length
    controller.enqueue(chunk.subarray(0, length))
  }
  return new ReadableStream({ pull }, { highWaterMark: 0 })
}
