import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Returns whether a child process has ended, normally or by a signal. */
export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

/**
 * Ends a child process, and kills it if it does not end in time. Resolves when the process has ended.
 *
 * @param gracePeriod Milliseconds between SIGTERM and SIGKILL.
 */
export async function endProcess(child: ChildProcess, gracePeriod: number): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const killTimer = setTimeout(() => child.kill('SIGKILL'), gracePeriod)
  await closed
  clearTimeout(killTimer)
}
