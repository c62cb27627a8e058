import { isCondaMetadata, readCondaPackages } from './conda-packages.ts'
import { isDebianMetadata, readDebianPackages } from './debian-packages.ts'
import { isJuliaMetadata, readJuliaPackages } from './julia-packages.ts'
import { type InstalledPackage, managers } from './package.ts'
import { isPythonMetadata, readPythonPackage } from './python-packages.ts'
import { isRMetadata, readRPackage } from './r-packages.ts'

/** Maximum size of a metadata file in bytes. The metadata of a package with many headers has a few megabytes. */
const maxMetadataSize = 16 * 2 ** 20

/** Returns whether the content of a file is needed to list the packages of an image. */
export function isPackageMetadata({ path, type, size }: MetadataEntry): boolean {
  return (
    type === 'file' &&
    size <= maxMetadataSize &&
    (isDebianMetadata(path) ||
      isCondaMetadata(path) ||
      isPythonMetadata(path) ||
      isRMetadata(path) ||
      isJuliaMetadata(path))
  )
}

interface MetadataEntry {
  readonly path: string
  readonly type: string
  readonly size: number
}

/**
 * Returns the packages that metadata describes, in an order that does not depend on the order of the files. Malformed
 * metadata is ignored.
 *
 * @param contents content of the files that `isPackageMetadata` selects, by path.
 * @param paths all paths.
 */
export function readPackages(
  contents: ReadonlyMap<string, Uint8Array>,
  paths: Iterable<string>,
): InstalledPackage[] {
  const allPaths = [...paths]
  const packages = [...readDebianPackages(contents, allPaths), ...readJuliaPackages(contents, allPaths)]
  for (const [path, content] of contents) {
    for (const item of readMetadata(path, content)) packages.push(item)
  }
  return packages.sort(
    (a, b) =>
      managers.indexOf(a.manager) - managers.indexOf(b.manager) ||
      compare(a.name, b.name) ||
      compare(a.place, b.place) ||
      compare(a.metadata, b.metadata) ||
      compare(a.version, b.version),
  )
}

function readMetadata(path: string, content: Uint8Array): InstalledPackage[] {
  try {
    return (
      readCondaPackages(path, content) ??
      readPythonPackage(path, content) ??
      readRPackage(path, content) ??
      []
    )
  } catch {
    // Files that belong to no package are grouped by folder, so malformed metadata need not be an error.
    return []
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
