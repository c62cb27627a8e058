import { readFile, readlink } from 'node:fs/promises'

/**
 * Formats the identity of this process: its ID, its start time and its PID namespace, because another process may get
 * the same ID later, or have it in another container.
 */
export async function formatOwner(): Promise<string> {
  const [startTime, namespace] = await Promise.all([readStartTime(process.pid), readNamespace()])
  return [process.pid, startTime ?? 0, namespace ?? 0].join('.')
}

/**
 * Returns whether the process that `formatOwner` identified is running; `unknown` for a process of another PID namespace.
 * An owner that is only a process ID was written by an earlier version.
 */
export async function findOwnerState(owner: string): Promise<'running' | 'ended' | 'unknown'> {
  const [id, startTime = '0', namespace = '0'] = owner.split('.')
  const ownNamespace = await readNamespace()
  if (namespace !== '0' && namespace !== ownNamespace) return 'unknown'
  if (!isRunning(Number(id))) return 'ended'
  if (startTime === '0') return 'running'
  return (await readStartTime(Number(id))) === startTime ? 'running' : 'ended'
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // EPERM: the process belongs to another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/**
 * Reads the start time of a process, in clock ticks since the machine started: field 22, counted from the state, which is
 * field 3 and follows the name in parentheses.
 *
 * @returns undefined without `/proc`.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
async function readStartTime(processId: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${processId}/stat`, 'utf8').catch(() => '')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[22 - 3]
}

/** Reads the number of this process's PID namespace from a link such as `pid:[4026531836]`. */
async function readNamespace(): Promise<string | undefined> {
  const link = await readlink('/proc/self/ns/pid').catch(() => '')
  return /^pid:\[(\d+)\]$/.exec(link)?.[1]
}
