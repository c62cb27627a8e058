import { cancelBody } from '../http/idle-timeout.ts'
import type { Digest } from '../oci/digest.ts'
import { UserError } from '../user-error.ts'
import type { RepositoryClient } from './repository-client.ts'

/**
 * Deletes a manifest and all tags that point to it. A manifest that does not exist counts as deleted.
 * Source: OCI distribution-spec, "Deleting Manifests".
 *
 * @throws Error with the registry's response and how to allow the deletion.
 */
export async function deleteManifest(client: RepositoryClient, digest: Digest): Promise<void> {
  const response = await client.send({ method: 'DELETE', target: `manifests/${digest}`, access: 'delete' })
  const { status } = response
  if (status === 404 || (status >= 200 && status < 300)) return cancelBody(response)
  const message = await client.describeErrorResponse(response, `${client.name}@${digest}`, 'delete')
  throw new UserError([401, 403, 405].includes(status) ? 'permission-missing' : 'registry-rejected', message)
}
