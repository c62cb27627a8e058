import { readdirSync, readFileSync } from 'node:fs'

/** Children of every process of the system, by the number of the parent; empty where the system has no /proc. */
export function readChildren(): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>()
  for (const pid of numbersIn('/proc')) {
    const parent = Number(readStat(`/proc/${pid}`)?.parent)
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [pid])
    else siblings.push(pid)
  }
  return children
}

/** Whether some thread of a process may still run and start another process, as opposed to stopped or ended ones. */
export function mayRun(pid: number): boolean {
  const threads = numbersIn(`/proc/${pid}/task`)
  // Running, or asleep until something happens. A thread that waits for its own vfork(2) is in state D and starts nothing.
  return threads.some(thread => /[RS]/.test(readStat(`/proc/${pid}/task/${thread}`)?.state ?? ''))
}

function numbersIn(directory: string): number[] {
  try {
    return readdirSync(directory).flatMap(name => (/^\d+$/.test(name) ? [Number(name)] : []))
  } catch {
    return []
  }
}

/** Source: proc_pid_stat(5): the name in brackets may hold anything, the state and the parent follow. */
function readStat(directory: string): { readonly state: string; readonly parent: string } | undefined {
  try {
    const text = readFileSync(`${directory}/stat`, 'utf8')
    const [state = '', parent = ''] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state, parent }
  } catch {
    // It has ended meanwhile.
    return undefined
  }
}
