import { readdirSync, readFileSync } from 'node:fs'

/** Returns the children of every process on the system by parent ID; empty without `/proc`. */
export function readChildren(): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>()
  for (const pid of listNumbers('/proc')) {
    const parent = Number(readStat(`/proc/${pid}`)?.parent)
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [pid])
    else siblings.push(pid)
  }
  return children
}

/** Returns whether any thread of a process may start another process, because it has not stopped or ended. */
export function isRunning(pid: number): boolean {
  const threads = listNumbers(`/proc/${pid}/task`)
  // R is running, S is interruptible sleep. A thread that waits for its own vfork(2) is in state D and starts nothing.
  return threads.some(thread => /[RS]/.test(readStat(`/proc/${pid}/task/${thread}`)?.state ?? ''))
}

function listNumbers(directory: string): number[] {
  try {
    return readdirSync(directory).flatMap(name => (/^\d+$/.test(name) ? [Number(name)] : []))
  } catch {
    return []
  }
}

/**
 * Reads the state and the parent, which follow the name in parentheses. The name may contain any character.
 * Source: proc_pid_stat(5).
 */
function readStat(directory: string): { readonly state: string; readonly parent: string } | undefined {
  try {
    const text = readFileSync(`${directory}/stat`, 'utf8')
    const [state = '', parent = ''] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state, parent }
  } catch {
    // The process has ended.
    return undefined
  }
}
