import { baseName, parentDirectory } from '../../tar/path-tree.ts'
import type { PackageVersion } from './package.ts'
import type { OwnedFiles } from './package-owners.ts'

/** Folders of an environment in which names begin with the name of a package. */
const namedFolder = /(?:^|\/)(?:lib|share|include|etc|libexec|site-packages|cmake|pkgconfig)$/

/**
 * Assigns files without a known owner to the packages of a lock file by name: `lib/libvtkCommonCore.so` and `share/vtk/…` to
 * the package `vtk`. A lock file has no lists of files, so this finds the large libraries only.
 *
 * @returns the packages of the files that were assigned.
 */
export function findLockedOwners(
  locked: readonly PackageVersion[],
  paths: readonly string[],
  owners: ReadonlyMap<string, OwnedFiles>,
): Map<string, OwnedFiles> {
  const byStem = new Map<string, OwnedFiles>()
  for (const { manager, name, version, build } of locked.toSorted(byName)) {
    const owned = { manager, name, version, build, label: name }
    for (const stem of [simplify(name), simplify(name).replace(/^lib/, '')])
      if (stem.length >= minStem && !byStem.has(stem)) byStem.set(stem, owned)
  }
  const found = new Map<string, OwnedFiles>()
  if (byStem.size === 0) return found
  for (const path of paths) {
    if (owners.has(path)) continue
    const owner = byStem.get(stemInEnvironment(path) ?? '')
    if (owner !== undefined) found.set(path, owner)
  }
  return found
}

/** Shorter stems, such as `a` or `x`, are ambiguous. */
const minStem = 3

function byName(a: PackageVersion, b: PackageVersion): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : 1)
}

/** Returns the stem of the highest name in a folder that has names of packages. */
function stemInEnvironment(path: string): string | undefined {
  let stem: string | undefined
  for (let name = path; name !== ''; name = parentDirectory(name)) {
    if (namedFolder.test(parentDirectory(name))) {
      const own = baseName(name)
      if (!/^(?:site-packages|cmake|pkgconfig|python[\d.]*)$/.test(own)) stem = simplify(own)
      else break
    }
  }
  return stem?.replace(/^lib/, '')
}

/** Reduces names to what those of a package and of its files have in common: `vtk` for `libvtkCommonCore-9.3.so`. */
function simplify(name: string): string {
  const [library] = /^lib(?:[a-z]+|[A-Z]{2,}(?![a-z])|[A-Z][a-z]*)/.exec(name) ?? []
  const [word = ''] = /^[A-Za-z]+/.exec(library ?? name) ?? []
  return word.toLowerCase()
}
