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

export function emptyTotals(): SizeTotals {
  return { contentSize: 0, tarSize: 0, fileCount: 0 }
}

export function addToTotals(bulk: SizeTotals, { type, contentSize, tarSize }: StoredPath): void {
  bulk.contentSize += contentSize
  bulk.tarSize += tarSize
  if (type === 'file') bulk.fileCount += 1
}
