import type { SplitSettings } from '../../layers/split-settings.ts'
import type { BuilderSettings } from './builder-settings.ts'
import type { ExistingRequest } from './existing-request.ts'
import type { PublicationSettings } from './publication-settings.ts'
import type { Recipe } from './recipe.ts'
import type { TargetRequest } from './target-request.ts'
import type { VerificationSettings } from './verification-settings.ts'

/** Settings of an image, grouped by stage. */
export interface ImageRequest {
  readonly target: TargetRequest
  readonly recipe: Recipe
  readonly builder: BuilderSettings
  readonly splitting: SplitSettings
  readonly verification: VerificationSettings
  readonly publication: PublicationSettings
  /** Image to push instead of building one. */
  readonly existing: ExistingRequest | undefined
}

/** Settings that a build needs: which builder and cache, and whether the result is pushed. */
export type BuildSettings = Pick<ImageRequest, 'builder' | 'publication'>

/** Returns a copy of the request that pushes neither the image nor the cache. */
export function withoutPush<T extends ImageRequest>(request: T): T {
  const publication = { ...request.publication, push: false }
  const existing = request.existing && { ...request.existing, publication }
  return { ...request, publication, existing }
}
