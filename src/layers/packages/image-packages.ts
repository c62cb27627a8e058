import { createHash } from 'node:crypto'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { findOwners, type OwnedFiles } from './package-owners.ts'
import type { PackageRecord, RecordedPackage } from './package-record.ts'
import { readPackages } from './read-packages.ts'

/** Entry of an image's file system with the content of metadata. */
export interface ListedEntry
  extends Pick<TarEntry, 'path' | 'type' | 'tarSize' | 'size' | 'mode' | 'linkTarget'> {
  readonly content?: Uint8Array
}

/** Files that differ from build to build, or only repeat what the packages say. */
const volatile =
  /^(?:var\/(?:log|cache|tmp|lib\/(?:apt|dpkg))|tmp|run|proc|sys|dev)\/|^etc\/(?:ld\.so\.cache|machine-id|hostname|hosts|resolv\.conf)$|(?:^|\/)\.cache\/|(?:^|\/)conda-meta\/history$|\.pyc$/

/**
 * Lists the packages of an image, and marks its other files.
 *
 * @param entries visible entries.
 * @param ratio compressed bytes for each byte in the layers.
 */
export function recordContent(entries: readonly ListedEntry[], ratio: number): PackageRecord {
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
  const listed = packages.map(found => {
    const { manager, label, version, build } = found
    return {
      manager,
      name: nameInRecord(label),
      version,
      build,
      size: Math.round((sizes.get(found) ?? 0) * ratio),
    }
  })
  return { packages: listed, others: markOthers(files.filter(({ path }) => !owners.has(path))) }
}

function markOthers(files: readonly ListedEntry[]): string {
  const lines = files
    .filter(({ path }) => !volatile.test(path))
    .map(({ path, type, size, mode, linkTarget = '' }) =>
      JSON.stringify([path, type, size, mode, linkTarget]),
    )
  return hashText(lines.sort().join('\n'))
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Packages of the same name are distinguished by the folder of their environment. */
function nameInRecord(label: string): string {
  return label.replaceAll(/[^\w.+:~!^-]+/g, '-').slice(0, 100)
}

/**
 * Combines the packages of an image with those of the image that it was built on. The upper layers may contain the list of
 * a lower package without its files, or no longer list a package of Debian, which was then removed.
 */
export function mergeContent(lower: PackageRecord, upper: PackageRecord): PackageRecord {
  return {
    packages: mergePackages(lower.packages, upper.packages),
    others: hashText(`${lower.others} ${upper.others}`),
  }
}

function mergePackages(
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
