import { escapeMarkdown } from '../markdown.ts'
import { shortenDigests } from '../oci/digest.ts'
import { formatSize } from '../units.ts'
import { type Verdict, worstVerdict } from '../verdict.ts'
import { plural } from '../wording.ts'
import { instructionText } from './created-by.ts'
import { describeLayerCount } from './layer-count.ts'
import { type EvaluatedLayer, type LayerBudget, type LayerVerdict, layerSize } from './layer-verdict.ts'

/** Width of a bar in the summary and in a log, in characters. */
const logBarWidth = 20
/** Width of a bar in a terminal, which has fewer columns. */
const terminalBarWidth = 10
const marks = { pass: '✅', warn: '⚠️', fail: '❌' } as const

/** Describes the verdict in one or two sentences: the worst layer, and the layer count if it is a problem. */
export function describeVerdict(name: string, verdict: LayerVerdict, budget: LayerBudget): string {
  const problems = [
    describeOversize(name, verdict, budget),
    describeLayerCount(name, verdict.layers.length),
  ].filter(problem => problem !== undefined)
  if (problems.length > 0) return problems.join('. ')
  return `Every layer of ${name} is at most ${formatSize(budget.warnLayerSize)} (${describeTotal(verdict, budget)})`
}

/** Describes the largest oversized layer, its limit and the number of others; undefined if there is none. */
export function describeOversize(
  name: string,
  verdict: LayerVerdict,
  budget: LayerBudget,
): string | undefined {
  const { layers } = verdict
  const worst = worstVerdict(layers.map(layer => layer.verdict))
  if (worst === 'pass') return undefined
  const oversizedLayers = layers.filter(layer => layer.verdict === worst)
  const largestLayer = oversizedLayers.reduce((a, b) =>
    layerSize(b, budget.measure) > layerSize(a, budget.measure) ? b : a,
  )
  const number = layers.indexOf(largestLayer) + 1
  const size = formatSize(layerSize(largestLayer, budget.measure))
  const limit = formatSize(worst === 'fail' ? budget.maxLayerSize : budget.warnLayerSize)
  const otherCount = oversizedLayers.length - 1
  const more =
    otherCount === 0
      ? ''
      : `; ${plural(otherCount, 'more layer')} ${otherCount === 1 ? 'exceeds' : 'exceed'} it`
  return `Layer ${number} of ${name} is ${size}, over the limit of ${limit}${more} (${describeTotal(verdict, budget)})`
}

function describeTotal({ layers, totalSize }: LayerVerdict, { measure }: LayerBudget): string {
  return `${plural(layers.length, 'layer')}, ${formatSize(totalSize)} ${measure} in total`
}

/**
 * Renders the job summary: the verdict, causes and fixes, then a bar per layer against the limit.
 *
 * @param causes lines of Markdown.
 */
export function layersAsMarkdown(
  name: string,
  verdict: LayerVerdict,
  budget: LayerBudget,
  causes: readonly string[] = [],
): string {
  const rows = verdict.layers.map((layer, index) => row(layer, index + 1, budget))
  return [
    `### ${marks[verdict.verdict]} ${escapeMarkdown(describeVerdict(shortenDigests(name), verdict, budget))}`,
    '',
    ...causes,
    `| | layer | ${budget.measure} of ${formatSize(budget.maxLayerSize)} | compressed | uncompressed | known by | created by |`,
    '| --- | ---: | --- | ---: | ---: | --- | --- |',
    ...rows,
    '',
    describeSources(verdict.layers),
    '',
  ].join('\n')
}

/** Colors a text by verdict if colors are supported. */
export type Paint = (verdict: Verdict, text: string) => string

/** Properties of a terminal or a log. */
export interface TextStyle {
  readonly paint?: Paint | undefined
  /** Number of columns; undefined if lines may have any length. */
  readonly width?: number | undefined
}

/** Descriptions of the sources of a size. */
const sources = {
  exact: 'counted from the contents',
  trailer: 'read at the end of the compressed layer',
  annotation: 'stated in the manifest',
} as const

/** Renders the table and the verdict for a terminal. */
export function layersAsText(
  name: string,
  verdict: LayerVerdict,
  budget: LayerBudget,
  { paint = (_verdict, text) => text, width }: TextStyle = {},
): string {
  const barWidth = width === undefined ? logBarWidth : terminalBarWidth
  const lines = verdict.layers.map((layer, index) => {
    const sizes = [layer.compressedSize, layer.uncompressedSize].map(size => formatSize(size).padStart(12))
    const coloredBar = paint(layer.verdict, bar(layer, budget, barWidth))
    const start = `${String(index + 1).padStart(5)}  `
    const end = `  ${sizes.join('  ')}  ${layer.sizeKnownBy.padEnd(10)}  `
    const remainingWidth = width === undefined ? undefined : width - start.length - barWidth - end.length
    return `${start}${coloredBar}${end}${shorten(layer.createdBy, remainingWidth)}`
  })
  const limit = formatSize(budget.maxLayerSize)
  const measure = width === undefined ? `${budget.measure} of ${limit}` : `of ${limit}`
  const header = `layer  ${measure.padEnd(barWidth)}    compressed  uncompressed  known by    created by`
  const sentence = paint(verdict.verdict, describeVerdict(name, verdict, budget))
  return [header, ...lines, '', `${marks[verdict.verdict]} ${sentence}`].join('\n')
}

/** Explains the sources of the sizes in the table. */
function describeSources(layers: readonly EvaluatedLayer[]): string {
  const usedSources = Object.entries(sources).filter(([source]) =>
    layers.some(({ sizeKnownBy }) => sizeKnownBy === source),
  )
  return `<sub>Known by: ${usedSources.map(([source, meaning]) => `${source}: ${meaning}`).join('; ')}</sub>`
}

function row(layer: EvaluatedLayer, number: number, budget: LayerBudget): string {
  const cells = [
    marks[layer.verdict],
    number,
    `\`${bar(layer, budget)}\``,
    formatSize(layer.compressedSize),
    formatSize(layer.uncompressedSize),
    layer.sizeKnownBy,
    escapeMarkdown(shorten(layer.createdBy)),
  ]
  return `| ${cells.join(' | ')} |`
}

function bar(layer: EvaluatedLayer, { measure, maxLayerSize }: LayerBudget, width = logBarWidth): string {
  const filledWidth = Math.min(width, Math.round((layerSize(layer, measure) / maxLayerSize) * width))
  return '█'.repeat(filledWidth).padEnd(width, '░')
}

function shorten(createdBy: string | undefined, length = 90): string {
  const text = instructionText(createdBy ?? 'unknown').replace(/\p{Cc}/gu, '')
  return text.length > length ? `${text.slice(0, Math.max(0, length - 1))}…` : text
}
