import type { Inputs } from '../../actions/build-binder-image/inputs.ts'
import { type CheckAdapters, checkLayers, readMeasurable } from '../../actions/check-layer-sizes/run.ts'
import { failureOf } from '../../layers/report-layers.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { pushImage } from '../../registry/push-image.ts'
import { pushProgressIn } from '../publish/push-progress.ts'
import { layerCheck } from '../verify/verify-image.ts'
import type { DependencyAdapters, DependencyImage } from './dependency-image.ts'

/** The dependency image passes the same layer check as the image, and is pushed by the same client. */
export function dependencyAdapters(
  inputs: Inputs,
  adapters: Omit<DependencyAdapters, 'checkLayers' | 'push'> & CheckAdapters,
): DependencyAdapters {
  const { connect, log } = adapters
  return {
    ...adapters,
    checkLayers: async (layout, name, dockerfile) => {
      const measurable = await readMeasurable(layout, inputs)
      const image = { ...measurable.image, name }
      const check = { ...layerCheck(inputs), dockerfile }
      const failure = failureOf(await checkLayers({ ...measurable, image }, name, check, adapters), check)
      if (failure !== undefined) throw new Error(failure)
    },
    push: async (layout, { image, tag }) => {
      const client = await connect(image)
      await pushImage(client, layout, [tag], { progress: pushProgressIn(log, client.name) })
    },
  }
}

/** Layers that nodes may have already: those of a dependency image that was not built just now. */
export function knownDependencies(dependencies: DependencyImage | undefined): readonly Descriptor[] {
  return dependencies?.seconds === undefined ? (dependencies?.layers ?? []) : []
}
