import { type LargeDirectory, largestDirectories } from './largest-directories.ts'
import { LargestItems } from './largest-items.ts'
import type { LayerContent, StoredPath } from './layer-content.ts'
import { type LibraryFamily, libraryFamilies } from './library-families.ts'
import type { SizeTotals } from './size-totals.ts'
import { findWaste, type WastedBytes, type WastedFile } from './wasted-bytes.ts'

/** Contents of one layer; all sizes are in bytes. */
export interface LayerAnalysis extends SizeTotals {
  /** Directories that do not overlap, largest first. */
  readonly directories: readonly LargeDirectory[]
  readonly families: readonly LibraryFamily[]
  readonly files: readonly StoredPath[]
  readonly wasted: WastedBytes
}

/** Contents of all layers, and files that are stored but not visible; all sizes are in bytes. */
export interface ImageAnalysis {
  /** Layers, lowest first. */
  readonly layers: readonly LayerAnalysis[]
  /** Bytes of content that are stored but not visible in the image. */
  readonly wastedSize: number
  /** Files that are stored but not visible, largest first. */
  readonly wastedFiles: readonly WastedFile[]
}

const defaultCount = 10

/**
 * Analyzes the contents of an image's layers.
 *
 * @param contents contents of all layers, lowest first.
 * @param count number of directories, families and files to list per layer, and of wasted files in total.
 */
export function analyzeImage(contents: readonly LayerContent[], count = defaultCount): ImageAnalysis {
  const { layers, total, largest } = findWaste(contents, count)
  return {
    layers: contents.map((content, index) => ({
      contentSize: content.contentSize,
      tarSize: content.tarSize,
      fileCount: content.fileCount,
      directories: largestDirectories(content.stored, count),
      families: libraryFamilies(content.stored, count),
      files: largestFiles(content, count),
      wasted: layers[index] ?? { stored: 0, storedAgain: 0, deleted: 0 },
    })),
    wastedSize: total,
    wastedFiles: largest,
  }
}

function largestFiles(content: LayerContent, count: number): StoredPath[] {
  const largest = new LargestItems<StoredPath>(
    count,
    (a, b) => b.contentSize - a.contentSize || (a.path < b.path ? -1 : 1),
  )
  for (const item of content.stored) if (item.contentSize > 0) largest.add(item)
  return largest.list()
}
