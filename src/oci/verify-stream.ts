import { createHash } from 'node:crypto'
import { FormatError, UserError } from '../user-error.ts'
import type { Descriptor } from './descriptor.ts'

/**
 * Yields chunks unchanged, and verifies their length and digest.
 *
 * @throws Error that names `label` if the length or, after the last chunk, the digest does not match the descriptor.
 */
export async function* verifyStream(
  chunks: AsyncIterable<Uint8Array>,
  descriptor: Descriptor,
  label: string,
): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of verifyLength(chunks, descriptor, label)) {
    hash.update(chunk)
    yield chunk
  }
  if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
    throw new UserError(
      'image-damaged',
      `${label} has content that does not match its digest: build the image again`,
    )
}

/**
 * Yields chunks unchanged, and verifies their total length.
 *
 * @throws Error that names `label` if there are more or fewer bytes than the descriptor states.
 */
export async function* verifyLength(
  chunks: AsyncIterable<Uint8Array>,
  { size }: Descriptor,
  label: string,
): AsyncIterable<Uint8Array> {
  let received = 0
  for await (const chunk of chunks) {
    received += chunk.length
    if (received > size)
      throw new UserError(
        'image-damaged',
        `${label} is longer than the ${size} bytes in its descriptor: build the image again`,
      )
    yield chunk
  }
  if (received < size)
    throw new FormatError(`${label} is truncated: ${received} of ${size} bytes. Build the image again`)
}
