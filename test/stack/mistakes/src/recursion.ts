interface Tree {
  readonly children: readonly Tree[]
}

export function at(depth: number): number {
  return depth === 0 ? 0 : at(depth - 1)
}

const even = (count: number): boolean => count === 0 || odd(count - 1)

export function odd(count: number): boolean {
  return count !== 0 && even(count - 1)
}

export function leaves({ children }: Tree): number {
  return children.map(leaves).length
}

export class Walk {
  start(tree: Tree): void {
    this.#down(tree)
  }

  #down({ children }: Tree): void {
    for (const child of children) this.#down(child)
  }
}
