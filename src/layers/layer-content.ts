import type { TarEntry } from '../tar/tar-entry.ts'
import { readWhiteout, type Whiteout } from '../tar/whiteout.ts'
import { contentSizeOf } from './content-size.ts'

/** What one path takes in a layer. */
export interface StoredPath {
  /** As `TarEntry.path`. */
  readonly path: string
  readonly type: TarEntry['type']
  /** Bytes of content: 0 for everything but a file, and for a hard link, whose content is counted at its first path. */
  readonly contentSize: number
  /** Bytes in the tar, headers and padding included. */
  readonly tarSize: number
  /** The path that a hard link shares its content with. */
  readonly linkTarget: string | undefined
}

/** In bytes, roughly: more than a million files. What takes more was made to fill the memory. */
const largestListing = 2 ** 29
/** What a path costs beside its characters, and a directory in a tree of them. */
const pathCost = 96
const directoryCost = 400

/**
 * Collects what one layer stores and hides: feed it the entries of the layer in their order. Takes 30 MB or so for
 * 200,000 entries.
 */
export class LayerContent {
  /** Of all files, a hard link counted once, in bytes: what `docker history` shows. */
  contentSize = 0
  /** Of all entries, in bytes; the zeros at the end of the tar belong to none. */
  tarSize = 0
  /** Regular files, each hard-linked one once. */
  fileCount = 0
  readonly #what: string
  readonly #limit: number
  readonly #stored: StoredPath[] = []
  readonly #removed: string[] = []
  readonly #emptied: string[] = []
  #cost = 0

  /**
   * @param what names the layer in errors.
   * @param limit of what the listing may take, in bytes, roughly.
   */
  constructor(what: string, limit = largestListing) {
    this.#what = what
    this.#limit = limit
  }

  /** Paths that this layer removes from the layers below. Source: OCI image-spec, layer.md, "Whiteouts". */
  get removedPaths(): readonly string[] {
    return this.#removed
  }

  /** Directories that show nothing of the layers below. Source: OCI image-spec, layer.md, "Opaque Whiteout". */
  get emptiedDirectories(): readonly string[] {
    return this.#emptied
  }

  /** In the order of the tar, without whiteouts. */
  get stored(): readonly StoredPath[] {
    return this.#stored
  }

  /** @throws Error naming the layer when its paths would fill the memory. */
  add(entry: TarEntry): void {
    const { path, type, size, tarSize, linkTarget } = entry
    const directories = newDirectories(this.#stored.at(-1)?.path ?? '', path)
    this.#cost += path.length + (linkTarget?.length ?? 0) + pathCost + directories * directoryCost
    if (this.#cost > this.#limit) {
      throw new Error(`${this.#what} has more or longer paths than any real file system: refused`)
    }
    this.tarSize += tarSize
    const whiteout = readWhiteout(path)
    if (whiteout !== undefined) {
      this.#addWhiteout(whiteout)
      return
    }
    if (type === 'file') this.fileCount += 1
    this.contentSize += contentSizeOf(entry)
    const sharedWith = type === 'hardlink' ? linkTarget : undefined
    this.#stored.push({ path, type, contentSize: size, tarSize, linkTarget: sharedWith })
  }

  #addWhiteout(whiteout: Whiteout): void {
    if (whiteout.hides === 'content') this.#emptied.push(whiteout.path)
    else if (whiteout.hides === 'path') this.#removed.push(whiteout.path)
  }
}

/** Directories on the way to a path that were not on the way to the one before: at least those never seen before. */
function newDirectories(before: string, path: string): number {
  let count = 0
  let isKnown = true
  for (let start = 0, slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
    isKnown = isKnown && before.startsWith(path.slice(start, slash + 1), start)
    if (!isKnown) count += 1
    start = slash + 1
  }
  return count
}
