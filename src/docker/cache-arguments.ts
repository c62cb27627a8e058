/** Where BuildKit keeps the results of steps from one build to the next. */
export type CacheStore =
  | { readonly kind: 'gha'; readonly scope: string }
  /** Reference of an image that holds nothing but the cache. */
  | { readonly kind: 'registry'; readonly reference: string }
  | { readonly kind: 'local'; readonly directory: string }

export interface BuildCache {
  readonly from: CacheStore
  /** Left out where this build may not write. */
  readonly to?: CacheStore | undefined
}

/**
 * Results of all stages are kept (`mode=max`), in a form that every registry takes, and a cache that cannot be written
 * fails no build.
 *
 * @see https://docs.docker.com/build/cache/backends/
 */
export function cacheArguments({ from, to }: BuildCache): string[] {
  return [
    `--cache-from=${fields(source(from))}`,
    ...(to === undefined ? [] : [`--cache-to=${fields([...target(to), 'mode=max', 'ignore-error=true'])}`]),
  ]
}

function source(store: CacheStore): string[] {
  return store.kind === 'local' ? ['type=local', `src=${store.directory}`] : place(store)
}

function target(store: CacheStore): string[] {
  if (store.kind === 'registry') return [...place(store), 'image-manifest=true', 'oci-mediatypes=true']
  return store.kind === 'local' ? ['type=local', `dest=${store.directory}`] : place(store)
}

function place(store: Exclude<CacheStore, { kind: 'local' }>): string[] {
  return store.kind === 'gha'
    ? ['type=gha', `scope=${store.scope}`]
    : ['type=registry', `ref=${store.reference}`]
}

/** buildx reads such options as a line of CSV. */
export function fields(texts: readonly string[]): string {
  return texts.map(text => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')
}
