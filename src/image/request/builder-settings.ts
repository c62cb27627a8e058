/** Accepted values of the input `cache`. */
export const cacheKinds = ['auto', 'gha', 'registry', 'local', 'none'] as const

/** Builder to use, and its caches. */
export interface BuilderSettings {
  /** Name of a buildx builder; undefined for the current one. */
  readonly builder: string | undefined
  /** Whether to build even if nothing has changed. */
  readonly force: boolean
  /** Whether to build without the cache, and split layers without considering the previous image. */
  readonly noCache: boolean
  /** Whether to build without the cache, and keep the layers of the previous image that have not changed. */
  readonly refresh: boolean
  /** Whether to use the image in the registry if the new build has the same packages and other files. */
  readonly onlyIfChanged: boolean
  readonly cache: (typeof cacheKinds)[number]
  /** Image reference for a registry cache, a name for any other cache. */
  readonly cacheRef: string | undefined
}
