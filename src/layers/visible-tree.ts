/** Content that is visible at one path or, with hard links, at several. */
export interface StoredContent {
  /** Index of the layer that stores the content, from 0 for the lowest. */
  readonly layer: number
  /** Path at which the layer stores the content. */
  readonly path: string
  /** Bytes of content. */
  readonly contentSize: number
  /** Bytes in the tar, including the headers of its hard links. */
  tarSize: number
  /** Number of visible paths that refer to the content. */
  links: number
}

interface VisibleDirectory {
  readonly children: Map<string, Node>
}

type Node = VisibleDirectory | StoredContent

/**
 * Reason why content is hidden. `again`: its last path is stored again; `deleted`: its last path or a parent directory
 * was removed or replaced.
 */
export type HidingReason = 'again' | 'deleted'

/** Called for content that is no longer visible at any path. */
export type OnHidden = (content: StoredContent, reason: HidingReason) => void

/** Combined file system of the layers so far. Directories that no layer lists are created as needed. */
export class VisibleTree {
  readonly #root: VisibleDirectory = { children: new Map() }
  readonly #onHidden: OnHidden
  /**
   * Directory of the last path reached, cached because consecutive paths are usually in the same directory. Reset when
   * a node is hidden.
   */
  #lastReached: { readonly path: string; readonly directory: VisibleDirectory } | undefined

  constructor(onHidden: OnHidden) {
    this.#onHidden = onHidden
  }

  /** Returns the content at a path; undefined for a directory or a missing path. */
  find(path: string): StoredContent | undefined {
    const { parent, name } = this.#walk(path)
    const node = parent?.children.get(name)
    return node === undefined || isDirectory(node) ? undefined : node
  }

  /** Creates the parent directories of a path. Files in their place are hidden. */
  makeParents(path: string): void {
    this.#reach(path)
  }

  /** Stores content at a path, in place of any previous content. */
  put(path: string, content: StoredContent): void {
    const { parent, name } = this.#reach(path)
    const previousNode = parent.children.get(name)
    // Add the new link before removing the old one: storing a path again as a link to itself hides nothing.
    content.links += 1
    parent.children.set(name, content)
    if (previousNode !== undefined) this.#hide(previousNode, isDirectory(previousNode) ? 'deleted' : 'again')
  }

  /** Creates a directory. An existing directory keeps its children. */
  putDirectory(path: string): void {
    const { parent, name } = this.#reach(path)
    if (name === '') return
    const previousNode = parent.children.get(name)
    if (previousNode !== undefined && isDirectory(previousNode)) return
    parent.children.set(name, { children: new Map() })
    if (previousNode !== undefined) this.#hide(previousNode, 'deleted')
  }

  remove(path: string): void {
    const { parent, name } = this.#walk(path)
    const previousNode = parent?.children.get(name)
    if (previousNode === undefined) return
    parent?.children.delete(name)
    this.#hide(previousNode, 'deleted')
  }

  /** Removes all children of a directory, but not the directory itself. */
  empty(path: string): void {
    const { parent, name } = this.#walk(path)
    const directory = name === '' ? parent : parent?.children.get(name)
    if (directory === undefined || !isDirectory(directory)) return
    const hiddenNodes = [...directory.children.values()]
    directory.children.clear()
    for (const node of hiddenNodes) this.#hide(node, 'deleted')
  }

  /**
   * Hides a node and everything below it. Iterative, because an image may nest directories deeper than the call stack
   * allows.
   */
  #hide(top: Node, reason: HidingReason): void {
    this.#lastReached = undefined
    const pendingNodes = [top]
    for (let node = pendingNodes.pop(); node !== undefined; node = pendingNodes.pop()) {
      if (isDirectory(node)) {
        for (const child of node.children.values()) pendingNodes.push(child)
      } else {
        node.links -= 1
        if (node.links === 0) this.#onHidden(node, reason)
      }
    }
  }

  #walk(path: string): { parent: VisibleDirectory | undefined; name: string } {
    const segments = path.split('/')
    const name = segments.pop() ?? ''
    let parent: VisibleDirectory | undefined = this.#root
    for (const segment of segments) {
      const node: Node | undefined = parent?.children.get(segment)
      parent = node !== undefined && isDirectory(node) ? node : undefined
    }
    return { parent, name }
  }

  /** Returns the parent directory and name of a path, creating missing directories. */
  #reach(path: string): { parent: VisibleDirectory; name: string } {
    const slash = path.lastIndexOf('/')
    const name = path.slice(slash + 1)
    if (slash < 0) return { parent: this.#root, name }
    const parentPath = path.slice(0, slash)
    const parent =
      this.#lastReached?.path === parentPath ? this.#lastReached.directory : this.#makeDirectories(parentPath)
    this.#lastReached = { path: parentPath, directory: parent }
    return { parent, name }
  }

  /**
   * Creates missing directories. Starts at the last path reached if it is a parent, so that a deep chain of directories
   * is not walked from the root each time.
   */
  #makeDirectories(path: string): VisibleDirectory {
    const reached = this.#lastReached
    const isAncestor = reached !== undefined && path.startsWith(`${reached.path}/`)
    let parent = isAncestor ? reached.directory : this.#root
    const segments = (isAncestor ? path.slice(reached.path.length + 1) : path).split('/')
    for (const segment of segments) {
      const node = parent.children.get(segment)
      if (node !== undefined && isDirectory(node)) {
        parent = node
        continue
      }
      const created: VisibleDirectory = { children: new Map() }
      parent.children.set(segment, created)
      if (node !== undefined) this.#hide(node, 'deleted')
      parent = created
    }
    return parent
  }
}

function isDirectory(node: Node): node is VisibleDirectory {
  return 'children' in node
}
