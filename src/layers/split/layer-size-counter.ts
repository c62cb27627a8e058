import { parentDirectory } from '../../tar/path-tree.ts'
import type { Bond, BoundEntries } from './entry-bonds.ts'
import { endOfTar } from './written-size.ts'

/** Counts the bytes of a layer with certain bonds and the folders above their entries. */
export class Scale {
  weight = endOfTar
  readonly #bound: BoundEntries
  readonly #entrySizes: readonly number[]
  readonly #written = new Set<string>()

  constructor(bound: BoundEntries, entrySizes: readonly number[]) {
    this.#bound = bound
    this.#entrySizes = entrySizes
  }

  /** Returns the bytes that a bond would add. */
  measure(bond: Bond): number {
    return this.#weigh(bond, new Set())
  }

  add(bond: Bond): void {
    this.weight += this.#weigh(bond, this.#written)
  }

  /** Returns the bytes that a bond adds. @param adding collects the folders that are not written yet. */
  #weigh({ entries, size }: Bond, adding: Set<string>): number {
    let weight = size
    for (const index of entries) {
      let folder: string | undefined = parentDirectory(this.#bound.places[index] ?? '')
      while (folder !== undefined && !this.#written.has(folder) && !adding.has(folder)) {
        adding.add(folder)
        for (const entry of this.#bound.folders.get(folder) ?? []) weight += this.#entrySizes[entry] ?? 0
        folder = folder === '' ? undefined : parentDirectory(folder)
      }
    }
    return weight
  }
}
