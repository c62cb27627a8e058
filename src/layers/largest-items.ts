/** Collector that keeps the largest `count` of many items, in bounded memory. */
export class LargestItems<T> {
  readonly #count: number
  readonly #compare: (a: T, b: T) => number
  #items: T[] = []

  /** @param compare sorts larger items first. */
  constructor(count: number, compare: (a: T, b: T) => number) {
    this.#count = count
    this.#compare = compare
  }

  add(item: T): void {
    this.#items.push(item)
    // Sorting only after many additions keeps the average cost of an addition small.
    if (this.#items.length > this.#count * 4 + 64) this.#items = this.list()
  }

  /** Returns the kept items, largest first. */
  list(): T[] {
    return this.#items.sort(this.#compare).slice(0, this.#count)
  }
}
