import * as v from 'valibot'
import { readEventFile } from './event-file.ts'

const schema = v.object({ repository: v.object({ default_branch: v.string() }) })

/**
 * Returns the default branch of the repository of this run; undefined if the event does not name it.
 *
 * @param eventFile path of the run's event payload (`GITHUB_EVENT_PATH`); undefined if there is none.
 */
export function readDefaultBranch(eventFile: string | undefined): string | undefined {
  return readEventFile(eventFile, schema)?.repository.default_branch
}
