/** Accepted values of the input `cache`. */
export const cacheKinds = ['auto', 'gha', 'registry', 'local', 'none'] as const

/** Builder to use, and its caches. */
export interface BuilderSettings {
  /** Name of a buildx builder; undefined for the current one. */
  readonly builder: string | undefined
  /** Build even if nothing changed. */
  readonly force: boolean
  /** Build without the cache, and split layers without considering the previous image. */
  readonly noCache: boolean
  /** Build without the cache, and keep the layers of the previous image that have not changed. */
  readonly refresh: boolean
  /** Use the image in the registry if the new build has the same packages and other files. */
  readonly onlyIfChanged: boolean
  readonly cache: (typeof cacheKinds)[number]
  /** Image reference for a registry cache, a name for any other cache. */
  readonly cacheRef: string | undefined
}
