import { estimatePushSeconds } from '../../layers/push-estimate.ts'
import { escapeMarkdown } from '../../markdown.ts'
import { formatSize } from '../../units.ts'
import { plural } from '../../wording.ts'
import type { PulledBytes } from './pulled-bytes.ts'
import type { SplitImage } from './split-image.ts'
import type { WrittenPart } from './write-parts.ts'

/** Describes the layers of an image before and after the split, for a log. */
export function describeSplit(split: SplitImage): string[] {
  const parts = describeParts(split)
  if (parts.length === 0) return ['No layer was split: no layer that can be split is too large']
  const { before, after } = totals(split)
  return [
    ...parts,
    `${plural(before.count, 'layer')}, the largest ${formatSize(before.largest)} -> ${plural(after.count, 'layer')}, ` +
      `the largest ${formatSize(after.largest)} (target ${formatSize(split.target)})`,
    ...(split.pull === undefined ? [] : [describePull(split.pull)]),
    ...describeLostSharing(split),
  ]
}

function describeParts({ layers }: SplitImage): string[] {
  return layers.flatMap(({ parts, uncompressedSize }, index) =>
    parts === undefined
      ? []
      : [
          `Layer ${index + 1} (${formatSize(uncompressedSize)}) is now ${plural(parts.length, 'layer')}:`,
          ...parts.map(describePart),
        ],
  )
}

function describePart({ uncompressedSize, title, isReused, deadSize }: WrittenPart): string {
  const unused = deadSize === 0 ? '' : `, ${formatSize(deadSize)} unused`
  return `  ${formatSize(uncompressedSize).padStart(8)}  ${title}${isReused ? ` (unchanged${unused})` : ''}`
}

/** Formats the sizes before and after the split for the job summary. */
export function splitAsMarkdown(name: string, split: SplitImage): string {
  const { before, after } = totals(split)
  const row = (title: string, show: (total: LayerTotals) => string) =>
    `| ${title} | ${show(before)} | ${show(after)} |`
  return [
    `### Split layers of ${escapeMarkdown(name)}`,
    '',
    '| property | before | after |',
    '| --- | ---: | ---: |',
    row('layers', ({ count }) => String(count)),
    row('largest layer', ({ largest }) => formatSize(largest)),
    row('estimated time to store the image at mybinder.org', ({ seconds }) => `${Math.ceil(seconds)} s`),
    ...(split.pull === undefined ? [] : [pullRow(split.pull)]),
    '',
    ...describeLostSharing(split).flatMap(line => [escapeMarkdown(line), '']),
    '<details><summary>New layers</summary>',
    '',
    ...describeParts(split).map(line => `- ${escapeMarkdown(line)}`),
    '',
    '</details>',
    '',
  ].join('\n')
}

function describePull({ before, after }: PulledBytes): string {
  return `Nodes that have the previous image must pull ${formatSize(after)}; without the split, they would pull ${formatSize(before)}`
}

function pullRow({ before, after }: PulledBytes): string {
  return `| nodes that have the previous image must pull | ${formatSize(before)} | ${formatSize(after)} |`
}

interface LayerTotals {
  readonly count: number
  readonly largest: number
  readonly seconds: number
}

function totals({ layers }: Pick<SplitImage, 'layers'>) {
  const before = layers.map(({ uncompressedSize }) => uncompressedSize)
  const after = layers.flatMap(({ parts, uncompressedSize }) =>
    parts === undefined ? [uncompressedSize] : parts.map(part => part.uncompressedSize),
  )
  const total = (sizes: readonly number[]): LayerTotals => ({
    count: sizes.length,
    largest: sizes.reduce((max, size) => Math.max(max, size), 0),
    seconds: estimatePushSeconds(sizes),
  })
  return { before: total(before), after: total(after) }
}

/** States which layers are no longer shared with other images of the same base. */
function describeLostSharing({ layers }: Pick<SplitImage, 'layers'>): string[] {
  const splitLayers = layers.flatMap(({ isBase, parts, uncompressedSize }, index) =>
    isBase && parts !== undefined ? [`${index + 1} (${formatSize(uncompressedSize)})`] : [],
  )
  if (splitLayers.length === 0) return []
  const [subject, pronoun] =
    splitLayers.length === 1
      ? [`Layer ${splitLayers[0]} of the base image was too large and is split`, 'it']
      : [`Layers ${splitLayers.join(', ')} of the base image were too large and are split`, 'them']
  return [`${subject}: nodes that have the base image pull ${pronoun} again`]
}
