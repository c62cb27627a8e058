import { createHash } from 'node:crypto'
import type { Descriptor } from './descriptor.ts'

/** Passes chunks on and throws at the end, naming `what`, when they were not the content that was promised. */
export async function* verifyStream(
  chunks: AsyncIterable<Uint8Array>,
  { digest, size }: Descriptor,
  what: string,
): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256')
  let seen = 0
  for await (const chunk of chunks) {
    seen += chunk.length
    if (seen > size) throw new Error(`${what} is longer than the ${size} bytes its descriptor says`)
    hash.update(chunk)
    yield chunk
  }
  if (seen < size) throw new Error(`${what} is cut short: ${seen} of ${size} bytes`)
  if (`sha256:${hash.digest('hex')}` !== digest)
    throw new Error(`${what} has other content than its digest says`)
}
