import { createHash } from 'node:crypto'
import type { TarEntry } from '../../tar/tar-entry.ts'
import { findOwners, type OwningPackage } from './package-owners.ts'
import type { PackageRecord, RecordedPackage } from './package-record.ts'
import { readPackages } from './read-packages.ts'

/** Entry of an image's file system, with its content if it is package metadata. */
export interface ListedEntry
  extends Pick<TarEntry, 'path' | 'type' | 'tarSize' | 'size' | 'mode' | 'linkTarget'> {
  readonly content?: Uint8Array
}

/** Matches files that differ between builds of the same content, or that repeat package metadata. */
const volatilePath =
  /^(?:var\/(?:log|cache|tmp|lib\/(?:apt|dpkg))|tmp|run|proc|sys|dev)\/|^etc\/(?:ld\.so\.cache|machine-id|hostname|hosts|resolv\.conf)$|(?:^|\/)\.cache\/|(?:^|\/)conda-meta\/history$|\.pyc$/

/**
 * Lists the packages of an image, and hashes the metadata of its other files.
 *
 * @param entries visible entries.
 * @param ratio compressed bytes per byte of the layers' tars.
 */
export function recordContent(entries: readonly ListedEntry[], ratio: number): PackageRecord {
  const contents = new Map(
    entries.flatMap(({ path, content }) => (content === undefined ? [] : [[path, content] as const])),
  )
  const files = entries.filter(({ type }) => type !== 'directory')
  const paths = files.map(({ path }) => path)
  const { owners, packages } = findOwners(readPackages(contents, paths), paths)
  const sizes = new Map<OwningPackage, number>()
  for (const { path, tarSize } of files) {
    const owner = owners.get(path)
    if (owner !== undefined) sizes.set(owner, (sizes.get(owner) ?? 0) + tarSize)
  }
  const records = packages.map(item => {
    const { manager, label, version, build } = item
    return {
      manager,
      name: nameInRecord(label),
      version,
      build,
      size: Math.round((sizes.get(item) ?? 0) * ratio),
    }
  })
  return { packages: records, others: hashOtherFiles(files.filter(({ path }) => !owners.has(path))) }
}

function hashOtherFiles(files: readonly ListedEntry[]): string {
  const lines = files
    .filter(({ path }) => !volatilePath.test(path))
    .map(({ path, type, size, mode, linkTarget = '' }) =>
      JSON.stringify([path, type, size, mode, linkTarget]),
    )
  return hashText(lines.sort().join('\n'))
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Replaces the characters of a label that are invalid in a record: `numpy (pip)` becomes `numpy-pip-`. */
function nameInRecord(label: string): string {
  return label.replaceAll(/[^\w.+:~!^-]+/g, '-').slice(0, 100)
}

/**
 * Combines the packages of an image with those of the image that it was built on. The upper layers may repeat the
 * metadata of a lower package without its files. A Debian package that the upper layers no longer list was removed.
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
  const keptPackages = isListed ? lower.filter(({ manager }) => manager !== 'debian') : lower
  const merged = new Map(keptPackages.map(item => [key(item), item]))
  const lowerByKey = new Map(lower.map(item => [key(item), item]))
  for (const item of upper) {
    const lowerItem = lowerByKey.get(key(item))
    const isRepeated =
      item.size === 0 && lowerItem?.version === item.version && lowerItem.build === item.build
    merged.set(key(item), isRepeated ? lowerItem : item)
  }
  return [...merged.values()]
}
