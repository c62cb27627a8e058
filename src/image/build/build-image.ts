import { annotateLayout } from '../../layout/annotate-layout.ts'
import { baseDigestKey, baseNameKey, buildSecondsKey } from '../../oci/annotations.ts'
import type { BuildPlan } from '../plan/build-plan.ts'
import { dependencyArgument } from '../request/dependency-argument.ts'
import type { BuildSettings } from '../request/image-request.ts'
import type { DependencyImage } from './dependency-image.ts'
import { type BuildRun, type BuildServices, runBuild } from './run-build.ts'

/** Image on disk whose manifest records its ingredients. */
export interface BuiltImage extends BuildRun {
  readonly plan: BuildPlan
  /** Image repository and tag. */
  readonly name: string
  readonly dependencies: DependencyImage | undefined
}

/** Builds the planned image. If it has a dependency image, the build uses that image. */
export async function buildImage(
  plan: BuildPlan,
  dependencies: DependencyImage | undefined,
  settings: BuildSettings,
  services: BuildServices,
): Promise<BuiltImage> {
  const { target, ingredients } = plan
  const name = `${plan.client.name}:${target.imageTag}`
  const { image, ref } = target
  const cachedBuild = { image, owner: image, ref, stage: plan.request.target, ingredients }
  const run = await services.log.group(`Build ${name}`, () =>
    runBuild(withDependencyImage(plan, dependencies), cachedBuild, settings, services),
  )
  const seconds = run.seconds + (dependencies?.seconds ?? 0)
  const annotations = {
    ...plan.annotations,
    ...baseAnnotations(plan, dependencies),
    [buildSecondsKey]: seconds.toFixed(1),
  }
  return { ...run, plan, name, dependencies, layout: await annotateLayout(run.layout, annotations) }
}

function withDependencyImage({ request }: BuildPlan, dependencies: DependencyImage | undefined) {
  if (dependencies === undefined) return request
  const { reference, digest, directory } = dependencies
  const layoutContexts: [string, string][] =
    directory === undefined ? [] : [[reference, `oci-layout://${directory}@${digest}`]]
  return {
    ...request,
    buildArgs: new Map([...request.buildArgs, [dependencyArgument, reference]]),
    namedContexts: new Map([...(request.namedContexts ?? []), ...layoutContexts]),
  }
}

function baseAnnotations(plan: BuildPlan, dependencies: DependencyImage | undefined): Record<string, string> {
  if (dependencies === undefined) return {}
  return { [baseNameKey]: plan.dependencies?.name ?? '', [baseDigestKey]: dependencies.digest }
}
