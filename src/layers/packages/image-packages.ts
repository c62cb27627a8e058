import type { TarEntry } from '../../tar/tar-entry.ts'
import { findOwners, type OwnedFiles } from './package-owners.ts'
import type { RecordedPackage } from './package-record.ts'
import { readPackages } from './read-packages.ts'

/** Entry of an image's file system with the content of metadata. */
export interface ListedEntry extends Pick<TarEntry, 'path' | 'type' | 'tarSize'> {
  readonly content?: Uint8Array
}

/**
 * Lists the packages of an image.
 *
 * @param entries visible entries.
 * @param ratio compressed bytes for each byte in the layers.
 */
export function listPackages(entries: readonly ListedEntry[], ratio: number): RecordedPackage[] {
  const contents = new Map(
    entries.flatMap(({ path, content }) => (content === undefined ? [] : [[path, content] as const])),
  )
  const files = entries.filter(({ type }) => type !== 'directory')
  const paths = files.map(({ path }) => path)
  const { owners, packages } = findOwners(readPackages(contents, paths), paths)
  const sizes = new Map<OwnedFiles, number>()
  for (const { path, tarSize } of files) {
    const owner = owners.get(path)
    if (owner !== undefined) sizes.set(owner, (sizes.get(owner) ?? 0) + tarSize)
  }
  return packages.map(found => {
    const { manager, label, version, build } = found
    return {
      manager,
      name: nameInRecord(label),
      version,
      build,
      size: Math.round((sizes.get(found) ?? 0) * ratio),
    }
  })
}

/** Packages of the same name are distinguished by the folder of their environment. */
function nameInRecord(label: string): string {
  return label.replaceAll(/[^\w.+:~!^-]+/g, '-').slice(0, 100)
}

/**
 * Combines the packages of an image with those of the image that it was built on. The upper layers may contain the list of
 * a lower package without its files, or no longer list a package of Debian, which was then removed.
 */
export function mergePackages(
  lower: readonly RecordedPackage[],
  upper: readonly RecordedPackage[],
): RecordedPackage[] {
  const key = ({ manager, name }: RecordedPackage) => `${manager} ${name}`
  const isListed = upper.some(({ manager }) => manager === 'debian')
  const kept = isListed ? lower.filter(({ manager }) => manager !== 'debian') : lower
  const merged = new Map(kept.map(found => [key(found), found]))
  const former = new Map(lower.map(found => [key(found), found]))
  for (const found of upper) {
    const before = former.get(key(found))
    const isLower = found.size === 0 && before?.version === found.version && before.build === found.build
    merged.set(key(found), isLower ? before : found)
  }
  return [...merged.values()]
}
