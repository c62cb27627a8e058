import { discard } from '../http/silence.ts'
import type { Digest } from '../oci/digest.ts'
import { manifestMediaTypes } from '../oci/media-types.ts'
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
