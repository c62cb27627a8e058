/** Content that one or, with hard links, several paths show. */
export interface StoredContent {
  /** Of the layer that stores it, lowest first, from 0. */
  readonly layer: number
  /** Where the layer stores it. */
  readonly path: string
  /** Bytes of content. */
  readonly contentSize: number
  /** Bytes in the tar, those of its hard links' headers too. */
  tarSize: number
  /** How many visible paths show it. */
  links: number
}

interface Directory {
  readonly children: Map<string, Node>
}

type Node = Directory | StoredContent

/** `again`: its last path is stored once more; `deleted`: that, or a directory above, was removed or replaced. */
export type Hiding = 'again' | 'deleted'

/** Called for content that no path shows any more. */
export type OnHidden = (content: StoredContent, how: Hiding) => void

/** The file system that the layers so far show together. Directories that no layer names are made as needed. */
export class VisibleTree {
  readonly #root: Directory = { children: new Map() }
  readonly #onHidden: OnHidden
  /** Of the last path that was reached: the next one mostly lies beside it. Good until something is hidden. */
  #reached: { readonly path: string; readonly directory: Directory } | undefined

  constructor(onHidden: OnHidden) {
    this.#onHidden = onHidden
  }

  /** @returns undefined where there is a directory or nothing. */
  find(path: string): StoredContent | undefined {
    const { parent, name } = this.#walk(path)
    const node = parent?.children.get(name)
    return node === undefined || isDirectory(node) ? undefined : node
  }

  /** What stands in the way of a path is hidden. */
  makeParents(path: string): void {
    this.#reach(path)
  }

  /** Puts content at a path, instead of whatever was there. */
  put(path: string, content: StoredContent): void {
    const { parent, name } = this.#reach(path)
    const before = parent.children.get(name)
    // First the new link, then the old one: a path that is stored again as a link to itself hides nothing.
    content.links += 1
    parent.children.set(name, content)
    if (before !== undefined) this.#hide(before, isDirectory(before) ? 'deleted' : 'again')
  }

  /** A directory that is there keeps what it shows. */
  putDirectory(path: string): void {
    const { parent, name } = this.#reach(path)
    if (name === '') return
    const before = parent.children.get(name)
    if (before !== undefined && isDirectory(before)) return
    parent.children.set(name, { children: new Map() })
    if (before !== undefined) this.#hide(before, 'deleted')
  }

  remove(path: string): void {
    const { parent, name } = this.#walk(path)
    const before = parent?.children.get(name)
    if (before === undefined) return
    parent?.children.delete(name)
    this.#hide(before, 'deleted')
  }

  /** Removes all that a directory shows, not the directory. */
  empty(path: string): void {
    const { parent, name } = this.#walk(path)
    const directory = name === '' ? parent : parent?.children.get(name)
    if (directory === undefined || !isDirectory(directory)) return
    const hidden = [...directory.children.values()]
    directory.children.clear()
    for (const node of hidden) this.#hide(node, 'deleted')
  }

  /** Not by recursion: an image may nest directories deeper than the stack is. */
  #hide(top: Node, how: Hiding): void {
    this.#reached = undefined
    const waiting = [top]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (isDirectory(node)) {
        for (const child of node.children.values()) waiting.push(child)
      } else {
        node.links -= 1
        if (node.links === 0) this.#onHidden(node, how)
      }
    }
  }

  #walk(path: string): { parent: Directory | undefined; name: string } {
    const segments = path.split('/')
    const name = segments.pop() ?? ''
    let parent: Directory | undefined = this.#root
    for (const segment of segments) {
      const node: Node | undefined = parent?.children.get(segment)
      parent = node !== undefined && isDirectory(node) ? node : undefined
    }
    return { parent, name }
  }

  /** Makes what is missing on the way. */
  #reach(path: string): { parent: Directory; name: string } {
    const slash = path.lastIndexOf('/')
    const name = path.slice(slash + 1)
    if (slash < 0) return { parent: this.#root, name }
    const above = path.slice(0, slash)
    const parent = this.#reached?.path === above ? this.#reached.directory : this.#makeDirectories(above)
    this.#reached = { path: above, directory: parent }
    return { parent, name }
  }

  /** From the last path on where it leads there: a chain of directories would be walked from the root for each. */
  #makeDirectories(path: string): Directory {
    const reached = this.#reached
    const isOnTheWay = reached !== undefined && path.startsWith(`${reached.path}/`)
    let parent = isOnTheWay ? reached.directory : this.#root
    const segments = (isOnTheWay ? path.slice(reached.path.length + 1) : path).split('/')
    for (const segment of segments) {
      const node = parent.children.get(segment)
      if (node !== undefined && isDirectory(node)) {
        parent = node
        continue
      }
      const made: Directory = { children: new Map() }
      parent.children.set(segment, made)
      if (node !== undefined) this.#hide(node, 'deleted')
      parent = made
    }
    return parent
  }
}

function isDirectory(node: Node): node is Directory {
  return 'children' in node
}
