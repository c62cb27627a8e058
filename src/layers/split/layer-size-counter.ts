import { parentDirectory } from '../../tar/path-tree.ts'
import type { EntryComponent, LayerStructure } from './entry-components.ts'
import { endOfTar } from './written-size.ts'

/** Counts the bytes of a layer that contains the added components and the folders above their entries. */
export class LayerSizeCounter {
  /** Bytes of the layer, including the end of the tar. */
  size = endOfTar
  readonly #structure: LayerStructure
  readonly #entrySizes: readonly number[]
  readonly #written = new Set<string>()

  constructor(structure: LayerStructure, entrySizes: readonly number[]) {
    this.#structure = structure
    this.#entrySizes = entrySizes
  }

  /** Returns the number of bytes that a component would add. */
  addedSize(component: EntryComponent): number {
    return this.#countAdded(component, new Set())
  }

  add(component: EntryComponent): void {
    this.size += this.#countAdded(component, this.#written)
  }

  /** Returns the number of bytes that a component adds. @param adding collects the folders that are not written yet. */
  #countAdded({ entries, size }: EntryComponent, adding: Set<string>): number {
    let addedBytes = size
    for (const index of entries) {
      let folder: string | undefined = parentDirectory(this.#structure.places[index] ?? '')
      while (folder !== undefined && !this.#written.has(folder) && !adding.has(folder)) {
        adding.add(folder)
        for (const entry of this.#structure.folders.get(folder) ?? [])
          addedBytes += this.#entrySizes[entry] ?? 0
        folder = folder === '' ? undefined : parentDirectory(folder)
      }
    }
    return addedBytes
  }
}
