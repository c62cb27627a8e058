import { baseName, parentDirectory } from './path-tree.ts'
import type { TarEntry } from './tar-entry.ts'

const maxLinks = 40

type Entries = ReadonlyMap<string, TarEntry>

/**
 * Resolves symbolic links in a path, such as `lib/x` where `lib -> usr/lib`. The result is never above the root. A path
 * without an entry is returned unchanged. At most `maxLinks` links are followed, because there may be a cycle.
 */
export function followLinks(path: string, byPath: Entries): string {
  // The segments are in reverse order, so that taking the next segment does not copy the others.
  const segments = path.split('/').reverse()
  let resolvedPath = ''
  let links = 0
  for (let name = segments.pop(); name !== undefined; name = segments.pop()) {
    const next = appendSegment(resolvedPath, name)
    const link = links < maxLinks ? byPath.get(next) : undefined
    if (link?.type !== 'symlink' || next === resolvedPath) resolvedPath = next
    else {
      links += 1
      const target = link.linkTarget ?? ''
      if (target.startsWith('/')) resolvedPath = ''
      for (const part of target.split('/').reverse()) segments.push(part)
    }
  }
  return resolvedPath
}

function appendSegment(directory: string, name: string): string {
  if (name === '..') return parentDirectory(directory)
  return name === '' || name === '.' ? directory : join(directory, name)
}

/**
 * Resolver of the paths at which entries of a tar are unpacked. Symbolic links in the parent directories of an entry
 * are followed; an entry that is itself a link is not. Directories are cached, so that the time does not depend on the
 * depth of the paths.
 */
export class EntryPlaces {
  readonly #byPath: Entries
  readonly #directories = new Map([['', '']])

  constructor(byPath: Entries) {
    this.#byPath = byPath
  }

  /** Returns the path at which an entry is unpacked. @param path path without empty, `.` and `..` segments. */
  resolve(path: string): string {
    const parent = parentDirectory(path)
    const location = this.#directoryAt(parent)
    return location === parent ? path : join(location, baseName(path))
  }

  #directoryAt(path: string): string {
    const unresolved: string[] = []
    let parent = path
    let location = this.#directories.get(parent)
    while (location === undefined) {
      unresolved.push(parent)
      parent = parentDirectory(parent)
      location = this.#directories.get(parent)
    }
    for (let next = unresolved.pop(); next !== undefined; next = unresolved.pop()) {
      const unlinked: string = location === parent ? next : join(location, baseName(next))
      const isLink = this.#byPath.get(unlinked)?.type === 'symlink'
      location = isLink ? followLinks(unlinked, this.#byPath) : unlinked
      this.#directories.set(next, location)
      parent = next
    }
    return location
  }
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`
}
