import { type ImageRepository, isSameImageRepository } from '../oci/reference.ts'

/** Image repositories that may hold some of the blobs already, so that the registry need not get them once more. */
export class MountSources {
  #usable: readonly ImageRepository[]

  /** @param target into which is mounted: only others of its own registry are of use. */
  constructor(candidates: readonly ImageRepository[], target: ImageRepository) {
    this.#usable = candidates.filter(
      candidate => candidate.registry === target.registry && !isSameImageRepository(candidate, target),
    )
  }

  all(): readonly ImageRepository[] {
    return this.#usable
  }

  /** Of one that may not be read, or where the registry knows no mounting. */
  drop(source: ImageRepository): void {
    this.#usable = this.#usable.filter(other => other !== source)
  }
}
