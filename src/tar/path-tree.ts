/**
 * A node for each path that is asked for and for every directory above it. Neither time nor the stack depends on how
 * deep a path is: a node is found by its whole path, and missing ones are made from the last one known downwards.
 */
export class PathTree<Node> {
  readonly #nodes = new Map<string, Node>()
  readonly #make: (path: string, parent: Node | undefined) => Node
  readonly root: Node

  /** @param make is told the parent, undefined for the root, whose path is empty. */
  constructor(make: (path: string, parent: Node | undefined) => Node) {
    this.#make = make
    this.root = make('', undefined)
    this.#nodes.set('', this.root)
  }

  find(path: string): Node | undefined {
    return this.#nodes.get(path)
  }

  at(path: string): Node {
    const missing: string[] = []
    let known = path
    let node = this.#nodes.get(known)
    while (node === undefined) {
      missing.push(known)
      known = directoryOf(known)
      node = this.#nodes.get(known)
    }
    for (let made = missing.pop(); made !== undefined; made = missing.pop()) {
      node = this.#make(made, node)
      this.#nodes.set(made, node)
    }
    return node
  }

  /** Parents before what is in them. */
  nodes(): Iterable<Node> {
    return this.#nodes.values()
  }
}

/** The path above, of which the root's is empty. It shares the text of the path: a deep tree holds each only once. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Behind the last slash. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
