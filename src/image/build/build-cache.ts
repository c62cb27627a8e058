import { access, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildCache, CacheStore } from '../../docker/cache-arguments.ts'
import { errorMessage } from '../../error-message.ts'
import type { BuildIngredients } from '../../ingredients/fingerprint.ts'
import { computeFingerprint } from '../../ingredients/fingerprint.ts'
import { digestHex, sha256Digest } from '../../oci/digest.ts'
import { formatPlatform } from '../../oci/platform.ts'
import { formatImageRepository, type ImageRepository, parseReference } from '../../oci/reference.ts'
import type { SourceRef } from '../../refs/source-ref.ts'
import { mayBuildUnmergedCode } from '../../refs/unmerged-event.ts'
import type { ActionsCache } from '../../runner/actions-cache.ts'
import type { Log } from '../../runner/log.ts'
import type { BuilderSettings } from '../request/builder-settings.ts'
import type { BuildSettings } from '../request/image-request.ts'

export interface CacheServices {
  readonly actionsCache: ActionsCache
  /** Directory whose path is the same in every run, because a stored cache can only be restored to the same path. */
  readonly cacheDirectory: string
  readonly log: Log
  readonly workflow: { readonly eventName: string }
  /** Returns the name of the default branch; undefined if unknown. */
  readonly readDefaultBranch: () => Promise<string | undefined>
}

/** Cache of one build. */
export interface OpenCache {
  readonly cache: BuildCache | undefined
  /** Saves the cache that the build wrote. */
  close(): Promise<void>
}

/** Build whose steps are cached. Its names distinguish the caches of several images of one repository. */
export interface CachedBuild {
  readonly image: ImageRepository
  /** Image that `cache-ref` belongs to; for a dependency image, the image built on it. */
  readonly owner: ImageRepository
  /** Ref whose cache is written. A ref writes only its own cache, because not all branches are protected. */
  readonly ref: SourceRef
  /** Stage of the owner's Dockerfile. */
  readonly stage: string | undefined
  readonly ingredients: BuildIngredients
}

const noCache: OpenCache = { cache: undefined, close: async () => {} }

/**
 * Returns whether this run may write a cache. A run that may build unmerged code only reads the cache, because later
 * builds would use the steps that it stores.
 */
function mayWrite({ workflow }: CacheServices): boolean {
  return !mayBuildUnmergedCode(workflow.eventName)
}

/**
 * Opens the configured cache. If it is not available, the build continues without it, with a warning unless `cache` is
 * `auto`.
 */
export async function openCache(
  { builder: settings, publication }: BuildSettings,
  build: CachedBuild,
  services: CacheServices,
): Promise<OpenCache> {
  const { actionsCache, log } = services
  const names = await refCacheNames(build.ref, services)
  switch (settings.cache) {
    case 'none':
      return noCache
    case 'auto':
    case 'gha': {
      const obstacle = actionsCache.problem()
      if (obstacle === undefined)
        return openRemote(
          names.map(name => ({ kind: 'gha', scope: cacheScope(settings, build, name) })),
          mayWrite(services),
        )
      if (settings.cache === 'gha') log.warning(`cache is gha, but ${obstacle}: this build uses no cache`)
      return noCache
    }
    case 'registry':
      return openRemote(
        names.map(name => ({ kind: 'registry', reference: cacheReference(settings, build, name) })),
        // A build that does not push the image does not push its cache either.
        publication.push && mayWrite(services),
      )
    case 'local':
      return openLocal(
        names.map(name => cacheScope(settings, build, name)),
        build,
        services,
      )
  }
}

function openRemote(stores: readonly CacheStore[], isWritten: boolean): OpenCache {
  return { ...noCache, cache: { from: stores, to: isWritten ? stores[0] : undefined } }
}

/** Returns names for the caches to read: first the cache of the ref itself, then the cache of the default branch. */
async function refCacheNames(
  { full, short }: SourceRef,
  { readDefaultBranch }: CacheServices,
): Promise<string[]> {
  const ownName = refCacheName(full, short)
  const branch = await readDefaultBranch()
  return branch === undefined
    ? [ownName]
    : [...new Set([ownName, refCacheName(`refs/heads/${branch}`, branch)])]
}

/** Returns a name for the cache of a ref. Each ref has a different name, short enough to be part of an image tag. */
function refCacheName(full: string, short: string): string {
  const name = short.replace(/[^\w.-]/g, '-').slice(0, 40)
  return `${name}-${digestHex(sha256Digest(Buffer.from(full))).slice(0, 8)}`
}

