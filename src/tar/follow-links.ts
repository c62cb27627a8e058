import { baseName, parentDirectory } from './path-tree.ts'
import type { TarEntry } from './tar-entry.ts'

const maxLinks = 40

type Entries = ReadonlyMap<string, TarEntry>

/**
 * Resolves symbolic links in a path, such as `lib/x` where `lib -> usr/lib`; never above the root. A path without an
 * entry is returned unchanged, and link cycles are abandoned after a fixed number of links.
 */
export function followLinks(path: string, byPath: Entries): string {
  // Stored in reverse, so that taking the next segment does not copy the rest.
  const todo = path.split('/').reverse()
  let done = ''
  let links = 0
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    const next = step(done, name)
    const link = links < maxLinks ? byPath.get(next) : undefined
    if (link?.type !== 'symlink' || next === done) done = next
    else {
      links += 1
      const target = link.linkTarget ?? ''
      if (target.startsWith('/')) done = ''
      for (const part of target.split('/').reverse()) todo.push(part)
    }
  }
  return done
}

function step(directory: string, name: string): string {
  if (name === '..') return parentDirectory(directory)
  return name === '' || name === '.' ? directory : join(directory, name)
}

/**
 * Resolves where entries of a tar are placed: symbolic links in their parent directories are followed, the entries
 * themselves are not. Directories are cached, so the time is proportional to the total length of the paths, not to
 * their number times their depth.
 */
export class EntryPlaces {
  readonly #byPath: Entries
  readonly #directories = new Map([['', '']])

  constructor(byPath: Entries) {
    this.#byPath = byPath
  }

  /** @param path without empty, `.` and `..` segments. */
  resolve(path: string): string {
    const above = parentDirectory(path)
    const place = this.#directoryAt(above)
    return place === above ? path : join(place, baseName(path))
  }

  #directoryAt(path: string): string {
    const unknown: string[] = []
    let above = path
    let place = this.#directories.get(above)
    while (place === undefined) {
      unknown.push(above)
      above = parentDirectory(above)
      place = this.#directories.get(above)
    }
    for (let next = unknown.pop(); next !== undefined; next = unknown.pop()) {
      const unlinked: string = place === above ? next : join(place, baseName(next))
      const isLink = this.#byPath.get(unlinked)?.type === 'symlink'
      place = isLink ? followLinks(unlinked, this.#byPath) : unlinked
      this.#directories.set(next, place)
      above = next
    }
    return place
  }
}

function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`
}
