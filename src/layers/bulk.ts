import type { StoredPath } from './layer-content.ts'

/** What several paths take together. */
export interface Bulk {
  /** Bytes of content. */
  contentSize: number
  /** Bytes in the tar, headers and padding included. */
  tarSize: number
  /** Regular files, each hard-linked one once. */
  fileCount: number
}

export function emptyBulk(): Bulk {
  return { contentSize: 0, tarSize: 0, fileCount: 0 }
}

export function addTo(bulk: Bulk, { type, contentSize, tarSize }: StoredPath): void {
  bulk.contentSize += contentSize
  bulk.tarSize += tarSize
  if (type === 'file') bulk.fileCount += 1
}
