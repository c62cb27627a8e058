import * as core from '@actions/core'
import { escapeInvisible } from '../invisible-characters.ts'
import { escapeCommands } from './escape-commands.ts'

/** Lines of a file in the repository, 1-based and inclusive, on which GitHub shows an annotation. */
export interface LineRange {
  readonly file: string
  readonly startLine: number
  readonly endLine: number
}

/** Log of an action. */
export interface Log {
  info(message: string): void
  /** Logs a problem that does not fail the run, as an annotation. */
  warning(message: string, place?: LineRange): void
  /** Logs a problem that fails the run, as an annotation; does not itself set the exit status. */
  error(message: string, place?: LineRange): void
  /** Runs `task` with its output folded under `title`. */
  group<T>(title: string, task: () => Promise<T>): Promise<T>
  /** Masks a value in all later output. */
  mask(secret: string): void
}

/** Log of the GitHub Actions runner. */
export const runnerLog: Log = {
  info: message => core.info(escapeCommands(escapeInvisible(message))),
  warning: (message, place) => core.warning(escapeInvisible(message), { ...place }),
  error: (message, place) => core.error(escapeInvisible(message), { ...place }),
  group: (title, task) => core.group(escapeInvisible(title), task),
  mask: core.setSecret,
}
