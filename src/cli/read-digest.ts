import type { Digest } from '../oci/digest.ts'
import type { Reference } from '../oci/reference.ts'
import { headDigest } from '../registry/head-manifest.ts'
import { connectFromRunner } from '../runner/registry-services.ts'
import { UserError } from '../user-error.ts'

/** Returns the digest in a reference, or the digest that its tag points to in the registry. */
export async function readDigest(image: Reference, env: NodeJS.ProcessEnv): Promise<Digest> {
  if (image.digest !== undefined) return image.digest
  const tag = image.tag ?? 'latest'
  const client = await connectFromRunner(env, {}, () => {})(image)
  const digest = await headDigest(client, tag)
  if (digest === undefined)
    throw new UserError(
      'image-not-found',
      `${client.name} has no tag "${tag}": check the spelling, or push the tag`,
    )
  return digest
}
