import { type BuiltImage, buildImage } from '../build/build-image.ts'
import { type DockerLogins, type LoginServices, withDockerLogin } from '../build/docker-login.ts'
import type { BuildPlan } from '../plan/build-plan.ts'
import type { ImageRequest } from '../request/image-request.ts'
import { type DependencyServices, ensureDependencies, hasDependencies } from './ensure-dependencies.ts'

export interface BuildStageServices extends DependencyServices, LoginServices {
  readonly logins: DockerLogins
}

/** Builds the planned image, after its dependency image if it has one, with Docker logged in to their registries. */
export function buildOnDependencies(
  plan: BuildPlan,
  request: ImageRequest,
  services: BuildStageServices,
): Promise<BuiltImage> {
  return withDockerLogin(services.logins, services, runCommand =>
    buildLoggedIn(plan, request, { ...services, runCommand }),
  )
}

async function buildLoggedIn(
  plan: BuildPlan,
  request: ImageRequest,
  services: DependencyServices,
): Promise<BuiltImage> {
  const { dependencies: dependencyPlan } = plan
  if (dependencyPlan === undefined) return buildImage(plan, undefined, request, services)
  const ensure = () => ensureDependencies({ plan: dependencyPlan, owner: plan }, request, services)
  const dependencies = await ensure()
  try {
    return await buildImage(plan, dependencies, request, services)
  } catch (error) {
    const isStored =
      dependencies.directory !== undefined || (await hasDependencies(dependencyPlan, dependencies, services))
    if (isStored) throw error
    services.log.warning(
      `The dependency image ${dependencies.reference} was deleted from its registry while the image was built on it: ` +
        'building it again',
    )
    return buildImage(plan, await ensure(), request, services)
  }
}
