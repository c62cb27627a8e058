import { access, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildCache, CacheStore } from '../../docker/cache-arguments.ts'
import { messageOf } from '../../error-message.ts'
import type { BuildIngredients } from '../../ingredients/fingerprint.ts'
import { fingerprintOf } from '../../ingredients/fingerprint.ts'
import { digestOf, hexOf } from '../../oci/digest.ts'
import { formatPlatform } from '../../oci/platform.ts'
import { formatImageRepository, type ImageRepository, parseReference } from '../../oci/reference.ts'
import type { ActionsCache } from '../../runner/actions-cache.ts'
import type { Log } from '../../runner/log.ts'
import type { BuilderSettings } from '../request/builder-settings.ts'

export interface CacheServices {
  readonly actionsCache: ActionsCache
  /** The same in every run, so that what is kept is found again. */
  readonly cacheDirectory: string
  readonly log: Log
  readonly workflow: { readonly eventName: string }
}

/** The cache of one build. */
export interface OpenCache {
  readonly cache: BuildCache | undefined
  /** Keeps what the build wrote. */
  close(): Promise<void>
}

/** A build whose steps are cached: its names keep the caches of several images of one repository apart. */
export interface CachedBuild {
  readonly image: ImageRepository
  /** The image that `cache-ref` belongs to: a dependency image has the image built on it. */
  readonly owner: ImageRepository
  /** Stage of the owner's Dockerfile. */
  readonly stage: string | undefined
  readonly ingredients: BuildIngredients
}

const noCache: OpenCache = { cache: undefined, close: async () => {} }

/** A pull request may read, and never write: what it leaves would be in everybody's later builds. */
function mayWrite({ workflow }: CacheServices): boolean {
  return !workflow.eventName.startsWith('pull_request')
}

/** Chooses the cache; one that is not to be had is warned of, and the build goes on without. */
export async function openCache(
  settings: BuilderSettings,
  build: CachedBuild,
  services: CacheServices,
): Promise<OpenCache> {
  const { actionsCache, log } = services
  switch (settings.cache) {
    case 'none':
      return noCache
    case 'auto':
    case 'gha': {
      const obstacle = actionsCache.obstacle()
      if (obstacle === undefined)
        return openRemote({ kind: 'gha', scope: scopeOf(settings, build) }, mayWrite(services))
      if (settings.cache === 'gha') log.warning(`cache is gha, but ${obstacle}: this build uses no cache`)
      return noCache
    }
    case 'registry':
      return openRemote(
        { kind: 'registry', reference: referenceOf(settings, build) },
        // A build that pushes nothing leaves no cache in a registry either.
        settings.pushCache && mayWrite(services),
      )
    case 'local':
      return openLocal(settings, build, services)
  }
}

function openRemote(store: CacheStore, isWritten: boolean): OpenCache {
  return { ...noCache, cache: { from: store, to: isWritten ? store : undefined } }
}

function scopeOf({ cacheRef }: BuilderSettings, { image, stage }: CachedBuild): string {
  return [cacheRef ?? 'binder', image.path, ...(stage === undefined ? [] : [stage])]
    .join('-')
    .replace(/[^\w.-]/g, '-')
}

/** The dependency image's cache stands beside the image's own: one would overwrite the other. */
function referenceOf({ cacheRef }: BuilderSettings, { image, owner }: CachedBuild): string {
  if (cacheRef === undefined) return `${formatImageRepository(image)}:buildcache`
  if (image === owner) return cacheRef
  const { tag = 'latest', ...repository } = parseReference(cacheRef)
  return `${formatImageRepository(repository)}:${tag}-deps`
}

/**
 * A folder that is kept by the runner's cache service, under a key of what the build is made of. The most similar is
 * restored: of the same Dockerfile and arguments, else of the same image.
 */
async function openLocal(
  settings: BuilderSettings,
  build: CachedBuild,
  services: CacheServices,
): Promise<OpenCache> {
  const { actionsCache, cacheDirectory, log } = services
  const name = scopeOf(settings, build)
  const directory = join(cacheDirectory, name)
  const next = `${directory}.next`
  const keys = keysOf(name, build.ingredients)
  await putBack(directory)
  const obstacle = actionsCache.obstacle()
  if (obstacle === undefined) {
    const found = await actionsCache.restore(directory, keys).catch((error: unknown) => {
      warn(log, `The cache could not be restored, every step is run anew`, error)
      return undefined
    })
    log.info(
      found === undefined ? `No cache is kept for ${keys.at(-1)} yet` : `The cache ${found} is restored`,
    )
  } else {
    log.info(`The cache is kept in ${directory} on this machine alone: ${obstacle}`)
  }
  await rm(next, { recursive: true, force: true })
  const isWritten = mayWrite(services)
  return {
    cache: {
      from: { kind: 'local', directory },
      to: isWritten ? { kind: 'local', directory: next } : undefined,
    },
    close: async () => {
      if (!isWritten || !(await replace(directory, next)) || obstacle !== undefined) return
      await actionsCache.save(directory, keys[0]).catch((error: unknown) => {
        warn(log, 'The cache could not be saved, the next build takes longer', error)
      })
    },
  }
}

/**
 * BuildKit only ever adds to such a folder: a new one each time keeps it from growing. The old one goes when the new one
 * stands in its place; of a build that could not write its cache there is none, or one without an index.
 */
async function replace(directory: string, next: string): Promise<boolean> {
  try {
    await access(join(next, 'index.json'))
    await rm(lastOf(directory), { recursive: true, force: true })
    await rename(directory, lastOf(directory)).catch(() => {})
    await rename(next, directory)
  } catch {
    await putBack(directory)
    return false
  }
  await rm(lastOf(directory), { recursive: true, force: true })
  return true
}

/** Where a run ended between the two renames; a folder that is there is not replaced by rename(2). */
async function putBack(directory: string): Promise<void> {
  await rename(lastOf(directory), directory).catch(() => {})
}

function lastOf(directory: string): string {
  return `${directory}.last`
}

/** The whole key, then its prefixes from the most to the least similar. */
function keysOf(name: string, ingredients: BuildIngredients): readonly [string, ...string[]] {
  const { file, buildArgs, bases, platform } = ingredients
  const setUp = JSON.stringify([file, [...buildArgs].sort(), [...bases].sort()])
  const image = `binder-image-${name}-${formatPlatform(platform).replaceAll('/', '-')}-`
  const similar = `${image}${hexOf(digestOf(Buffer.from(setUp))).slice(0, 16)}-`
  return [`${similar}${hexOf(fingerprintOf(ingredients)).slice(0, 32)}`, similar, image]
}

function warn(log: Log, what: string, error: unknown): void {
  log.warning(`${what}: ${messageOf(error)}`)
}
