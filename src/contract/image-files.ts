import { cleanPath } from '../tar/entry-path.ts'
import type { TarEntry } from '../tar/tar-entry.ts'
import { escapePattern } from './escape-pattern.ts'

/** An entry of an image, with its content where that was kept. */
export interface ImageFile extends TarEntry {
  content?: Uint8Array
}

const mostLinks = 40

/** The files that an image shows, all layers together. Paths may begin with a slash or not. */
export class ImageFiles {
  readonly #byPath: ReadonlyMap<string, ImageFile>
  readonly #directories = new Set<string>()

  constructor(files: readonly ImageFile[]) {
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

  all(): Iterable<ImageFile> {
    return this.#byPath.values()
  }

  /** Follows symbolic links, as a program in the container does. */
  find(path: string): ImageFile | undefined {
    return this.#byPath.get(this.#resolve(path))
  }

  has(path: string): boolean {
    const at = this.#resolve(path)
    return this.#byPath.has(at) || this.#directories.has(at)
  }

  /** Whether anything lies at a path in which `*` stands for any characters within one name. */
  hasMatch(pattern: string): boolean {
    if (!pattern.includes('*')) return this.has(pattern)
    const form = cleanPath(pattern)
      .split('/')
      .map(name => name.split('*').map(escapePattern).join('[^/]*'))
      .join('/')
    const matches = new RegExp(`^${form}$`)
    for (const path of this.#byPath.keys()) if (matches.test(path)) return true
    for (const path of this.#directories) if (matches.test(path)) return true
    return false
  }

  #resolve(path: string): string {
    let todo = path.split('/')
    let done: string[] = []
    for (let links = 0; todo.length > 0; ) {
      const [name = '', ...more] = todo
      todo = more
      if (name === '..') done = done.slice(0, -1)
      if (name === '' || name === '.' || name === '..') continue
      const link = this.#byPath.get([...done, name].join('/'))
      if (link?.type !== 'symlink' || links === mostLinks) {
        done.push(name)
        continue
      }
      links += 1
      const target = link.linkTarget ?? ''
      if (target.startsWith('/')) done = []
      todo = [...target.split('/'), ...more]
    }
    return done.join('/')
  }
}
