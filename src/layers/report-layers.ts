import type { LineRange } from '../runner/log.ts'
import { formatSize } from '../units.ts'
import { UserError } from '../user-error.ts'
import type { CheckedImage, CheckedLayer } from './checked-image.ts'
import {
  causesAsMarkdown,
  describeRemarks,
  describeUnsplittableGroups,
  explainAsMarkdown,
  explainAsText,
} from './explain-layers.ts'
import type { LayerCheck, LayerCheckServices } from './layer-check-settings.ts'
import { describeLayerCount } from './layer-count.ts'
import { describeOversize, layersAsMarkdown, layersAsText } from './layer-table.ts'
import { layerSize } from './layer-verdict.ts'

/** Maximum number of annotations of each kind. GitHub shows ten per step. */
const maxAnnotations = 10

/** Writes a table to the log and the job summary, and annotates the Dockerfile lines that create oversized layers. */
export async function reportLayers(
  checked: CheckedImage,
  check: LayerCheck,
  { log, writeSummary, paint, width }: LayerCheckServices,
): Promise<void> {
  const { name, layers } = checked
  await log.group(`Layers of ${name}`, async () =>
    log.info(layersAsText(name, checked, check.budget, { paint, width })),
  )
  for (const [index, layer] of layers.entries()) {
    if (layer.analysis === undefined) continue
    await log.group(`Contents of layer ${index + 1}`, async () => log.info(explainAsText(layer)))
  }
  await writeSummary(
    layersAsMarkdown(name, checked, check.budget, causesAsMarkdown(checked)) + explainAsMarkdown(checked),
  )
  const isFailure = layerFailure(checked, check) !== undefined
  annotate(checked, check, isFailure, log)
  if (isFailure) return
  const isAnnotated = layers.some(layer => layer.verdict !== 'pass' && layer.lines !== undefined)
  const oversize = isAnnotated ? undefined : describeOversize(name, checked, check.budget)
  if (oversize !== undefined) log.warning(oversize)
  const count = describeLayerCount(name, layers.length)
  if (count !== undefined) log.warning(count)
}

/** Returns the error that fails the step, or undefined if the step passes. */
export function layerFailure(checked: CheckedImage, { budget, failOn }: LayerCheck): UserError | undefined {
  const { verdict, name } = checked
  const isFailure = failOn === 'error' ? verdict === 'fail' : failOn === 'warning' && verdict !== 'pass'
  if (!isFailure) return undefined
  const oversize = describeOversize(name, checked, budget)
  const count = describeLayerCount(name, checked.layers.length)
  const fail = (message: string) => new UserError('layer-limits-exceeded', message)
  if (oversize === undefined) return count === undefined ? undefined : fail(count)
  const failure = `${oversize}. mybinder.org's builders often fail to transfer such a layer: ${describeFixes(checked)}`
  return fail(count === undefined ? failure : `${failure}. ${count}`)
}

function describeFixes(checked: CheckedImage): string {
  const [unsplittable] = checked.layers.flatMap(({ plan }) =>
    plan === undefined ? [] : describeUnsplittableGroups(plan),
  )
  const plan = 'the output `plan` and the job summary contain a Dockerfile fragment that splits it'
  if (combineFragments(checked) !== '') return unsplittable === undefined ? plan : `${plan}. ${unsplittable}`
  return unsplittable ?? 'split the instruction that created it into several COPY instructions'
}

/** Returns the fragments of all plans, each with a comment naming its layer. */
export function combineFragments({ layers }: CheckedImage): string {
  return layers
    .flatMap(({ plan }, index) =>
      plan === undefined || plan.fragment === ''
        ? []
        : [
            [
              `# Splits layer ${index + 1}`,
              ...describeRemarks(plan).map(remark => `# ${remark}`),
              plan.fragment,
            ].join('\n'),
          ],
    )
    .join('\n')
}

function annotate(
  { layers }: CheckedImage,
  { budget, dockerfile }: LayerCheck,
  isFailing: boolean,
  log: LayerCheckServices['log'],
): void {
  if (dockerfile === undefined) return
  const counts = { warn: 0, fail: 0 }
  for (const [index, layer] of layers.entries()) {
    if (layer.verdict === 'pass' || layer.lines === undefined) continue
    if (++counts[layer.verdict] > maxAnnotations) continue
    const lines: LineRange = {
      file: dockerfile,
      startLine: layer.lines.startLine,
      endLine: layer.lines.endLine,
    }
    const limit = layer.verdict === 'fail' ? budget.maxLayerSize : budget.warnLayerSize
    const message = `This instruction creates layer ${index + 1}, which is ${formatSize(layerSize(layer, budget.measure))}, over the limit of ${formatSize(limit)}${largestIn(layer)}`
    if (isFailing && layer.verdict === 'fail') log.error(message, lines)
    else log.warning(message, lines)
  }
}

function largestIn({ analysis }: CheckedLayer): string {
  const largestDirectories = analysis?.directories
    .slice(0, 3)
    .map(({ path, contentSize }) => `${path || '/'} (${formatSize(contentSize)})`)
  return largestDirectories === undefined || largestDirectories.length === 0
    ? ''
    : `. Its largest directories: ${largestDirectories.join(', ')}`
}
