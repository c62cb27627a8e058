import { type FileHandle, open } from 'node:fs/promises'
import { UserError } from '../user-error.ts'

/** Request body that is too large for memory. It can be streamed several times. */
export interface StreamedBody {
  /** Size in bytes. */
  readonly size: number
  /** Streams the body from its start. @param onSent called with the number of bytes sent so far. */
  open(onSent: (bytes: number) => void): ReadableStream<Uint8Array>
}

/** Error for content that cannot be read from disk. The request is not retried. */
export class UnreadableContentError extends UserError {
  constructor(message: string) {
    super('layout-changed', message)
  }
}

/** Size of a chunk in bytes. Each concurrent upload uses two of them. */
const chunkSize = 2 ** 20

/**
 * Runs `task` with the content of a file as a streamed body.
 *
 * @param size required size of the file, in bytes.
 * @param label name of the content in messages.
 * @throws UnreadableContentError if the file cannot be read or has a different size.
 */
export async function withFileBody<T>(
  path: string,
  size: number,
  label: string,
  task: (body: StreamedBody) => Promise<T>,
): Promise<T> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableContentError(
      `${label} cannot be read from disk (${error.message}): build the image again`,
    )
  })
  try {
    const { size: actualSize } = await file.stat()
    if (actualSize !== size)
      throw new UnreadableContentError(
        `${label} is ${actualSize} bytes on disk, expected ${size}: build the image again`,
      )
    return await task({ size, open: onSent => streamFile(file, size, label, onSent) })
  } finally {
    await file.close()
  }
}

/**
 * Streams a file through two alternating buffers, because a new buffer for each chunk would use more than 100 MB until
 * garbage collection. fetch requests a chunk only after it has sent the previous chunk. If a buffer were overwritten too
 * early, the registry would reject the blob, because its digest would not match.
 */
function streamFile(
  file: FileHandle,
  size: number,
  label: string,
  onSent: (bytes: number) => void,
): ReadableStream<Uint8Array> {
  const [evenBuffer, oddBuffer] = [Buffer.allocUnsafeSlow(chunkSize), Buffer.allocUnsafeSlow(chunkSize)]
  let position = 0
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    onSent(position)
    if (position === size) return controller.close()
    const length = Math.min(chunkSize, size - position)
    const chunk = (position / chunkSize) % 2 === 0 ? evenBuffer : oddBuffer
    const { bytesRead } = await file.read(chunk, 0, length, position).catch((error: Error) => {
      throw new UnreadableContentError(
        `${label} cannot be read from disk (${error.message}): build the image again`,
      )
    })
    if (bytesRead < length)
      throw new UnreadableContentError(`${label} became shorter during the upload: build the image again`)
    position += length
    controller.enqueue(chunk.subarray(0, length))
  }
  return new ReadableStream({ pull }, { highWaterMark: 0 })
}
