import { inParallel } from '../../concurrency.ts'
import type { Dockerfile } from '../../dockerfile/parse-dockerfile.ts'
import { messageOf } from '../../error-message.ts'
import type { IngredientRecord } from '../../ingredients/ingredient-record.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatReference, parseReference, type Reference } from '../../oci/reference.ts'
import type { ConnectRegistry } from '../../registry/connect-registry.ts'
import { findDigest } from '../../registry/head-manifest.ts'
import type { Log } from '../../runner/log.ts'

export type Bases = ReadonlyMap<string, Digest | undefined>

const lookupsAtOnce = 4

/**
 * Asks the registries what images mean now, by their names in a Dockerfile. One that nobody can be asked about, such as
 * an image that is in the builder's own store alone, is warned of.
 */
export async function resolveBases(
  names: readonly string[],
  { connect, log }: { readonly connect: ConnectRegistry; readonly log: Log },
): Promise<Bases> {
  const digests = await inParallel(names, lookupsAtOnce, async name => {
    try {
      return await resolve(parseReference(name), connect)
    } catch (error) {
      log.warning(
        `The image ${name}, which the Dockerfile uses, cannot be looked up: that it changes will not be noticed. ` +
          `${messageOf(error)}`,
      )
      return undefined
    }
  })
  return new Map(names.map((name, at) => [name, digests[at]]))
}

async function resolve(reference: Reference, connect: ConnectRegistry): Promise<Digest> {
  if (reference.digest !== undefined) return reference.digest
  const found = await findDigest(await connect(reference), reference.tag ?? 'latest')
  if (found === undefined) throw new Error(`${formatReference(reference)} is not in its registry`)
  return found
}

/** An image that nobody can be asked about now is taken for what it was, so that nothing is built in vain. */
export function assumeUnchanged(bases: Bases, before: IngredientRecord | undefined): Bases {
  return new Map([...bases].map(([name, digest]) => [name, digest ?? before?.bases[name] ?? undefined]))
}

/**
 * Makes a build take exactly the images that were looked up, even when a tag moves meanwhile or the engine has an older
 * image under that name. A Dockerfile that asks for a frontend older than 1.4 cannot be helped that way.
 */
export function pinned(bases: Bases, { directives }: Dockerfile): Map<string, string> {
  const syntax = directives.find(({ name }) => name === 'syntax')?.value ?? ''
  if (/^docker\/dockerfile(?:-upstream)?:1\.[0-3](?![0-9])/.test(syntax)) return new Map()
  const looked = [...bases].filter(([name, digest]) => digest !== undefined && !name.includes('@'))
  return new Map(
    looked.map(([name, digest]) => {
      const { tag: _tag, ...repository } = parseReference(name)
      return [name, `docker-image://${formatReference({ ...repository, ...(digest && { digest }) })}`]
    }),
  )
}
