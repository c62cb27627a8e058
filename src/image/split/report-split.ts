import { formatSize } from '../../units.ts'
import { plural } from '../../wording.ts'
import type { SplitImage } from './split-image.ts'

/** Layers of an image before and after the split, for a log. */
export function describeSplit({ layers, target }: SplitImage): string[] {
  const split = layers.flatMap(({ parts, uncompressedSize }, index) =>
    parts === undefined ? [] : [{ number: index + 1, parts, uncompressedSize }],
  )
  if (split.length === 0) return ['No layer was split: none that can be divided is too large']
  const lines = split.flatMap(({ number, parts, uncompressedSize }) => [
    `Layer ${number} (${formatSize(uncompressedSize)}) is now ${plural(parts.length, 'layer')}:`,
    ...parts.map(part => `  ${formatSize(part.uncompressedSize).padStart(8)}  ${part.title}`),
  ])
  const { before, after } = totals({ layers })
  return [
    ...lines,
    `${plural(before.count, 'layer')}, the largest ${formatSize(before.largest)} -> ${plural(after.count, 'layer')}, ` +
      `the largest ${formatSize(after.largest)} (target ${formatSize(target)})`,
    ...lostSharing({ layers }),
  ]
}

function totals({ layers }: Pick<SplitImage, 'layers'>) {
  const before = layers.map(({ uncompressedSize }) => uncompressedSize)
  const after = layers.flatMap(({ parts, uncompressedSize }) =>
    parts === undefined ? [uncompressedSize] : parts.map(part => part.uncompressedSize),
  )
  const total = (sizes: readonly number[]) => ({
    count: sizes.length,
    largest: sizes.reduce((max, size) => Math.max(max, size), 0),
  })
  return { before: total(before), after: total(after) }
}

/** States which layers are no longer shared with other images of the same base. */
function lostSharing({ layers }: Pick<SplitImage, 'layers'>): string[] {
  const lost = layers.flatMap(({ isBase, parts, uncompressedSize }, index) =>
    isBase && parts !== undefined ? [`${index + 1} (${formatSize(uncompressedSize)})`] : [],
  )
  if (lost.length === 0) return []
  return [
    `Layer ${lost.join(', ')} of the base image was too large and is split: nodes that have the base image pull it again`,
  ]
}
