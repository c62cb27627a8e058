import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { LayoutSource } from '../../layout/layout-source.ts'
import { isPlainLayer } from '../../layout/write-layout.ts'
import type { Platform } from '../../oci/platform.ts'
import { readImage } from '../../oci/read-image.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import { type BaseServices, countBaseLayers } from './base-layers.ts'
import type { PossibleBase } from './possible-bases.ts'
import { describeSplit, splitAsMarkdown } from './report-split.ts'
import { splitImage } from './split-image.ts'
import { readSplitScope, type SplitRequest } from './split-scope.ts'

export interface SplitServices extends BaseServices {
  readonly temporaryDirectory: string
  readonly log: Log
  readonly writeSummary: WriteSummary
}

/** Built image, and the images from which it may have been built. */
export interface UnsplitImage {
  readonly layout: LayoutSource
  /** Image repository and tag. */
  readonly name: string
  readonly platform: Platform
  readonly bases: readonly PossibleBase[]
}

/**
 * Splits the layers of a built image that are too large, compresses uncompressed layers, and reports the sizes
 * before and after.
 *
 * @returns the layout to push, which replaces the one that was built; the same layout if nothing has to be done.
 */
export async function splitBuiltImage(
  { layout, name, platform, bases }: UnsplitImage,
  settings: Omit<SplitRequest, 'platform' | 'countBaseLayers'>,
  services: SplitServices,
): Promise<LayoutSource> {
  const { manifest } = await readImage(layout, platform)
  const isPlain = manifest.layers.some(isPlainLayer)
  if (settings.mode === 'never' && !isPlain) return layout
  const scope = await readSplitScope(layout, {
    ...settings,
    platform,
    countBaseLayers: image => countBaseLayers(image.config.diffIds, bases, platform, services),
  })
  const isSplitting = scope.chosen.length > 0
  if (!isSplitting && !isPlain) return layout
  const { log, temporaryDirectory, writeSummary } = services
  const directory = await mkdtemp(join(temporaryDirectory, 'split-'))
  const split = await log.group(`${isSplitting ? 'Split' : 'Compress'} ${name}`, () =>
    splitImage(layout, scope, join(directory, 'image'), log),
  )
  if (isSplitting) for (const line of describeSplit(split)) log.info(line)
  const isSplit = split.layers.some(({ parts }) => parts !== undefined)
  const [keptLayout, removedLayout] = isSplit || isPlain ? [split.layout, layout] : [layout, split.layout]
  // Each of the two layouts may need gigabytes of disk space.
  await rm(removedLayout.directory, { recursive: true, force: true })
  if (isSplit) await writeSummary(splitAsMarkdown(name, split))
  return keptLayout
}
