import type { Image } from '../oci/read-image.ts'
import { assertNoBomb } from './assert-no-bomb.ts'

/**
 * Returns a function that counts unpacked bytes, and rejects an image whose layers together are a decompression bomb.
 */
export function unpackLimit({ manifest, name }: Pick<Image, 'manifest' | 'name'>): (bytes: number) => void {
  const sizes = new Map(manifest.layers.map(({ digest, size }) => [digest, size]))
  const compressedSize = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  let unpackedSize = 0
  return bytes => {
    unpackedSize += bytes
    assertNoBomb(unpackedSize, compressedSize, name)
  }
}
