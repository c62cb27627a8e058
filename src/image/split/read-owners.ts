import { open } from 'node:fs/promises'
import { findLockedOwners } from '../../layers/packages/locked-owners.ts'
import type { PackageVersion } from '../../layers/packages/package.ts'
import { findOwners } from '../../layers/packages/package-owners.ts'
import { isPackageMetadata, readPackages } from '../../layers/packages/read-packages.ts'
import type { PackageOwners } from '../../layers/split/divide-units.ts'
import { entryStarts, type SpooledLayer } from './spool-layer.ts'

/** Maximum bytes of all metadata. More was made up to exhaust memory; the layer is then laid out by folders. */
const maxTotalSize = 256 * 2 ** 20
const blockSize = 512

/**
 * Returns the package of each path of a layer that belongs to one, according to the metadata in the same layer.
 *
 * @param locked packages of a lock file.
 */
export async function readOwners(
  layer: SpooledLayer,
  locked: readonly PackageVersion[],
): Promise<PackageOwners> {
  const contents = await readMetadata(layer)
  const paths = layer.entries.filter(({ type }) => type !== 'directory').map(({ path }) => path)
  const { owners } = findOwners(readPackages(contents, paths), paths)
  return new Map([...owners, ...findLockedOwners(locked, paths, owners)])
}

async function readMetadata({ file, entries }: SpooledLayer): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  const wanted = [...entries.entries()].filter(([, entry]) => isPackageMetadata(entry))
  if (wanted.reduce((sum, [, { size }]) => sum + size, 0) > maxTotalSize) return contents
  const starts = entryStarts(entries)
  const spool = await open(file)
  try {
    for (const [index, { path, size }] of wanted) {
      const content = new Uint8Array(size)
      const stored = Math.ceil(size / blockSize) * blockSize
      // A sparse file stores less than its size, and is not metadata.
      await spool.read(content, 0, size, Math.max(0, (starts[index + 1] ?? 0) - stored))
      contents.set(path, content)
    }
  } finally {
    await spool.close()
  }
  return contents
}
