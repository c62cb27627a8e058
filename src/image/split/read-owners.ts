import { findLockedOwners } from '../../layers/packages/locked-owners.ts'
import type { PackageVersion } from '../../layers/packages/package.ts'
import { findOwners } from '../../layers/packages/package-owners.ts'
import { isPackageMetadata, readPackages } from '../../layers/packages/read-packages.ts'
import type { PackageOwners } from '../../layers/split/divide-units.ts'
import type { LayerFile } from './layer-file.ts'

/**
 * Maximum size of all metadata, in bytes. Larger metadata may have been crafted to exhaust memory, so it is ignored and
 * the layer is divided by directory.
 */
const maxTotalSize = 256 * 2 ** 20

/**
 * Returns the package that owns each path of a layer, according to the metadata in the same layer. Paths without a package
 * are omitted.
 *
 * @param locked packages of a lock file.
 */
export function readOwners(layer: LayerFile, locked: readonly PackageVersion[]): PackageOwners {
  const contents = readMetadata(layer)
  const paths = layer.entries.filter(({ type }) => type !== 'directory').map(({ path }) => path)
  const { owners } = findOwners(readPackages(contents, paths), paths)
  return new Map([...owners, ...findLockedOwners(locked, paths, owners)])
}

function readMetadata(layer: LayerFile): Map<string, Uint8Array> {
  const metadataEntries = [...layer.entries.entries()].filter(([, entry]) => isPackageMetadata(entry))
  if (metadataEntries.reduce((sum, [, { size }]) => sum + size, 0) > maxTotalSize) return new Map()
  return new Map(metadataEntries.map(([index, { path }]) => [path, layer.content(index)]))
}
