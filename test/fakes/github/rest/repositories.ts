import { type RestOperations, readsMetadata } from './operation.ts'
import { fullRepositoryJson } from './repository-json.ts'

export const repositoryOperations: RestOperations = {
  /** https://docs.github.com/rest/repos/repos#get-a-repository */
  'repos/get': {
    requires: readsMetadata,
    handle: async ({ state, repository, token }) => ({
      status: 200,
      body: fullRepositoryJson(state, repository, token),
    }),
  },
}
