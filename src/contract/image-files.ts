import { anyDirectories, exactlyOne, type GlobStep, isWithinDirectory, matches, zeroOrMore } from '../glob.ts'
import { cleanPath } from '../tar/entry-path.ts'
import { followLinks } from '../tar/follow-links.ts'
import type { EntryWithContent } from '../tar/tar-entry.ts'

/** Files of an image, with all layers applied. Paths may have a leading slash. */
export class ImageFiles {
  readonly #byPath: ReadonlyMap<string, EntryWithContent>
  readonly #directories = new Set<string>()

  constructor(files: readonly EntryWithContent[]) {
    this.#byPath = new Map(files.map(file => [file.path, file]))
    // A parent directory exists even if no layer has an entry for it.
    for (const { path } of files) {
      for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const folder = path.slice(0, slash)
        if (this.#directories.has(folder)) break
        this.#directories.add(folder)
      }
    }
  }

  /** Returns all entries. */
  all(): Iterable<EntryWithContent> {
    return this.#byPath.values()
  }

  /** Returns the entry at a path, following symbolic links as a program in the container does. */
  find(path: string): EntryWithContent | undefined {
    return this.#byPath.get(this.#resolve(path))
  }

  /** Returns whether there is a file or directory at a path. */
  has(path: string): boolean {
    const targetPath = this.#resolve(path)
    return this.#byPath.has(targetPath) || this.#directories.has(targetPath)
  }

  /** Returns whether any file or directory matches the pattern. */
  hasMatch(pattern: string): boolean {
    if (!pattern.includes('*')) return this.has(pattern)
    const steps = pathSteps(pattern)
    for (const path of this.#byPath.keys()) if (matches(steps, path)) return true
    for (const path of this.#directories) if (matches(steps, path)) return true
    return false
  }

  /** Returns the absolute paths of the files that match the pattern, sorted. */
  findMatches(pattern: string): string[] {
    const steps = pathSteps(pattern)
    const files = [...this.#byPath.values()].filter(
      ({ type, path }) => type === 'file' && matches(steps, path),
    )
    return files.map(({ path }) => `/${path}`).sort()
  }

  #resolve(path: string): string {
    return followLinks(path, this.#byPath)
  }
}

/** Parses a path in which `*` matches any characters within one path segment, and `**` any directories. */
function pathSteps(pattern: string): GlobStep[] {
  return [...cleanPath(pattern).matchAll(/\*\*\/|./gsu)].map(([text]) => {
    if (text === '**/') return anyDirectories
    return text === '*' ? zeroOrMore(isWithinDirectory) : exactlyOne(candidate => candidate === text)
  })
}
