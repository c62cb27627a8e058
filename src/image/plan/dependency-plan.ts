import { contextSources } from '../../dockerfile/context-sources.ts'
import { declaredArguments } from '../../dockerfile/declared-arguments.ts'
import { externalImages } from '../../dockerfile/external-images.ts'
import type { Dockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { type BuildIngredients, computeFingerprint } from '../../ingredients/fingerprint.ts'
import type { IngredientRecord } from '../../ingredients/ingredient-record.ts'
import type { PackageVersion } from '../../layers/packages/package.ts'
import { digestHex } from '../../oci/digest.ts'
import { formatPlatform } from '../../oci/platform.ts'
import { formatReference, type ImageRepository } from '../../oci/reference.ts'
import { UserError } from '../../user-error.ts'
import type { BuildTarget } from '../identify/build-target.ts'
import { dependencyArgument } from '../request/dependency-argument.ts'
import type { Recipe } from '../request/recipe.ts'
import { assumeUnchanged, pinnedContexts, resolveBases } from './base-images.ts'
import { binderArguments } from './binder-arguments.ts'
import { selectFiles } from './context-files.ts'
import { readLockedPackages } from './locked-packages.ts'
import type { PlanServices } from './plan-services.ts'
import { readDockerfile } from './read-dockerfile.ts'
import { requireDependencyPaths } from './require-dependency-paths.ts'

/** Dependency image that a build needs, identified by its ingredients. */
export interface DependencyPlan {
  readonly image: ImageRepository
  /** Image tag derived from the ingredients, so that equal ingredients share one image. */
  readonly tag: string
  /** Image repository and tag. */
  readonly name: string
  readonly file: string
  readonly ingredients: BuildIngredients
  readonly namedContexts: ReadonlyMap<string, string>
  /** Paths of files that differ from the commit. */
  readonly changes: readonly string[]
  /** Packages that the lock files of the dependency image list. */
  readonly locked: readonly PackageVersion[]
}

/** Inputs for planning a dependency image. */
export interface DependencyRequest {
  readonly recipe: Recipe
  /** Dockerfile that builds on the dependency image. */
  readonly dockerfile: Dockerfile
  readonly target: BuildTarget
  /** Ingredients of the previous dependency image. */
  readonly before: IngredientRecord | undefined
}

/**
 * Plans the dependency image of a recipe.
 *
 * @returns undefined if the recipe has no dependency image.
 * @throws Error if the Dockerfile does not use the dependency image.
 */
export async function planDependencies(
  { recipe, dockerfile: imageDockerfile, target, before }: DependencyRequest,
  services: PlanServices,
): Promise<DependencyPlan | undefined> {
  if (recipe.dependencies === undefined) return undefined
  const { file, image, paths } = recipe.dependencies
  if (!declaredArguments(imageDockerfile).has(dependencyArgument)) {
    throw new UserError(
      'dependency-image-unused',
      `deps-file is set, but ${recipe.file} does not use the dependency image: add \`ARG ${dependencyArgument}\` before ` +
        `the first FROM, and start the stage that needs the dependencies with \`FROM $${dependencyArgument}\``,
    )
  }
  const dockerfile = await readDockerfile(file, 'deps-file', target.revision, services)
  const declaredNames = declaredArguments(dockerfile)
  const declaredArgs = [...recipe.buildArgs].filter(([name]) => declaredNames.has(name))
  const buildArgs = new Map([...binderArguments(dockerfile), ...declaredArgs])
  const { context } = recipe
  const files = await selectFiles(
    { context, file, patterns: paths, input: 'deps-paths', sources: contextSources(dockerfile) },
    services,
  )
  const resolvedBases = await resolveBases(
    externalImages(dockerfile, { buildArgs, platform: formatPlatform(target.platform) }).known,
    services,
  )
  const { platform } = target
  if (paths === undefined) {
    await requireDependencyPaths(
      { recipe: recipe.dependencies, dockerfile, bases: resolvedBases, platform },
      services,
    )
  }
  const ingredients: BuildIngredients = {
    ...{ entries: files.entries, file, target: undefined, platform, buildArgs, labels: new Map() },
    bases: assumeUnchanged(resolvedBases, before),
  }
  const tag = `deps-${digestHex(computeFingerprint(ingredients)).slice(0, 32)}${files.changes.length > 0 ? '-changed' : ''}`
  return {
    ...{ image, tag, file, ingredients, changes: files.changes },
    name: formatReference({ ...image, tag }),
    namedContexts: pinnedContexts(resolvedBases, dockerfile),
    locked: await readLockedPackages(files.entries, platform, services),
  }
}
