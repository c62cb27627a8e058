import type { ImageRepository } from '../../oci/reference.ts'

/** What an image is made from. Paths start at the workspace. */
export interface Recipe {
  readonly context: string
  /** Path of the Dockerfile. */
  readonly file: string
  /** Stage of the Dockerfile; undefined for the last. */
  readonly stage: string | undefined
  /** Name of the build argument that gets the branch, and of the one that gets the commit. */
  readonly branchArg: string | undefined
  readonly revisionArg: string | undefined
  readonly buildArgs: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** Patterns of the files that the image freezes; undefined for all that the Dockerfile can see. */
  readonly paths: readonly string[] | undefined
  readonly dependencies: DependencyRecipe | undefined
  /** Handed to BuildKit, by id; they reach no layer and no history. */
  readonly secrets: ReadonlyMap<string, string>
}

/** What a dependency image is made from. */
export interface DependencyRecipe {
  readonly file: string
  readonly image: ImageRepository
  /** Patterns of the files it is made of; undefined for those that its Dockerfile copies. */
  readonly paths: readonly string[] | undefined
}
