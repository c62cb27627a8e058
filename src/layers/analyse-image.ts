import type { Bulk } from './bulk.ts'
import { Largest } from './largest.ts'
import { type LargeDirectory, largestDirectories } from './largest-directories.ts'
import type { LayerContent, StoredPath } from './layer-content.ts'
import { type LibraryFamily, libraryFamilies } from './library-families.ts'
import { findWaste, type WastedBytes, type WastedFile } from './wasted-bytes.ts'

/** What is in one layer, all sizes in bytes. */
export interface LayerAnalysis extends Bulk {
  /** Disjoint, largest first. */
  readonly directories: readonly LargeDirectory[]
  readonly families: readonly LibraryFamily[]
  readonly files: readonly StoredPath[]
  readonly wasted: WastedBytes
}

/** Why an image is as large as it is, all sizes in bytes. */
export interface ImageAnalysis {
  /** Lowest first. */
  readonly layers: readonly LayerAnalysis[]
  /** Bytes of content that are stored and not shown. */
  readonly wastedSize: number
  /** Largest first. */
  readonly wastedFiles: readonly WastedFile[]
}

const defaultCount = 10

/**
 * @param contents of all layers, lowest first.
 * @param count how many directories, families and files to name for each layer, and wasted files in all.
 */
export function analyseImage(contents: readonly LayerContent[], count = defaultCount): ImageAnalysis {
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
  const largest = new Largest<StoredPath>(
    count,
    (a, b) => b.contentSize - a.contentSize || (a.path < b.path ? -1 : 1),
  )
  for (const item of content.stored) if (item.contentSize > 0) largest.add(item)
  return largest.list()
}
