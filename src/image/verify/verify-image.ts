import type { Inputs } from '../../actions/build-binder-image/inputs.ts'
import type { LayerCheck } from '../../actions/check-layer-sizes/inputs.ts'
import {
  type CheckAdapters,
  type Outputs as CheckOutputs,
  checkLayers,
  outputsOf,
  readMeasurable,
} from '../../actions/check-layer-sizes/run.ts'
import type { Contract } from '../../contract/contract.ts'
import { describeVerdict } from '../../layers/layer-report.ts'
import { failureOf } from '../../layers/report-layers.ts'
import type { LayoutSource } from '../../layout/layout-source.ts'
import type { Image } from '../../oci/read-image.ts'
import { type Proof, type ProofAdapters, proveImage } from './try-image.ts'
import { failureOfProof } from './verification-report.ts'

export interface Judgement {
  readonly image: Image
  readonly checked: CheckOutputs
  readonly proof: Proof
  /** Why it must not be pushed. */
  readonly failure: string | undefined
}

/** Everything that can be found wrong with an image before anybody can pull it, all at once. */
export async function judgeImage(
  inputs: Inputs,
  contract: Contract,
  revision: string,
  layout: LayoutSource,
  name: string,
  directory: string,
  adapters: CheckAdapters & ProofAdapters,
): Promise<Judgement> {
  const { log } = adapters
  const begun = performance.now()
  const measurable = await readMeasurable(layout, inputs)
  const image = { ...measurable.image, name }
  const check = layerCheck(inputs)
  const checked = await checkLayers({ ...measurable, image }, name, check, adapters)
  log.info(describeVerdict(name, checked, inputs.budget))
  log.info(`The layers were checked in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  const proof = await log.group(`Prove ${name}`, () =>
    proveImage(inputs, contract, revision, layout, image, directory, adapters),
  )
  if (proof.violations !== undefined) {
    const apart = proof.smoke === undefined ? '' : ', the smoke test included'
    log.info(`The contract was checked in ${proof.seconds.toFixed(1)} s${apart}`)
  }
  const failures = [failureOf(checked, check), failureOfProof(name, proof)].filter(one => one !== undefined)
  return {
    image,
    checked: outputsOf(checked),
    proof,
    failure: failures.length === 0 ? undefined : failures.join('\n'),
  }
}

/** The same limits and the same report as the action of that name, with the Dockerfile known. */
export function layerCheck({ budget, oversize, explain, file }: Inputs): LayerCheck {
  return { budget, failOn: oversize === 'fail' ? 'error' : 'never', explain, dockerfile: file }
}
