import { isWithinDirectory, many, matches, one } from '../glob.ts'
import { cleanPath } from '../tar/entry-path.ts'
import { followLinks } from '../tar/follow-links.ts'
import type { EntryWithContent } from '../tar/tar-entry.ts'

/** The files that an image shows, all layers together. Paths may begin with a slash or not. */
export class ImageFiles {
  readonly #byPath: ReadonlyMap<string, EntryWithContent>
  readonly #directories = new Set<string>()

  constructor(files: readonly EntryWithContent[]) {
    this.#byPath = new Map(files.map(file => [file.path, file]))
    // Folders that no layer names exist all the same.
    for (const { path } of files) {
      for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const folder = path.slice(0, slash)
        if (this.#directories.has(folder)) break
        this.#directories.add(folder)
      }
    }
  }

  all(): Iterable<EntryWithContent> {
    return this.#byPath.values()
  }

  /** Follows symbolic links, as a program in the container does. */
  find(path: string): EntryWithContent | undefined {
    return this.#byPath.get(this.#resolve(path))
  }

  has(path: string): boolean {
    const at = this.#resolve(path)
    return this.#byPath.has(at) || this.#directories.has(at)
  }

  /** Whether anything lies at a path in which `*` stands for any characters within one name. */
  hasMatch(pattern: string): boolean {
    if (!pattern.includes('*')) return this.has(pattern)
    const steps = [...cleanPath(pattern)].map(char =>
      char === '*' ? many(isWithinDirectory) : one(found => found === char),
    )
    for (const path of this.#byPath.keys()) if (matches(steps, path)) return true
    for (const path of this.#directories) if (matches(steps, path)) return true
    return false
  }

  #resolve(path: string): string {
    return followLinks(path, this.#byPath)
  }
}
