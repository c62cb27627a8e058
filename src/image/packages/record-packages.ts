import { errorMessage } from '../../error-message.ts'
import { flattenLayers } from '../../layers/flatten-layers.ts'
import { mergeContent, recordContent } from '../../layers/packages/image-packages.ts'
import { advise, isInstallerMark } from '../../layers/packages/missing-metadata.ts'
import { decodePackages, encodePackages } from '../../layers/packages/package-record.ts'
import { isPackageMetadata } from '../../layers/packages/read-packages.ts'
import { readFiles } from '../../layers/read-files.ts'
import { annotateLayout } from '../../layout/annotate-layout.ts'
import type { LayoutSource } from '../../layout/layout-source.ts'
import { escapeMarkdown } from '../../markdown.ts'
import { packagesKey } from '../../oci/annotations.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Platform } from '../../oci/platform.ts'
import { type Image, readImage } from '../../oci/read-image.ts'
import type { WriteSummary } from '../../runner/job-summary.ts'
import type { Log } from '../../runner/log.ts'
import { plural } from '../../wording.ts'

/** Image on disk without a record of its packages. */
export interface UnrecordedImage {
  readonly layout: LayoutSource
  readonly name: string
  readonly platform: Platform
}

/** Image that another image was built on. */
export interface RecordedBase {
  readonly layers: readonly Descriptor[]
  readonly packages: string | undefined
}

export interface RecordServices {
  readonly log: Pick<Log, 'info'>
  readonly writeSummary: WriteSummary
}

/**
 * Records the packages of an image in its manifest, so that later images can be compared with it without reading a layer.
 * The layers of a base image that has a record are not read. An image whose packages cannot be listed gets no record.
 */
export async function recordPackages(
  unrecordedImage: UnrecordedImage,
  base: RecordedBase | undefined,
  services: RecordServices,
): Promise<LayoutSource> {
  const { layout, name, platform } = unrecordedImage
  const start = performance.now()
  try {
    const baseContent = decodePackages(base?.packages)
    const image = await readImage(layout, platform)
    const baseDigests = new Set(baseContent === undefined ? [] : base?.layers.map(({ digest }) => digest))
    const upperImage = withoutLayers(image, baseDigests)
    const layers = await readFiles(
      layout,
      upperImage,
      entry => isPackageMetadata(entry) || isInstallerMark(entry.path),
    )
    const entries = flattenLayers(layers)
    const upperContent = recordContent(entries, compressionRatio(upperImage, layers))
    const content = baseContent === undefined ? upperContent : mergeContent(baseContent, upperContent)
    if (baseContent === undefined) await report(advise(entries), services)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    services.log.info(
      `${name} has ${plural(content.packages.length, 'package')} with metadata, listed in ${seconds} s`,
    )
    const record = encodePackages(content)
    return record === undefined ? layout : await annotateLayout(layout, { [packagesKey]: record })
  } catch (error) {
    services.log.info(`The packages of ${name} are not recorded: ${errorMessage(error)}`)
    return layout
  }
}

async function report(advice: readonly string[], { log, writeSummary }: RecordServices): Promise<void> {
  for (const line of advice) {
    log.info(line)
    await writeSummary(`💡 ${escapeMarkdown(line)}\n`)
  }
}

function withoutLayers(image: Image, baseDigests: ReadonlySet<string>): Image {
  const { manifest, config } = image
  const isKept = (index: number) => !baseDigests.has(manifest.layers[index]?.digest ?? '')
  return {
    ...image,
    manifest: { ...manifest, layers: manifest.layers.filter((_, index) => isKept(index)) },
    config: { ...config, diffIds: config.diffIds.filter((_, index) => isKept(index)) },
  }
}

/** Returns the compressed bytes of the layers per byte of their tars. */
function compressionRatio(
  { manifest }: Image,
  layers: readonly (readonly { readonly tarSize: number }[])[],
): number {
  const compressedSize = manifest.layers.reduce((sum, { size }) => sum + size, 0)
  let uncompressedSize = 0
  for (const entries of layers) for (const { tarSize } of entries) uncompressedSize += tarSize
  return uncompressedSize === 0 ? 1 : Math.min(1, compressedSize / uncompressedSize)
}
