import { createHash } from 'node:crypto'
import type { Descriptor } from './descriptor.ts'

/** Passes chunks on and throws at the end, naming `what`, when they were not the content that was promised. */
export async function* verifyStream(
  chunks: AsyncIterable<Uint8Array>,
  descriptor: Descriptor,
  what: string,
): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of verifyLength(chunks, descriptor, what)) {
    hash.update(chunk)
    yield chunk
  }
  if (`sha256:${hash.digest('hex')}` !== descriptor.digest)
    throw new Error(`${what} has other content than its digest says`)
}

/** Passes chunks on and throws, naming `what`, when they are more or fewer bytes than promised. */
export async function* verifyLength(
  chunks: AsyncIterable<Uint8Array>,
  { size }: Descriptor,
  what: string,
): AsyncIterable<Uint8Array> {
  let seen = 0
  for await (const chunk of chunks) {
    seen += chunk.length
    if (seen > size) throw new Error(`${what} is longer than the ${size} bytes its descriptor says`)
    yield chunk
  }
  if (seen < size) throw new Error(`${what} is cut short: ${seen} of ${size} bytes`)
}
