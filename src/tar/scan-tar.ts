import type { TarEntry } from './tar-entry.ts'
import { TarScanner } from './tar-scanner.ts'

/**
 * Reads the headers of a whole uncompressed tar.
 *
 * @returns the length of the tar in bytes.
 * @throws Error that names `label`, the byte offset and the reason. The source is closed in that case.
 */
export async function scanTar(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onEntry: (entry: TarEntry) => void,
  label: string,
): Promise<number> {
  const scanner = new TarScanner(onEntry, label)
  for await (const chunk of chunks) scanner.push(chunk)
  scanner.end()
  return scanner.bytesSeen
}
