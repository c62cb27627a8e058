import type { Inputs } from '../../actions/build-binder-image/inputs.ts'
import { annotateLayout } from '../../layout/annotate-layout.ts'
import { baseDigestKey, baseNameKey, buildSecondsKey } from '../../oci/annotations.ts'
import type { BuildPlan } from '../plan/build-plan.ts'
import { dependencyArgument } from '../plan/dependency-plan.ts'
import {
  type DependencyAdapters,
  type DependencyImage,
  ensureDependencies,
  hasDependencies,
} from './dependency-image.ts'
import { type BuildRun, runBuild } from './run-build.ts'

/** An image that says in its manifest what it was made of, on disk. */
export interface BuiltImage extends BuildRun {
  readonly dependencies: DependencyImage | undefined
}

/** Builds the image, on its dependency image where there is one. */
export async function buildImage(
  inputs: Inputs,
  plan: BuildPlan,
  name: string,
  directory: string,
  adapters: DependencyAdapters,
): Promise<BuiltImage> {
  const { log } = adapters
  const build = async (dependencies: DependencyImage | undefined): Promise<BuiltImage> => {
    const subject = { image: inputs.image, ingredients: plan.ingredients }
    const request = withDependencies(plan, dependencies)
    const run = await log.group(`Build ${name}`, () =>
      runBuild(inputs, request, subject, directory, adapters),
    )
    const seconds = run.seconds + (dependencies?.seconds ?? 0)
    const annotations = {
      ...plan.annotations,
      ...(dependencies === undefined ? {} : baseOf(plan, dependencies)),
      [buildSecondsKey]: seconds.toFixed(1),
    }
    return { ...run, dependencies, layout: await annotateLayout(run.layout, annotations) }
  }
  if (plan.dependencies === undefined) return build(undefined)
  const { dependencies: wanted } = plan
  const ensure = () => ensureDependencies(wanted, plan, inputs, directory, adapters)
  const dependencies = await ensure()
  try {
    return await build(dependencies)
  } catch (error) {
    if (dependencies.directory !== undefined || (await hasDependencies(wanted, dependencies, adapters)))
      throw error
    log.warning(
      `The dependency image ${dependencies.reference} was deleted from its registry while the image was built on it: ` +
        'it is built once more',
    )
    return build(await ensure())
  }
}

function withDependencies(plan: BuildPlan, dependencies: DependencyImage | undefined): BuildPlan {
  if (dependencies === undefined) return plan
  const { reference, digest, directory } = dependencies
  const onDisk: [string, string][] =
    directory === undefined ? [] : [[reference, `oci-layout://${directory}@${digest}`]]
  return {
    ...plan,
    buildArgs: new Map([...plan.buildArgs, [dependencyArgument, reference]]),
    namedContexts: new Map([...(plan.namedContexts ?? []), ...onDisk]),
  }
}

function baseOf({ dependencies }: BuildPlan, { digest }: DependencyImage): Record<string, string> {
  return { [baseNameKey]: dependencies?.name ?? '', [baseDigestKey]: digest }
}
