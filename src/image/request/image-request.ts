import type { SplitSettings } from '../../layers/split-settings.ts'
import type { BuilderSettings } from './builder-settings.ts'
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
}

/** Settings that a build needs: which builder and cache, and whether the result is pushed. */
export type BuildSettings = Pick<ImageRequest, 'builder' | 'publication'>

/** Returns a copy of the request that pushes neither the image nor the cache. */
export function withoutPush<T extends ImageRequest>(request: T): T {
  return { ...request, publication: { ...request.publication, push: false } }
}
