import { objectType, readBlob } from '../git/objects.ts'
import { ErrorResponse, notFound } from '../response.ts'
import { apiUrl, nodeId, type RestOperations, readsContents } from './operation.ts'

/** Maximum size of a blob in bytes. */
const maxBlobSize = 100 * 1_048_576

export const blobOperations: RestOperations = {
  /** @see https://docs.github.com/rest/git/blobs#get-a-blob */
  'git/get-blob': {
    requires: readsContents,
    handle: async ({ state, repository, params }) => {
      const oid = params.file_sha ?? ''
      const isBlob = /^[0-9a-f]{40}$/.test(oid) && (await objectType(repository.directory, oid)) === 'blob'
      if (!isBlob) {
        throw notFound()
      }
      const content = await readBlob(repository.directory, oid)
      if (content.byteLength > maxBlobSize) {
        throw new ErrorResponse(403, 'This API returns blobs up to 100 MB in size.')
      }
      return {
        status: 200,
        body: {
          sha: oid,
          node_id: nodeId('B', repository.id, oid),
          size: content.byteLength,
          url: `${apiUrl(state, repository)}/git/blobs/${oid}`,
          content: content.toString('base64'),
          encoding: 'base64',
        },
      }
    },
  },
}
