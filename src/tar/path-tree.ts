/**
 * Tree with a node for each requested path and each of its parent directories. Nodes are looked up by their full path,
 * so that the time does not depend on the depth of an existing path. Missing nodes are created below the deepest
 * existing one, without recursion.
 */
export class PathTree<Node> {
  readonly #nodes = new Map<string, Node>()
  readonly #make: (path: string, parent: Node | undefined) => Node
  readonly root: Node

  /**
   * Creates a tree with only the root.
   *
   * @param make creates a node; its parent is undefined for the root, whose path is empty.
   */
  constructor(make: (path: string, parent: Node | undefined) => Node) {
    this.#make = make
    this.root = make('', undefined)
    this.#nodes.set('', this.root)
  }

  /** Returns the node of a path; undefined if it does not exist. */
  find(path: string): Node | undefined {
    return this.#nodes.get(path)
  }

  /** Returns the node of a path. Creates it, and its missing parents, if it does not exist. */
  at(path: string): Node {
    const missingPaths: string[] = []
    let existingPath = path
    let node = this.#nodes.get(existingPath)
    while (node === undefined) {
      missingPaths.push(existingPath)
      existingPath = parentDirectory(existingPath)
      node = this.#nodes.get(existingPath)
    }
    for (let next = missingPaths.pop(); next !== undefined; next = missingPaths.pop()) {
      node = this.#make(next, node)
      this.#nodes.set(next, node)
    }
    return node
  }

  /** Returns all nodes, parents before their children. */
  nodes(): Iterable<Node> {
    return this.#nodes.values()
  }
}

/**
 * Returns the parent path; empty for the root. The result shares memory with the path, so that a deep tree stores each
 * text only once.
 */
export function parentDirectory(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Returns the directories above paths, including the root. */
export function directoriesAbove(paths: Iterable<string>): Set<string> {
  const directories = new Set<string>()
  for (const path of paths)
    for (let directory = path; directory !== ''; directories.add(directory)) {
      directory = parentDirectory(directory)
      if (directories.has(directory)) break
    }
  return directories
}

/** Returns the part after the last slash. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
