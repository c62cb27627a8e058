/** Keeps only the first `count` of many items in sorted order, in bounded memory. */
export class Largest<T> {
  readonly #count: number
  readonly #compare: (a: T, b: T) => number
  #kept: T[] = []

  constructor(count: number, compare: (a: T, b: T) => number) {
    this.#count = count
    this.#compare = compare
  }

  add(item: T): void {
    this.#kept.push(item)
    // Sorting only after many additions keeps the average cost of an addition small.
    if (this.#kept.length > this.#count * 4 + 64) this.#kept = this.list()
  }

  list(): T[] {
    return this.#kept.sort(this.#compare).slice(0, this.#count)
  }
}
