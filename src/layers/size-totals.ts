import type { StoredPath } from './layer-content.ts'

/** Combined size of several paths. */
export interface SizeTotals {
  /** Bytes of content. */
  contentSize: number
  /** Bytes in the tar, including headers and padding. */
  tarSize: number
  /** Number of regular files; hard-linked files count once. */
  fileCount: number
}

/** Returns totals of zero paths. */
export function emptyTotals(): SizeTotals {
  return { contentSize: 0, tarSize: 0, fileCount: 0 }
}

/** Adds the size of a path to the totals. */
export function addToTotals(totals: SizeTotals, { type, contentSize, tarSize }: StoredPath): void {
  totals.contentSize += contentSize
  totals.tarSize += tarSize
  if (type === 'file') totals.fileCount += 1
}
