import { isRunning, readChildren } from './process-table.ts'

/** IDs of child processes that clean up. They are not killed, because their resources would then remain. */
const excludedChildren = new Set<number>()

/** Excludes a child process from termination until it exits. */
export function excludeFromTermination(child: {
  readonly pid?: number | undefined
  once(event: 'close', then: () => void): unknown
}): void {
  const { pid } = child
  if (pid === undefined) return
  excludedChildren.add(pid)
  child.once('close', () => excludedChildren.delete(pid))
}

/** Maximum time for processes to stop, in milliseconds. */
const stopTimeout = 1_000

/**
 * Kills all descendants of this process, not only its children, because older Docker clients exit before their buildx
 * process. Without `/proc`, descendants cannot be found and none are killed.
 */
export function terminateDescendants(): void {
  terminateAll(() => findDescendants(process.pid))
}

/** Kills a process and its descendants; without `/proc`, only the process. */
export function terminateTree(pid: number): void {
  terminateAll(() => [pid, ...findDescendants(pid)])
}

/**
 * Stops all processes before it kills any of them. Otherwise a shell whose command is killed would run its next
 * command, and a running process could start another one.
 *
 * @param find returns the current processes, parents before their children.
 */
function terminateAll(find: () => readonly number[]): void {
  const processes = new Set<number>()
  const stopping = new Set<number>()
  const deadline = performance.now() + stopTimeout
  while (performance.now() < deadline) {
    // This check comes before the search, because a process that is still running may start one that the search misses.
    const areStopped = ![...stopping].some(isRunning)
    const newProcesses = find().filter(pid => !processes.has(pid))
    if (areStopped && newProcesses.length === 0) break
    for (const pid of newProcesses) {
      processes.add(pid)
      // A process of another user, such as under sudo, cannot be stopped. Do not wait for it.
      if (send(pid, 'SIGSTOP')) stopping.add(pid)
    }
  }
  for (const pid of processes) send(pid, 'SIGKILL')
}

/** Returns the IDs of all descendants, parents before their children, without excluded processes. */
function findDescendants(parent: number): readonly number[] {
  const children = readChildren()
  const processes = [parent]
  for (const pid of processes) {
    for (const child of children.get(pid) ?? []) if (!excludedChildren.has(child)) processes.push(child)
  }
  return processes.slice(1)
}

/** Sends a signal. @returns whether it was sent. */
function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
