import type { ImageRepository } from '../../oci/reference.ts'

/** Files and settings from which an image is built. Paths are relative to the workspace. */
export interface Recipe {
  readonly context: string
  /** Ref that has the Dockerfiles, their ignore files and the contract; undefined for the ref that is built. */
  readonly ref: string | undefined
  /** Path to the Dockerfile. */
  readonly file: string
  /** Target stage of the Dockerfile; undefined for the last one. */
  readonly stage: string | undefined
  /** Name of the build argument that receives the branch. */
  readonly branchArg: string | undefined
  /** Name of the build argument that receives the commit. */
  readonly revisionArg: string | undefined
  readonly buildArgs: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** Patterns of the files that determine the image; undefined for every file visible to the Dockerfile. */
  readonly paths: readonly string[] | undefined
  readonly dependencies: DependencyRecipe | undefined
  /** Secrets by ID. BuildKit stores them neither in a layer nor in the image history. */
  readonly secrets: ReadonlyMap<string, string>
}

/** Files from which a dependency image is built. */
export interface DependencyRecipe {
  readonly file: string
  readonly image: ImageRepository
  /** Patterns of the files that it is built from; undefined for those that its Dockerfile copies. */
  readonly paths: readonly string[] | undefined
}
