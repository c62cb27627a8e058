import { parentDirectory } from '../../tar/path-tree.ts'
import { compiledSource } from './compiled-file.ts'
import type { InstalledPackage, PackageVersion } from './package.ts'

/** Package that owns files of the image. */
export interface OwningPackage extends PackageVersion {
  /** Label that is unique among the packages: `numpy`, `numpy (pip)`, `numpy (opt/conda/envs/other)`. */
  readonly label: string
}

/** Packages of an image, and the files that belong to them. */
export interface Ownership {
  /** Package that owns each path. Paths without a package are absent. */
  readonly owners: ReadonlyMap<string, OwningPackage>
  /** Packages in the image, without those that are part of another package. */
  readonly packages: readonly OwningPackage[]
}

/**
 * Determines which package each existing file belongs to. A file that several packages list belongs to the first of
 * them. A package whose metadata belongs to another package, such as the Python metadata of a conda package, is part of
 * that package.
 *
 * @param packages in the order of `readPackages`.
 * @param paths existing files, without folders.
 */
export function findOwners(packages: readonly InstalledPackage[], paths: readonly string[]): Ownership {
  const existing = new Set(paths)
  const owners = new Map<string, OwningPackage>()
  const folders = new Map<string, OwningPackage>()
  const labels = new Set<string>()
  const owningPackages: OwningPackage[] = []
  for (const item of packages) {
    const { metadata } = item
    if (metadata !== '' && (owners.has(metadata) || isBelow(metadata, folders))) continue
    const { manager, name, version, build } = item
    const owningPackage = { manager, name, version, build, label: chooseLabel(item, labels) }
    owningPackages.push(owningPackage)
    addFirst(owners, existingPaths([metadata, ...item.files], existing), owningPackage)
    addFirst(folders, item.folders, owningPackage)
  }
  for (const path of paths) {
    const owner = findAbove(path, folders)
    if (owner !== undefined) addFirst(owners, [path], owner)
  }
  addCompiledFiles(paths, existing, owners)
  return { owners, packages: owningPackages }
}

/** Returns the name; if it is taken, followed by the manager, the folder of the environment, or a number. */
function chooseLabel({ manager, name, place }: InstalledPackage, takenLabels: Set<string>): string {
  let label = name
  const details = [manager, place]
  for (let number = 2; takenLabels.has(label); number++)
    label = `${name} (${details.shift() ?? `${place}, ${number}`})`
  takenLabels.add(label)
  return label
}

/** Assigns an owner to the paths that have none yet. */
function addFirst(owners: Map<string, OwningPackage>, paths: Iterable<string>, owner: OwningPackage): void {
  for (const path of paths) if (!owners.has(path)) owners.set(path, owner)
}

function existingPaths(listed: readonly string[], existing: ReadonlySet<string>): string[] {
  return listed.flatMap(path => (existing.has(path) ? path : (mergedPath(path, existing) ?? [])))
}

/** Returns the path below `usr` where `bin` and `lib` are links to `usr/bin` and `usr/lib`, as in Debian. */
function mergedPath(path: string, existing: ReadonlySet<string>): string | undefined {
  const pathInUsr = `usr/${path}`
  return /^(?:s?bin|lib\w*)\//.test(path) && existing.has(pathInUsr) ? pathInUsr : undefined
}

function isBelow(path: string, folders: ReadonlyMap<string, OwningPackage>): boolean {
  return findAbove(path, folders) !== undefined
}

function findAbove(path: string, folders: ReadonlyMap<string, OwningPackage>): OwningPackage | undefined {
  if (folders.size === 0) return undefined
  for (let folder = parentDirectory(path); folder !== ''; folder = parentDirectory(folder)) {
    const owner = folders.get(folder)
    if (owner !== undefined) return owner
  }
  return undefined
}

/** Assigns compiled Python files that no package lists to the package of their source. */
function addCompiledFiles(
  paths: readonly string[],
  existing: ReadonlySet<string>,
  owners: Map<string, OwningPackage>,
): void {
  for (const path of paths) {
    const source = owners.has(path) ? undefined : compiledSource(path)
    const owner = source === undefined || !existing.has(source) ? undefined : owners.get(source)
    if (owner !== undefined) owners.set(path, owner)
  }
}
