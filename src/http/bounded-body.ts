import { setImmediate } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import { discard, withoutSilence } from './silence.ts'

/**
 * Reads a body that must not be larger than expected. One that says so in advance is not even begun.
 *
 * @throws PassingFailure when the connection is cut or falls silent, Error when there are more than `most` bytes;
 *   both name `what`.
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
  // fetch gives the connection back a turn later: a request right after this one would open another.
  await setImmediate()
  return Buffer.concat(chunks)
}

/** Content-Length then counts other bytes than those that we get to see. */
function isEncoded(response: Answer): boolean {
  return (response.headers.get('content-encoding') ?? 'identity') !== 'identity'
}
