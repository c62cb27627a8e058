/** Store of BuildKit's build cache. */
export type CacheStore =
  | { readonly kind: 'gha'; readonly scope: string }
  /** Reference of an image that contains only the cache. */
  | { readonly kind: 'registry'; readonly reference: string }
  | { readonly kind: 'local'; readonly directory: string }

/** Caches that a build reads and writes. */
export interface BuildCache {
  readonly from: readonly CacheStore[]
  /** Cache that the build writes; absent if the build must not write a cache. */
  readonly to?: CacheStore | undefined
}

/**
 * Returns the cache options of `docker buildx build`. The cache includes all stages (`mode=max`), in a format that every
 * registry accepts. If the cache cannot be written, the build does not fail.
 *
 * @see https://docs.docker.com/build/cache/backends/
 */
export function cacheArguments({ from, to }: BuildCache): string[] {
  return [
    ...from.map(store => `--cache-from=${formatFields(sourceFields(store))}`),
    ...(to === undefined
      ? []
      : [`--cache-to=${formatFields([...targetFields(to), 'mode=max', 'ignore-error=true'])}`]),
  ]
}

function sourceFields(store: CacheStore): string[] {
  return store.kind === 'local' ? ['type=local', `src=${store.directory}`] : storeFields(store)
}

function targetFields(store: CacheStore): string[] {
  // Without these options, a builder that has a layer only as a tar, from an earlier build, would cache it uncompressed.
  const compression = ['compression=gzip', 'force-compression=true']
  if (store.kind === 'registry')
    return [...storeFields(store), 'image-manifest=true', 'oci-mediatypes=true', ...compression]
  return store.kind === 'local'
    ? ['type=local', `dest=${store.directory}`, ...compression]
    : storeFields(store)
}

function storeFields(store: Exclude<CacheStore, { kind: 'local' }>): string[] {
  return store.kind === 'gha'
    ? ['type=gha', `scope=${store.scope}`]
    : ['type=registry', `ref=${store.reference}`]
}

/** Formats the fields of an option as a line of CSV, as buildx expects. */
export function formatFields(texts: readonly string[]): string {
  return texts.map(text => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')
}
