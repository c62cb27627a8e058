import type { Log } from '../runner/log.ts'
import type { Terminal } from './command.ts'

/** Creates a log on standard error, so that standard output contains only the result. */
export function terminalLog({ err }: Terminal): Log {
  return {
    info: err,
    warning: err,
    error: err,
    mask: () => {},
    group: async <T>(title: string, task: () => Promise<T>): Promise<T> => {
      err(title)
      return task()
    },
  }
}
