import type { Dockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { errorMessage } from '../../error-message.ts'
import type { IngredientRecord } from '../../ingredients/ingredient-record.ts'
import { mapConcurrent } from '../../map-concurrent.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatReference, parseReference, type Reference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { headDigest } from '../../registry/head-manifest.ts'
import type { Log } from '../../runner/log.ts'
import { UserError } from '../../user-error.ts'

/** Digest of each base image, by its name in the Dockerfile; undefined if it could not be resolved. */
export type Bases = ReadonlyMap<string, Digest | undefined>

const maxConcurrentLookups = 4

/**
 * Resolves image names of a Dockerfile to their current digests. Logs a warning for an image that cannot be looked up,
 * such as one that exists only in the builder's own store.
 */
export async function resolveBases(
  names: readonly string[],
  { connect, log }: { readonly connect: ConnectRegistry; readonly log: Log },
): Promise<Bases> {
  const digests = await mapConcurrent(names, maxConcurrentLookups, async name => {
    try {
      return await resolveDigest(parseReference(name), connect)
    } catch (error) {
      log.warning(
        `The image ${name}, which the Dockerfile uses, cannot be looked up, so a change to it will not trigger a build: ` +
          `${errorMessage(error)}`,
      )
      return undefined
    }
  })
  return new Map(names.map((name, index) => [name, digests[index]]))
}

async function resolveDigest(reference: Reference, connect: ConnectRegistry): Promise<Digest> {
  if (reference.digest !== undefined) return reference.digest
  const digest = await headDigest(await connect(reference), reference.tag ?? 'latest')
  if (digest === undefined)
    throw new UserError(
      'image-not-found',
      `${formatReference(reference)} is not in its registry: check its name and tag`,
    )
  return digest
}

/** Adds the recorded digest of each image that could not be resolved, to avoid an unnecessary rebuild. */
export function assumeUnchanged(bases: Bases, lastRecord: IngredientRecord | undefined): Bases {
  return new Map([...bases].map(([name, digest]) => [name, digest ?? lastRecord?.bases[name] ?? undefined]))
}

/**
 * Returns named contexts that pin each image to its resolved digest, even if a tag moves during the build or the engine
 * has an older image of that name. The result is empty for a Dockerfile frontend older than 1.4, which does not support
 * named contexts.
 */
export function pinnedContexts(bases: Bases, { directives }: Dockerfile): Map<string, string> {
  const syntax = directives.find(({ name }) => name === 'syntax')?.value ?? ''
  if (/^docker\/dockerfile(?:-upstream)?:1\.[0-3](?![0-9])/.test(syntax)) return new Map()
  const pinnableImages = [...bases].filter(([name, digest]) => digest !== undefined && !name.includes('@'))
  return new Map(
    pinnableImages.map(([name, digest]) => {
      const { tag: _tag, ...repository } = parseReference(name)
      return [name, `docker-image://${formatReference({ ...repository, ...(digest && { digest }) })}`]
    }),
  )
}
