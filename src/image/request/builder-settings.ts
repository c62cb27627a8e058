export const cacheKinds = ['auto', 'gha', 'registry', 'local', 'none'] as const

/** Which builder builds, and what it may reuse. */
export interface BuilderSettings {
  /** A buildx builder; undefined for the current one. */
  readonly builder: string | undefined
  /** Build even when nothing changed. */
  readonly force: boolean
  readonly noCache: boolean
  readonly cache: (typeof cacheKinds)[number]
  /** An image reference for a cache in a registry, a name for any other. */
  readonly cacheRef: string | undefined
  /** Whether a cache in a registry may be written. */
  readonly pushCache: boolean
}
