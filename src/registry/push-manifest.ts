import { errorMessage } from '../error-message.ts'
import { cancelBody } from '../http/idle-timeout.ts'
import { RetryableError, withRetry } from '../http/retry.ts'
import { sha256Digest } from '../oci/digest.ts'
import type { StoredManifest } from '../oci/image-source.ts'
import { parseManifest } from '../oci/manifest.ts'
import { manifestMediaTypes } from '../oci/media-types.ts'
import { UserError } from '../user-error.ts'
import { assertSameDigest } from './blob-upload.ts'
import type { RepositoryClient } from './repository-client.ts'

/**
 * Pushes a manifest by digest or tag.
 *
 * @throws Error that names the image and the reason, if the manifest cannot be pushed.
 */
export async function pushManifest(
  client: RepositoryClient,
  manifest: StoredManifest,
  target: string,
): Promise<void> {
  const parsedManifest = parseManifest(manifest.bytes, manifest.mediaType, `the manifest for ${client.name}`)
  if (!manifestMediaTypes.includes(parsedManifest.mediaType))
    throw new UserError(
      'unsupported-image',
      `${client.name}: a manifest of type "${parsedManifest.mediaType}" cannot be pushed: expected one of ${manifestMediaTypes.join(', ')}`,
    )
  await withRetry(client.retry, () =>
    put(client, { bytes: manifest.bytes, mediaType: parsedManifest.mediaType }, target),
  )
}

/**
 * Matches the error for a blob that is not visible yet, because it was just pushed or is being pushed by another run.
 */
const blobUnknown = /\b(?:MANIFEST_)?BLOB_UNKNOWN\b|\bunknown blob\b/i

async function put(
  client: RepositoryClient,
  { bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: string },
  target: string,
): Promise<void> {
  const label = `${client.name}: manifest ${target}`
  const response = await client.send({
    method: 'PUT',
    target: `manifests/${target}`,
    headers: { 'content-type': mediaType },
    body: Buffer.from(bytes),
    access: 'pull,push',
  })
  if (response.status !== 201) {
    const message = await client.describeErrorResponse(response, label, 'pull,push')
    throw blobUnknown.test(message)
      ? new RetryableError(message)
      : new UserError('registry-rejected', message)
  }
  cancelBody(response)
  assertSameDigest(response, sha256Digest(bytes), label)
}

/**
 * Points tags, one at a time, to a manifest whose blobs are already in the registry.
 *
 * @param pushedTags further tags that point to the manifest, for the error message.
 * @throws Error that names the tags that point to the manifest and those that do not.
 */
export async function pushTags(
  client: RepositoryClient,
  manifest: StoredManifest,
  tags: readonly string[],
  pushedTags: readonly string[] = [],
): Promise<void> {
  for (const [index, tag] of tags.entries()) {
    try {
      await pushManifest(client, manifest, tag)
    } catch (error) {
      const reason = errorMessage(error)
      const allPushedTags = [...pushedTags, ...tags.slice(0, index)]
      const missingTags = tags.slice(index)
      throw new UserError(
        'push-incomplete',
        `${reason}. The image itself is in the registry as ${manifest.digest}. Tags that point to it: ` +
          `${allPushedTags.join(', ') || 'none'}; missing tags: ${missingTags.join(', ')}. Run this again to push only the missing tags`,
        { cause: error },
      )
    }
  }
}
