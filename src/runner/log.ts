import * as core from '@actions/core'

/** What a person sees while an action runs. */
export interface Log {
  info(message: string): void
  /** A finding that does not fail the run; shown on the run's page. */
  warning(message: string): void
  /** A finding that does; says nothing about how the run ends. */
  error(message: string): void
  /** Runs `task` with its output folded under `title`. */
  group<T>(title: string, task: () => Promise<T>): Promise<T>
  /** Keeps a value out of everything that is printed from now on. */
  mask(secret: string): void
}

export const runnerLog: Log = {
  info: core.info,
  warning: message => core.warning(message),
  error: message => core.error(message),
  group: core.group,
  mask: core.setSecret,
}
