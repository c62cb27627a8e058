import type { TreeEntry } from '../../ingredients/fingerprint.ts'
import { readLockFile } from '../../layers/packages/lock-file.ts'
import type { PackageVersion } from '../../layers/packages/package.ts'
import type { Platform } from '../../oci/platform.ts'
import { baseName } from '../../tar/path-tree.ts'
import type { FileServices } from './context-files.ts'

/** Matches the usual names of conda lock files and of files with exact versions. */
const lockFile = /lock|environment|explicit/i

/** Reads the packages that the lock files of an image list. A file that cannot be read is skipped. */
export async function readLockedPackages(
  entries: readonly TreeEntry[],
  { architecture }: Platform,
  { readFile }: Pick<FileServices, 'readFile'>,
): Promise<PackageVersion[]> {
  const platform = architecture === 'arm64' ? 'linux-aarch64' : 'linux-64'
  const paths = entries.map(({ path }) => path).filter(path => lockFile.test(baseName(path)))
  const texts = await Promise.all(paths.map(path => readFile(path).catch(() => new Uint8Array())))
  return texts.flatMap(bytes => readLockFile(Buffer.from(bytes).toString('utf8'), platform))
}
