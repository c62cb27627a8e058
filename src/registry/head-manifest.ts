import { discard } from '../http/silence.ts'
import { type Digest, isDigest } from '../oci/digest.ts'
import { manifestMediaTypes } from '../oci/media-types.ts'
import { findManifest } from './registry-source.ts'
import type { RepositoryClient } from './repository-client.ts'

/**
 * Whether whoever `client` is may read a manifest that is there.
 *
 * @returns undefined when it may, else what the registry answered.
 */
export async function canPull(client: RepositoryClient, digest: Digest): Promise<string | undefined> {
  const headers = { accept: manifestMediaTypes.join(', ') }
  const response = await client.send({
    method: 'HEAD',
    target: `manifests/${digest}`,
    headers,
    access: 'pull',
  })
  discard(response)
  return response.status === 200 ? undefined : `the registry answers ${response.status}`
}

/**
 * The digest that a tag means now. Only heads are asked for where the registry names digests in them: Docker Hub counts
 * those against nobody's rate limit.
 *
 * @param target a tag, or a digest to find out whether it is there.
 * @returns undefined when the registry has no such manifest.
 * @throws Error when it cannot be asked.
 */
export async function findDigest(client: RepositoryClient, target: string): Promise<Digest | undefined> {
  const headers = { accept: manifestMediaTypes.join(', ') }
  const response = await client.send({
    method: 'HEAD',
    target: `manifests/${target}`,
    headers,
    access: 'pull',
  })
  const digest = response.headers.get('docker-content-digest')
  discard(response)
  if (response.status === 404) return undefined
  if (response.status === 200 && digest !== null && isDigest(digest)) return digest
  // A HEAD has no body that could say what is wrong.
  return (await findManifest(client, target))?.digest
}
