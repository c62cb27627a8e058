import { clonedSources, isOfRepository } from '../../dockerfile/cloned-sources.ts'
import { contextSources } from '../../dockerfile/context-sources.ts'
import type { Dockerfile } from '../../dockerfile/parse-dockerfile.ts'
import type { Platform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import { parseReference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { registrySource } from '../../registry/registry-source.ts'
import { UserError } from '../../user-error.ts'
import type { DependencyRecipe } from '../request/recipe.ts'
import type { Bases } from './base-images.ts'
import { findEnvironmentFiles } from './environment-files.ts'
import type { PlanServices } from './plan-services.ts'

/** Dependency image whose recipe does not set `deps-paths`. */
export interface UnlistedDependencies {
  readonly recipe: DependencyRecipe
  readonly dockerfile: Dockerfile
  readonly bases: Bases
  readonly platform: Platform
}

/**
 * Asserts that the files that a Dockerfile copies determine its image. Otherwise changes to other files would be missed.
 *
 * @throws Error that names the line that adds other files, and the files to list in `deps-paths`.
 */
export async function requireDependencyPaths(
  dependencies: UnlistedDependencies,
  services: PlanServices,
): Promise<void> {
  const cause = await describeOtherSource(dependencies, services)
  if (cause === undefined) return
  const files = await findEnvironmentFiles(services.checkout)
  const example =
    files.length === 0
      ? 'such as `pixi.lock` or `environment.yml`'
      : `for example:\n${['deps-paths: |', ...files.map(file => `  ${file}`)].join('\n')}`
  throw new UserError(
    'dependency-paths-missing',
    `deps-file: ${cause}, so the files that it copies do not determine the dependency image. Set \`deps-paths\` to the ` +
      `files that do, ${example}`,
  )
}

/** Describes an ingredient that the Dockerfile does not copy from the context; undefined if there is none. */
async function describeOtherSource(
  { recipe: { file }, dockerfile, bases, platform }: UnlistedDependencies,
  { workflow, connect }: PlanServices,
): Promise<string | undefined> {
  const copiesNothing = contextSources(dockerfile)?.length === 0
  const clone = clonedSources(dockerfile).find(
    source => copiesNothing || isOfRepository(source, workflow.repository),
  )
  if (clone !== undefined) return `${file}, line ${clone.instruction.startLine}, clones a repository`
  const trigger = dockerfile.instructions.find(({ keyword }) => keyword === 'ONBUILD')
  if (trigger !== undefined) return `${file}, line ${trigger.startLine}, uses ONBUILD`
  if (!copiesNothing) return undefined
  for (const name of bases.keys()) {
    if (await hasTriggers(name, platform, connect))
      return `${file} builds on ${name}, whose ONBUILD instructions copy files`
  }
  return undefined
}

/**
 * Returns whether a base image adds instructions to a build; false if it cannot be read, which has already caused a
 * warning.
 */
async function hasTriggers(name: string, platform: Platform, connect: ConnectRegistry): Promise<boolean> {
  try {
    const reference = parseReference(name)
    const image = await readImage(registrySource(await connect(reference), reference), platform)
    return (image.config.container.OnBuild ?? []).length > 0
  } catch {
    return false
  }
}