function cacheScope({ cacheRef }: BuilderSettings, { image, stage }: CachedBuild, name: string): string {
  return [cacheRef ?? 'binder', image.path, ...(stage === undefined ? [] : [stage]), name]
    .join('-')
    .replace(/[^\w.-]/g, '-')
}

/**
 * Returns the reference of a registry cache. A dependency image has its own cache; otherwise each build would overwrite
 * the cache of the other.
 */
function cacheReference({ cacheRef }: BuilderSettings, { image, owner }: CachedBuild, name: string): string {
  if (cacheRef === undefined) return `${formatImageRepository(image)}:buildcache-${name}`
  const { tag = 'latest', ...repository } = parseReference(cacheRef)
  return `${formatImageRepository(repository)}:${tag}${image === owner ? '' : '-deps'}-${name}`
}

/**
 * Opens a directory stored by the runner's cache service, under a key derived from the ingredients. Restores the most
 * similar cache: from the same Dockerfile and arguments, otherwise from the same image.
 */
async function openLocal(
  names: readonly string[],
  build: CachedBuild,
  services: CacheServices,
): Promise<OpenCache> {
  const { actionsCache, cacheDirectory, log } = services
  const [name = ''] = names
  const directory = join(cacheDirectory, name)
  const nextDirectory = `${directory}.next`
  const keys = cacheKeys(name, build.ingredients)
  const obstacle = actionsCache.problem()
  if (obstacle !== undefined)
    log.info(`The cache is stored only on this machine, in ${directory}: ${obstacle}`)
  for (const name of names) await restoreCache(name, build, services)
  await rm(nextDirectory, { recursive: true, force: true })
  const isWritten = mayWrite(services)
  return {
    cache: {
      from: names.map(name => ({ kind: 'local', directory: join(cacheDirectory, name) })),
      to: isWritten ? { kind: 'local', directory: nextDirectory } : undefined,
    },
    close: async () => {
      if (!isWritten || !(await replaceDirectory(directory, nextDirectory)) || obstacle !== undefined) return
      await actionsCache.save(directory, keys[0]).catch((error: unknown) => {
        warn(log, 'The cache could not be saved, so the next build takes longer', error)
      })
    },
  }
}

/** Restores the directory of one ref from the runner's cache service, if it is available. */
async function restoreCache(
  name: string,
  { ingredients }: CachedBuild,
  { actionsCache, cacheDirectory, log }: CacheServices,
): Promise<void> {
  const directory = join(cacheDirectory, name)
  const keys = cacheKeys(name, ingredients)
  await restoreDirectory(directory)
  if (actionsCache.problem() !== undefined) return
  const key = await actionsCache.restore(directory, keys).catch((error: unknown) => {
    warn(log, 'The cache could not be restored, so every step runs again', error)
    return undefined
  })
  log.info(key === undefined ? `There is no cache for ${keys.at(-1)} yet` : `Restored the cache ${key}`)
}

/**
 * Replaces the cache directory with the directory that the build wrote. BuildKit only adds to a local cache, so each build
 * writes a new directory to keep the cache from growing. The old directory is removed last.
 *
 * @returns false if the build could not write its cache: the new directory is missing or has no index.
 */
async function replaceDirectory(directory: string, nextDirectory: string): Promise<boolean> {
  try {
    await access(join(nextDirectory, 'index.json'))
    await rm(previousDirectory(directory), { recursive: true, force: true })
    await rename(directory, previousDirectory(directory)).catch(() => {})
    await rename(nextDirectory, directory)
  } catch {
    await restoreDirectory(directory)
    return false
  }
  await rm(previousDirectory(directory), { recursive: true, force: true })
  return true
}

/**
 * Restores the old directory after a run that ended between the two renames. After any other run, this has no effect,
 * because rename(2) does not replace a directory that has content.
 */
async function restoreDirectory(directory: string): Promise<void> {
  await rename(previousDirectory(directory), directory).catch(() => {})
}

function previousDirectory(directory: string): string {
  return `${directory}.last`
}

/** Returns the full key, then its prefixes from the most to the least specific. */
function cacheKeys(name: string, ingredients: BuildIngredients): readonly [string, ...string[]] {
  const { file, buildArgs, bases, platform } = ingredients
  const setup = JSON.stringify([file, [...buildArgs].sort(), [...bases].sort()])
  const image = `binder-image-${name}-${formatPlatform(platform).replaceAll('/', '-')}-`
  const similarPrefix = `${image}${digestHex(sha256Digest(Buffer.from(setup))).slice(0, 16)}-`
  return [`${similarPrefix}${digestHex(computeFingerprint(ingredients)).slice(0, 32)}`, similarPrefix, image]
}

function warn(log: Log, consequence: string, error: unknown): void {
  log.warning(`${consequence}: ${errorMessage(error)}`)
}
