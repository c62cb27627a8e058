import { setImmediate } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import { discard, withoutSilence } from './silence.ts'

/**
 * Reads a body of limited size. A body whose Content-Length exceeds the limit is rejected unread.
 *
 * @param most maximum size in bytes.
 * @param silence idle timeout in milliseconds.
 * @throws PassingFailure if the connection drops or the idle timeout expires, Error if there are more than `most`
 *   bytes; both name `what`.
 */
export async function readBounded(
  response: Answer,
  most: number,
  silence: number,
  what: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = `${what} is larger than the ${most} bytes it may have: refused`
  if (Number(response.headers.get('content-length')) > most && !isEncoded(response)) {
    discard(response)
    throw new Error(tooLarge)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of withoutSilence(response.body, silence, what)) {
    size += chunk.length
    if (size > most) throw new Error(tooLarge)
    chunks.push(chunk)
  }
  // fetch releases the connection one event loop turn later; an immediate request would open another one.
  await setImmediate()
  return Buffer.concat(chunks)
}

/** Returns whether the body is encoded; Content-Length is then the encoded size. */
function isEncoded(response: Answer): boolean {
  return (response.headers.get('content-encoding') ?? 'identity') !== 'identity'
}
