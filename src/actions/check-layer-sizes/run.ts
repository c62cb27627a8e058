import { judgeLayers, type LayerBudget, type LayerVerdict } from '../../layers/layer-budget.ts'
import { describeVerdict, layersAsMarkdown, layersAsText } from '../../layers/layer-report.ts'
import { measureLayers } from '../../layers/measure-layers.ts'
import type { ImageLocation } from '../../layout/image-location.ts'
import { openLayout } from '../../layout/layout-source.ts'
import type { ImageSource } from '../../oci/image-source.ts'
import { type Image, readImage } from '../../oci/read-image.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { registrySource } from '../../registry/registry-source.ts'
import type { ActionResult } from '../../runner/action-result.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import type { Inputs, LayerCheck } from './inputs.ts'

export interface Adapters {
  readonly connect: ConnectRegistry
  readonly log: Log
  readonly writeSummary: WriteSummary
}

export interface Outputs {
  readonly verdict: LayerVerdict['verdict']
  readonly layers: LayerVerdict['layers']
  readonly 'largest-layer-size': number
  readonly 'total-size': number
}

/** Measures every layer of an image and judges it by the limits. */
export async function run(inputs: Inputs, adapters: Adapters): Promise<ActionResult<Outputs>> {
  const source = await openSource(inputs.image, adapters.connect)
  const image = await readImage(source, inputs.platform)
  const verdict = await judgeImage(source, image, inputs.budget)
  await reportLayers(image.name, verdict, inputs, adapters)
  return { outputs: outputsOf(verdict), failure: failureOf(image.name, verdict, inputs) }
}

export async function judgeImage(
  source: ImageSource,
  image: Image,
  budget: LayerBudget,
): Promise<LayerVerdict> {
  return judgeLayers(await measureLayers(source, image), budget)
}

/** Table in the log and the job summary; an annotation when a limit is passed without failing the run. */
export async function reportLayers(
  name: string,
  verdict: LayerVerdict,
  check: LayerCheck,
  { log, writeSummary }: Pick<Adapters, 'log' | 'writeSummary'>,
): Promise<void> {
  await log.group(`Layers of ${name}`, async () => log.info(layersAsText(name, verdict, check.budget)))
  await writeSummary(layersAsMarkdown(name, verdict, check.budget))
  const isFailure = failureOf(name, verdict, check) !== undefined
  if (verdict.verdict !== 'pass' && !isFailure) log.warning(describeVerdict(name, verdict, check.budget))
}

/** The sentence that fails the step, or undefined when the verdict does not. */
export function failureOf(
  name: string,
  verdict: LayerVerdict,
  { budget, failOn }: LayerCheck,
): string | undefined {
  const isFailure =
    failOn === 'error' ? verdict.verdict === 'fail' : failOn === 'warning' && verdict.verdict !== 'pass'
  if (!isFailure) return undefined
  return (
    `${describeVerdict(name, verdict, budget)}. mybinder.org's builders often fail to transfer such a layer: ` +
    'split the instruction that made it into several COPY instructions'
  )
}

export function outputsOf(verdict: LayerVerdict): Outputs {
  return {
    verdict: verdict.verdict,
    layers: verdict.layers,
    'largest-layer-size': verdict.largestLayerSize,
    'total-size': verdict.totalSize,
  }
}

async function openSource(location: ImageLocation, connect: ConnectRegistry): Promise<ImageSource> {
  if (location.kind === 'oci-layout') return openLayout(location.directory)
  return registrySource(await connect(location.reference), location.reference)
}
