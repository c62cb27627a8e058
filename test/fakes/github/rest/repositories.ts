import { Refusal, timestamp } from '../answer.ts'
import { type RestOperations, readsMetadata } from './operation.ts'
import { accountJson, fullRepositoryJson } from './repository-json.ts'

const created = new Date(0)

export const repositoryOperations: RestOperations = {
  /** https://docs.github.com/rest/repos/repos#get-a-repository */
  'repos/get': {
    requires: readsMetadata,
    handle: async ({ state, repository, token }) => ({
      status: 200,
      body: fullRepositoryJson(state, repository, token),
    }),
  },
  /** https://docs.github.com/rest/users/users#get-the-authenticated-user */
  'users/get-authenticated': {
    requires: readsMetadata,
    handle: async ({ state, token }) => {
      if (token === undefined) {
        throw new Refusal(401, 'Requires authentication')
      }
      // Installation tokens stand for no user.
      if (token.kind !== 'pat') {
        throw new Refusal(403, 'Resource not accessible by integration')
      }
      return {
        status: 200,
        body: {
          ...accountJson(state, token.login, 'User'),
          name: null,
          company: null,
          blog: '',
          location: null,
          email: null,
          hireable: null,
          bio: null,
          public_repos: 0,
          public_gists: 0,
          followers: 0,
          following: 0,
          created_at: timestamp(created),
          updated_at: timestamp(created),
        },
      }
    },
  },
}
