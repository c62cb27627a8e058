import { cancelBody } from '../http/idle-timeout.ts'
import { type Digest, isDigest } from '../oci/digest.ts'
import { manifestMediaTypes } from '../oci/media-types.ts'
import { findManifest } from './registry-source.ts'
import type { RepositoryClient } from './repository-client.ts'

/**
 * Checks that the client can pull a manifest.
 *
 * @returns a description of the registry's response if the manifest cannot be pulled; otherwise undefined.
 */
export async function pullProblem(client: RepositoryClient, digest: Digest): Promise<string | undefined> {
  const { status } = await headManifest(client, digest)
  return status === 200 ? undefined : `the registry responds with ${status}`
}

/**
 * Returns the digest that a tag currently points to. Uses a HEAD request if the registry returns the digest in its
 * headers, because Docker Hub does not count HEAD requests against its rate limit.
 *
 * @param target tag, or digest to check for existence.
 * @returns undefined if the registry has no such manifest.
 * @throws Error if the request fails.
 */
export async function headDigest(client: RepositoryClient, target: string): Promise<Digest | undefined> {
  const { status, digest } = await headManifest(client, target)
  if (status === 404) return undefined
  if (status === 200 && digest !== null && isDigest(digest)) return digest
  // A HEAD response has no body to explain the error.
  return (await findManifest(client, target))?.digest
}

/** Sends a HEAD request for a manifest. Returns the status, and the digest from the headers, if any. */
async function headManifest(client: RepositoryClient, target: string) {
  const headers = { accept: manifestMediaTypes.join(', ') }
  const request = { method: 'HEAD', target: `manifests/${target}`, headers, access: 'pull' } as const
  const response = await client.send(request)
  cancelBody(response)
  return { status: response.status, digest: response.headers.get('docker-content-digest') }
}
