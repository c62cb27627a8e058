import { type ImageRepository, isSameImageRepository } from '../oci/reference.ts'

/** Image repositories from which the registry may mount blobs, so that the blobs need not be uploaded. */
export class MountSources {
  #sources: readonly ImageRepository[]

  /**
   * Selects the candidates that can be used: other repositories of the same registry.
   *
   * @param target repository into which blobs are mounted.
   */
  constructor(candidates: readonly ImageRepository[], target: ImageRepository) {
    this.#sources = candidates.filter(
      candidate => candidate.registry === target.registry && !isSameImageRepository(candidate, target),
    )
  }

  /** Returns the remaining sources. */
  all(): readonly ImageRepository[] {
    return this.#sources
  }

  /** Removes a source that is not readable or whose registry does not support mounting. */
  drop(source: ImageRepository): void {
    this.#sources = this.#sources.filter(candidate => candidate !== source)
  }
}
