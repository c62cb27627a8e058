import { baseName, parentDirectory } from '../../tar/path-tree.ts'
import type { PackageVersion } from './package.ts'
import type { OwningPackage } from './package-owners.ts'

/** Matches folders of an environment in which names begin with the name of a package. */
const packageFolder = /(?:^|\/)(?:lib|share|include|etc|libexec|site-packages|cmake|pkgconfig)$/

/**
 * Assigns files without a known owner to the packages of a lock file by name: `lib/libvtkCommonCore.so` and
 * `share/vtk/…` to the package `vtk`. A lock file has no lists of files, so only the large libraries are found.
 *
 * @returns the packages of the files that were assigned.
 */
export function findLockedOwners(
  locked: readonly PackageVersion[],
  paths: readonly string[],
  owners: ReadonlyMap<string, OwningPackage>,
): Map<string, OwningPackage> {
  const byStem = new Map<string, OwningPackage>()
  for (const { manager, name, version, build } of locked.toSorted(byName)) {
    const owningPackage = { manager, name, version, build, label: name }
    for (const stem of [firstWord(name), firstWord(name).replace(/^lib/, '')])
      if (stem.length >= minStemLength && !byStem.has(stem)) byStem.set(stem, owningPackage)
  }
  const lockedOwners = new Map<string, OwningPackage>()
  if (byStem.size === 0) return lockedOwners
  for (const path of paths) {
    if (owners.has(path)) continue
    const owner = byStem.get(stemInEnvironment(path) ?? '')
    if (owner !== undefined) lockedOwners.set(path, owner)
  }
  return lockedOwners
}

/** Minimum length of a stem. Shorter stems are ambiguous. */
const minStemLength = 3

function byName(a: PackageVersion, b: PackageVersion): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : 1)
}

/** Returns the stem of the topmost path segment that is directly in a folder with package names. */
function stemInEnvironment(path: string): string | undefined {
  let stem: string | undefined
  for (let name = path; name !== ''; name = parentDirectory(name)) {
    if (packageFolder.test(parentDirectory(name))) {
      const segment = baseName(name)
      if (!/^(?:site-packages|cmake|pkgconfig|python[\d.]*)$/.test(segment)) stem = firstWord(segment)
      else break
    }
  }
  return stem?.replace(/^lib/, '')
}

/**
 * Returns the first word of a name in lowercase, by which files match packages: `libvtk` for `libvtkCommonCore-9.3.so`.
 */
function firstWord(name: string): string {
  const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? []
  const [word = ''] = /^[A-Za-z]+/.exec(library ?? name) ?? []
  return word.toLowerCase()
}
