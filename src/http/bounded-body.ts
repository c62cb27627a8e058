import { setImmediate } from 'node:timers/promises'
import { UserError } from '../user-error.ts'
import { isEncoded } from './content-encoding.ts'
import type { HttpResponse } from './http-response.ts'
import { cancelBody, withIdleTimeout } from './idle-timeout.ts'

/**
 * Reads a body of limited size. A body whose Content-Length exceeds the limit is rejected without being read.
 *
 * @param maxSize maximum size in bytes.
 * @param idleTimeout idle timeout in milliseconds.
 * @throws RetryableError if the connection drops or the idle timeout expires, Error if there are more than `maxSize`
 *   bytes; both name `label`.
 */
export async function readBounded(
  response: HttpResponse,
  maxSize: number,
  idleTimeout: number,
  label: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLargeMessage = `${label} is larger than the limit of ${maxSize} bytes`
  const { headers } = response
  if (Number(headers.get('content-length')) > maxSize && !isEncoded(headers.get('content-encoding'))) {
    cancelBody(response)
    throw new UserError('content-mismatch', tooLargeMessage)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of withIdleTimeout(response.body, idleTimeout, label)) {
    size += chunk.length
    if (size > maxSize) throw new UserError('content-mismatch', tooLargeMessage)
    chunks.push(chunk)
  }
  // fetch releases the connection one event loop turn later. Without this wait, the next request would open a new
  // connection.
  await setImmediate()
  return Buffer.concat(chunks)
}
