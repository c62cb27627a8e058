import { git } from '../git/run-git.ts'
import { timestamp } from '../response.ts'
import type { Repository } from '../state.ts'
import { type RestOperations, readsMetadata } from './operation.ts'
import { fullRepositoryJson } from './repository-json.ts'

/** Returns the time of the newest commit, which the fake GitHub reports as the time of the last push. */
async function lastPush({ directory }: Repository): Promise<{ pushed_at?: string }> {
  const format = '--format=%(committerdate:unix)'
  const output = await git(directory, [
    ...['for-each-ref', '--count=1', '--sort=-committerdate', format, 'refs/heads/'],
  ])
  const seconds = Number(output.toString().trim())
  return seconds === 0 ? {} : { pushed_at: timestamp(new Date(seconds * 1000)) }
}

export const repositoryOperations: RestOperations = {
  /** @see https://docs.github.com/rest/repos/repos#get-a-repository */
  'repos/get': {
    requires: readsMetadata,
    handle: async ({ state, repository, token }) => ({
      status: 200,
      body: { ...fullRepositoryJson(state, repository, token), ...(await lastPush(repository)) },
    }),
  },
}
