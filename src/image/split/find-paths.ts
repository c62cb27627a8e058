import { type LayerIdentity, streamLayer } from '../../layers/stream-layer.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import { parentDirectory } from '../../tar/path-tree.ts'
import { isWhiteout } from '../../tar/whiteout.ts'

/**
 * Finds the wanted paths that the layers may contain. A path that one layer adds and another deletes counts as found.
 *
 * @param layers lower layers of an image.
 * @returns a function that returns whether the layers may contain a path.
 */
export async function findPaths(
  source: Pick<ImageSource, 'openBlob'>,
  layers: readonly LayerIdentity[],
  wantedPaths: ReadonlySet<string>,
): Promise<(path: string) => boolean> {
  const foundPaths = new Set<string>()
  let hasUnlistedDirectory = false
  if (wantedPaths.size === 0) return () => false
  for (const layer of layers) {
    const directories = new Set([''])
    await streamLayer(source, layer, {
      onEntry: ({ path, type }) => {
        if (wantedPaths.has(path)) foundPaths.add(path)
        // A path whose directory is not listed may lead through a symbolic link to any other path.
        if (!directories.has(parentDirectory(path)) && !isWhiteout(path)) hasUnlistedDirectory = true
        if (type === 'directory') directories.add(path)
        else directories.delete(path)
      },
    })
  }
  return path => hasUnlistedDirectory || foundPaths.has(path)
}
