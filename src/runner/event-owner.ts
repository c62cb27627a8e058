import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

const schema = v.object({
  repository: v.object({ owner: v.object({ login: v.string(), type: v.string() }) }),
})

/**
 * Returns whether an account is an organization or a user; undefined unless it owns the repository of this run.
 *
 * @param eventFile path of the run's event payload (`GITHUB_EVENT_PATH`); undefined if there is none.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export async function readOwnerKind(
  eventFile: string | undefined,
  account: string,
): Promise<'orgs' | 'users' | undefined> {
  try {
    const { repository } = v.parse(schema, JSON.parse(await readFile(eventFile ?? '', 'utf8')))
    if (repository.owner.login.toLowerCase() !== account.toLowerCase()) return undefined
    return repository.owner.type === 'Organization' ? 'orgs' : 'users'
  } catch {
    return undefined
  }
}
