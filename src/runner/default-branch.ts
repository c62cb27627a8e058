import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

const schema = v.object({ repository: v.object({ default_branch: v.string() }) })

/**
 * Returns the default branch of the repository of this run; undefined if the event does not name it.
 *
 * @param eventFile path of the run's event payload (`GITHUB_EVENT_PATH`); undefined if there is none.
 */
export async function readDefaultBranch(eventFile: string | undefined): Promise<string | undefined> {
  try {
    return v.parse(schema, JSON.parse(await readFile(eventFile ?? '', 'utf8'))).repository.default_branch
  } catch {
    return undefined
  }
}
