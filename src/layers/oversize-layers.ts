import { readStages } from '../dockerfile/stages.ts'
import { flattenLayers } from './flatten-layers.ts'
import type { InstructionLines } from './instruction-lines.ts'
import type { CheckTarget } from './measurable-image.ts'
import { type MeasuredLayer, measureLayers } from './measure-layers.ts'
import type { ProvidedDockerfile } from './provided-dockerfile.ts'
import { planSplit } from './split/layer-planner.ts'
import type { InstructionLayer, SplitPlan } from './split/split-plan.ts'

/**
 * Plans the split of every oversized layer. A base image's layer cannot be changed on its own, so a single plan, stored
 * at that layer, rebuilds the whole image from parts and makes other plans unnecessary.
 */
export async function planOversizeLayers(
  target: CheckTarget,
  measured: readonly MeasuredLayer[],
  lines: readonly (InstructionLines | undefined)[],
  warnLayerSize: number,
): Promise<(SplitPlan | undefined)[]> {
  const config = target.image.config.container
  const oversizeLayers = measured.flatMap(({ entries, layer }, index) => {
    if (entries === undefined) return []
    return [{ index, entries, origin: layerOrigin(layer.createdBy, lines[index], target.dockerfile) }]
  })
  const plans: (SplitPlan | undefined)[] = measured.map(() => undefined)
  const baseLayer = oversizeLayers.find(({ origin }) => origin === undefined)
  if (baseLayer !== undefined) {
    const entries = await readWholeImage(target, measured)
    const origin = { kind: 'base', image: target.fromName } as const
    plans[baseLayer.index] = planSplit({ entries, origin, config, warnLayerSize })
    return plans
  }
  for (const { index, entries, origin } of oversizeLayers) {
    if (origin === undefined) continue
    // Stage names must be unique if one Dockerfile gets several fragments.
    const stageSuffix = oversizeLayers.length > 1 ? `-${index + 1}` : ''
    plans[index] = planSplit({ entries, origin: { ...origin, stageSuffix }, config, warnLayerSize })
  }
  return plans
}

/**
 * Returns the instruction that created a layer; undefined for an imported layer or a layer of a base image, which no
 * instruction of the Dockerfile created.
 */
function layerOrigin(
  createdBy: string | undefined,
  lines: InstructionLines | undefined,
  dockerfile: ProvidedDockerfile | undefined,
): InstructionLayer | undefined {
  if (dockerfile !== undefined)
    return lines === undefined ? undefined : instructionOrigin(createdBy ?? '', lines, dockerfile)
  const isInstruction =
    /^(?:RUN|COPY|ADD)\b(?! file:)|^(?:\|\d+ .*)?\/bin\/(?:ba)?sh -c (?!#\(nop\) ADD file:)/s
  if (createdBy === undefined || !isInstruction.test(createdBy)) return undefined
  return { kind: 'instruction', createdBy }
}

function instructionOrigin(
  createdBy: string,
  { startLine }: InstructionLines,
  { bytes, parsed }: ProvidedDockerfile,
): InstructionLayer {
  const instruction = parsed.instructions.find(candidate => candidate.startLine === startLine)
  const stageName = readStages(parsed).findLast(stage => stage.line < startLine)?.name
  const text = instruction && Buffer.from(bytes.subarray(instruction.start, instruction.end)).toString('utf8')
  return { kind: 'instruction', createdBy, instruction: text, stageName }
}

async function readWholeImage({ source, image }: CheckTarget, measured: readonly MeasuredLayer[]) {
  const isComplete = measured.every(({ entries }) => entries !== undefined)
  const allLayers = isComplete
    ? measured
    : await measureLayers(source, image, [], { isEveryLayerStreamed: true, isInspected: () => true })
  return flattenLayers(allLayers.map(({ entries }) => entries ?? []))
}
