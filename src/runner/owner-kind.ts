import * as v from 'valibot'
import { readEventFile } from './event-file.ts'

const schema = v.object({
  repository: v.object({ owner: v.object({ login: v.string(), type: v.string() }) }),
})

/**
 * Returns the kind of an account; undefined unless it owns the repository of this run.
 *
 * @param eventFile path of the run's event payload (`GITHUB_EVENT_PATH`); undefined if there is none.
 */
export function readOwnerKind(eventFile: string | undefined, account: string): 'orgs' | 'users' | undefined {
  const owner = readEventFile(eventFile, schema)?.repository.owner
  if (owner?.login.toLowerCase() !== account.toLowerCase()) return undefined
  return owner.type === 'Organization' ? 'orgs' : 'users'
}
