import { PassingFailure } from './retry.ts'

/**
 * Reads a body that must not be larger than expected.
 *
 * @throws PassingFailure when the connection is cut, Error when there is more than `most` bytes; both name `what`.
 */
export async function readBounded(
  body: AsyncIterable<Uint8Array> | null,
  most: number,
  what: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length
      if (size > most) break
      chunks.push(chunk)
    }
  } catch (error) {
    throw new PassingFailure(`${what}: the connection was cut after ${size} bytes`, undefined, error)
  }
  if (size > most) throw new Error(`${what} is larger than the ${most} bytes it may have: refused`)
  return Buffer.concat(chunks)
}
