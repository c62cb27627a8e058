interface Tree {
  readonly children: readonly Tree[]
}

export function countDown(count: number): number {
  return count === 0 ? 0 : countDown(count - 1)
}

const isEven = (count: number): boolean => count === 0 || isOdd(count - 1)

export function isOdd(count: number): boolean {
  return count !== 0 && isEven(count - 1)
}

export function countChildren({ children }: Tree): number {
  return children.map(countChildren).length
}

export class TreeWalker {
  start(tree: Tree): void {
    this.#visit(tree)
  }

  #visit({ children }: Tree): void {
    for (const child of children) this.#visit(child)
  }
}
