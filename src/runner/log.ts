import * as core from '@actions/core'

/** Lines of a file in the repository, 1-based and inclusive; GitHub shows a finding there. */
export interface Place {
  readonly file: string
  readonly startLine: number
  readonly endLine: number
}

/** What a person sees while an action runs. */
export interface Log {
  info(message: string): void
  /** A finding that does not fail the run; shown on the run's page. */
  warning(message: string, place?: Place): void
  /** A finding that does; says nothing about how the run ends. */
  error(message: string, place?: Place): void
  /** Runs `task` with its output folded under `title`. */
  group<T>(title: string, task: () => Promise<T>): Promise<T>
  /** Keeps a value out of everything that is printed from now on. */
  mask(secret: string): void
}

/**
 * What is printed may hold words of anybody: a kernel's name, a registry's answer. The runner would take a line that
 * begins like a command, or `##[` anywhere, for one of ours.
 * Source: actions/runner, ActionCommand.cs.
 */
export function withoutCommands(text: string): string {
  return text.replace(/(^|[\r\n])([^\S\r\n]*):(?=:)/g, '$1$2: ').replaceAll('##[', '## [')
}

export const runnerLog: Log = {
  info: message => core.info(withoutCommands(message)),
  warning: (message, place) => core.warning(message, { ...place }),
  error: (message, place) => core.error(message, { ...place }),
  group: core.group,
  mask: core.setSecret,
}
