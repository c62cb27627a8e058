import { formatSize } from '../../units.ts'
import type { ListedEntry } from './image-packages.ts'

/** Conda environment whose package metadata was deleted. */
interface MissingMetadata {
  /** Folder of the environment; empty for the root. */
  readonly place: string
  /** Approximate size of the metadata in bytes. */
  readonly size: number
}

/** Bytes of metadata for each file, measured in environments of several hundred packages. */
const sizePerFile = 260
/** Bytes of metadata for each package, without its files. */
const sizePerPackage = 4_000

/** Matches files that identify conda packages even if `conda-meta` was deleted. */
const installerPath = /^(.*?)(?:^|\/)lib\/python[\d.]+\/site-packages\/[^/]+\.dist-info\/INSTALLER$/

/** Returns whether the content of a file names the installer of a package. */
export function isInstallerMark(path: string): boolean {
  return installerPath.test(path)
}

/**
 * Returns a recommendation for each environment whose package metadata was deleted.
 *
 * @param entries visible entries, with the content of the files that `isInstallerMark` selects.
 */
export function advise(entries: readonly ListedEntry[]): string[] {
  return findMissingMetadata(entries).map(
    ({ place, size }) =>
      `/${place === '' ? '' : `${place}/`}conda-meta was deleted: keeping it costs about ${formatSize(size)}, and lets layers ` +
      'be grouped by package',
  )
}

function findMissingMetadata(entries: readonly ListedEntry[]): MissingMetadata[] {
  const packages = new Map<string, number>()
  for (const { path, content } of entries) {
    const [, place] = content === undefined ? [] : (installerPath.exec(path) ?? [])
    if (
      place !== undefined &&
      Buffer.from(content ?? '')
        .toString('utf8')
        .trim() === 'conda'
    )
      packages.set(place, (packages.get(place) ?? 0) + 1)
  }
  return [...packages].flatMap(([place, count]) => {
    const prefix = place === '' ? '' : `${place}/`
    const environmentFiles = entries.filter(
      ({ path, type }) => type !== 'directory' && path.startsWith(prefix),
    )
    const isPresent = environmentFiles.some(
      ({ path }) =>
        path.startsWith(`${prefix}conda-meta/`) ||
        path === `${prefix}share/binder-actions/conda-packages.jsonl`,
    )
    return isPresent ? [] : [{ place, size: environmentFiles.length * sizePerFile + count * sizePerPackage }]
  })
}
