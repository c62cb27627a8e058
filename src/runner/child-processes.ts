import { mayRun, readChildren } from './process-table.ts'

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

/** Milliseconds in which processes come to a stop even on a busy machine. */
const patience = 1_000

/**
 * Ends every process that this one has started, and those that they have started in turn: older clients of Docker leave
 * their buildx behind when they end. Without /proc nothing is known of them, and nothing is ended.
 */
export function endDescendants(): void {
  endAll(() => descendantsOf(process.pid))
}

/** Ends a process and its descendants; without /proc the process alone. */
export function endTree(pid: number): void {
  endAll(() => [pid, ...descendantsOf(pid)])
}

/**
 * Stops all processes before the first is ended: a shell whose command ends runs its next one, and a process that runs
 * may start another.
 *
 * @param find returns them as of now, parents before their children.
 */
function endAll(find: () => readonly number[]): void {
  const found = new Set<number>()
  const stopping = new Set<number>()
  const deadline = performance.now() + patience
  while (performance.now() < deadline) {
    // Looked at before the search: what stops in between may have started a process that this search still misses.
    const areStopped = ![...stopping].some(mayRun)
    const fresh = find().filter(pid => !found.has(pid))
    if (areStopped && fresh.length === 0) break
    for (const pid of fresh) {
      found.add(pid)
      // Those of another user, as below sudo, cannot be stopped and are not waited for.
      if (send(pid, 'SIGSTOP')) stopping.add(pid)
    }
  }
  for (const pid of found) send(pid, 'SIGKILL')
}

/** Parents before their children. */
function descendantsOf(parent: number): readonly number[] {
  const children = readChildren()
  const found = [parent]
  for (const pid of found) {
    for (const child of children.get(pid) ?? []) if (!spared.has(child)) found.push(child)
  }
  return found.slice(1)
}

/** Returns whether the signal was sent. */
function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
