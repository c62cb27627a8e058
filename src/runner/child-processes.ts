import { readdirSync, readFileSync } from 'node:fs'

/** Children that clean up: to end them would leave what they are about to remove. */
const spared = new Set<number>()

/** Keeps a child from being ended with the others, until it has ended by itself. */
export function spare(child: {
  readonly pid?: number | undefined
  once(event: 'close', then: () => void): unknown
}): void {
  const { pid } = child
  if (pid === undefined) return
  spared.add(pid)
  child.once('close', () => spared.delete(pid))
}

/**
 * Ends what a process has started, and what that has started in turn: older clients of Docker leave their buildx behind
 * when they end. Where the system has no /proc only those end that the terminal tells.
 *
 * @param parent whose descendants are meant; by default this process.
 */
export function endDescendants(parent = process.pid): void {
  endBelow(parent, readChildren())
}

function endBelow(parent: number, children: ReadonlyMap<number, readonly number[]>): void {
  for (const child of children.get(parent) ?? []) {
    if (spared.has(child)) continue
    endBelow(child, children)
    end(child)
  }
}

/** Ends a process and its descendants. */
export function endTree(pid: number): void {
  endDescendants(pid)
  end(pid)
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** Of every process of the system, by its number. */
function readChildren(): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>()
  for (const pid of processes()) {
    const parent = parentOf(pid)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  return children
}

function processes(): number[] {
  try {
    return readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? [Number(name)] : []))
  } catch {
    return []
  }
}

/** Source: proc(5), /proc/pid/stat: the name in brackets may hold anything, the state and the parent follow. */
function parentOf(pid: number): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}
