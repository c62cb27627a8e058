import { codeBlock, escapeMarkdown } from '../markdown.ts'
import { formatSize } from '../units.ts'
import { plural } from '../wording.ts'
import type { LayerAnalysis } from './analyze-image.ts'
import type { CheckedImage, CheckedLayer } from './checked-image.ts'
import { instructionText } from './created-by.ts'
import type { SplitPlan } from './split/split-plan.ts'

interface Row {
  readonly size: number
  readonly name: string
}

const maxRows = 8

/** Formats the largest contents of a layer for a terminal. */
export function explainAsText({ analysis, plan }: CheckedLayer): string {
  if (analysis === undefined) return ''
  const blocks = analysisSections(analysis).map(({ title, rows }) => {
    const lines = rows.map(({ size, name }) => `  ${formatSize(size).padStart(8)}  ${printable(name)}`)
    return [`${title}:`, ...lines].join('\n')
  })
  return [...blocks, ...describeWaste(analysis), ...planAsText(plan)].join('\n')
}

/** Explains the oversized layers in the job summary, in collapsible sections below the table. */
export function explainAsMarkdown({ layers }: CheckedImage): string {
  return layers
    .map((layer, index) => ({ layer, number: index + 1 }))
    .filter(({ layer }) => layer.analysis !== undefined && layer.verdict !== 'pass')
    .map(({ layer, number }) => formatDetails(layer, number))
    .join('\n')
}

/** Returns a list of the oversized layers with their instructions, their largest contents and the fix. */
export function causesAsMarkdown({ layers }: CheckedImage): string[] {
  const items = layers.flatMap((layer, index) => {
    if (layer.verdict === 'pass') return []
    return [`- ${describeCause(layer, index + 1)}`, `  - **Fix:** ${describeFix(layer, index + 1)}`]
  })
  return items.length === 0 ? [] : [...items, '']
}

function describeCause({ createdBy, lines, analysis }: CheckedLayer, number: number): string {
  const place = lines === undefined ? 'by' : `by line ${lines.startLine} of the Dockerfile:`
  const text = instructionText(createdBy ?? '').replace(/\p{Cc}/gu, ' ')
  const shownText = text.length > 90 ? `${text.slice(0, 89)}…` : text
  const instruction =
    shownText === '' ? 'an unknown instruction' : `<code>${escapeMarkdown(shownText)}</code>`
  const largestDirectories = (analysis?.directories ?? [])
    .slice(0, 3)
    .map(({ path, contentSize }) => `${escapeMarkdown(printable(path || '/'))} (${formatSize(contentSize)})`)
  const contents = largestDirectories.length === 0 ? '' : `. Largest: ${largestDirectories.join(', ')}`
  return `**Layer ${number}** is created ${place} ${instruction}${contents}`
}

function describeFix({ plan, analysis }: CheckedLayer, number: number): string {
  if (plan !== undefined && plan.fragment !== '')
    return `build with <code>split: auto</code>, or replace the instruction as described in “How to split layer ${number}” below`
  const [reason] = plan === undefined ? [] : describeUnsplittableGroups(plan)
  if (reason !== undefined) return escapeMarkdown(reason)
  return analysis === undefined
    ? 'set <code>explain: auto</code> to see its contents and how to split it'
    : 'the layer is split together with another layer: see below'
}

function formatDetails({ analysis, plan, lines }: CheckedLayer, number: number): string {
  if (analysis === undefined) return ''
  const location = lines === undefined ? '' : ` (line ${lines.startLine} of the Dockerfile)`
  const sections = analysisSections(analysis).flatMap(({ title, rows }) => [
    `| | ${title.toLowerCase()} |`,
    '| ---: | --- |',
    ...rows.map(({ size, name }) => `| ${formatSize(size)} | ${escapeMarkdown(printable(name))} |`),
    '',
  ])
  return [
    `<details><summary>Contents of layer ${number}${location}</summary>`,
    '',
    ...sections,
    ...describeWaste(analysis).map(escapeMarkdown),
    '</details>',
    '',
    ...planAsMarkdown(plan, number),
  ].join('\n')
}

function analysisSections(
  analysis: LayerAnalysis,
): { readonly title: string; readonly rows: readonly Row[] }[] {
  const directories = analysis.directories.map(({ path, contentSize, isRest }) => ({
    size: contentSize,
    name: `${path || '/'}${isRest ? ' (remainder)' : ''}`,
  }))
  const families = analysis.families.map(({ directory, pattern, contentSize, fileCount }) => ({
    size: contentSize,
    name: `${directory === '' ? '' : `${directory}/`}${pattern} (${plural(fileCount, 'file')})`,
  }))
  const files = analysis.files.map(({ path, contentSize }) => ({ size: contentSize, name: path }))
  return [
    { title: 'Largest directories', rows: directories.slice(0, maxRows) },
    { title: 'Largest library families', rows: families.slice(0, maxRows) },
    { title: 'Largest files', rows: files.slice(0, maxRows) },
  ].filter(({ rows }) => rows.length > 0)
}

function describeWaste({ wasted }: LayerAnalysis): string[] {
  const { stored, storedAgain, deleted } = wasted
  return [
    ...(stored > 0
      ? [
          `A later layer hides ${formatSize(stored)} of this layer, but these bytes are still stored and transferred`,
        ]
      : []),
    ...(storedAgain > 0
      ? [`This layer stores ${formatSize(storedAgain)} that an earlier layer already contains`]
      : []),
    ...(deleted > 0
      ? [
          `This layer deletes ${formatSize(deleted)} of earlier layers, but these bytes are still stored and transferred`,
        ]
      : []),
  ]
}

function planAsText(plan: SplitPlan | undefined): string[] {
  if (plan === undefined) return []
  if (plan.groups.length < 2) return describeUnsplittableGroups(plan)
  const groups = plan.groups.map(
    ({ name, tarSize }) => `  ${formatSize(tarSize).padStart(8)}  ${printable(name)}`,
  )
  return ['This layer can be split into:', ...groups, ...describeRemarks(plan)]
}

function planAsMarkdown(plan: SplitPlan | undefined, number: number): string[] {
  if (plan === undefined) return []
  // The fix above the table explains why nothing can be split.
  if (plan.fragment === '') return []
  const groups = plan.groups.map(
    ({ name, tarSize }) => `| ${formatSize(tarSize)} | ${escapeMarkdown(printable(name))} |`,
  )
  return [
    `<details><summary>How to split layer ${number} into ${plan.groups.length}</summary>`,
    '',
    '| | group |',
    '| ---: | --- |',
    ...groups,
    '',
    ...describeRemarks(plan).map(note => `- ${escapeMarkdown(note)}`),
    '',
    ...codeBlock(plan.fragment.trimEnd(), 'dockerfile'),
    '</details>',
    '',
  ]
}

/** Returns the actions that a plan requires from the user, and the reasons why parts of a layer cannot be split. */
export function describeRemarks(plan: SplitPlan): string[] {
  return [...plan.notes.map(printable), ...describeUnsplittableGroups(plan)]
}

/** Returns the reasons why parts of a layer cannot be split. */
export function describeUnsplittableGroups({ unsplittable }: SplitPlan): string[] {
  return unsplittable.map(({ reason }) => printable(reason))
}

/** Replaces control characters, because file names may contain terminal escape sequences. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '�')
}
