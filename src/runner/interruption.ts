import type { CleanUpOrder } from '../process.ts'
import { terminateDescendants } from './child-processes.ts'

let isInterrupted = false
type CleanUp = () => Promise<void>
/** Registered cleanups, newest last. */
const cleanUps = new Map<CleanUp, CleanUpOrder>()
/**
 * Cleanup timeouts in milliseconds. GitHub's runner sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that.
 * Source: GitHub Docs, "Workflow cancellation reference".
 */
const cleanUpTimeouts = { SIGINT: 7_000, SIGTERM: 2_000, SIGPIPE: 7_000 } as const
/** Exit codes by shell convention: 128 plus the number of the signal. */
export const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGPIPE: 141 } as const
/** Handled signals. Node.js ignores SIGPIPE, and a write to a closed pipe fails with EPIPE instead. */
const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Registers a cleanup for when the run is cancelled, such as removing a container that would run indefinitely.
 *
 * @returns a function that unregisters it.
 */
export function onInterruption(cleanUp: CleanUp, order: CleanUpOrder): () => void {
  if (cleanUps.size === 0) {
    for (const signal of signals) process.on(signal, interrupt)
  }
  cleanUps.set(cleanUp, order)
  return () => {
    cleanUps.delete(cleanUp)
    if (cleanUps.size === 0) {
      for (const signal of signals) process.off(signal, interrupt)
    }
  }
}

/** Cleans up and exits after the output pipe was closed: `… | head` closes it after 10 lines. */
export function exitOnClosedOutput(): void {
  if (!isInterrupted) void interrupt('SIGPIPE')
}

/** Returns whether the run is being cancelled. Later errors are then a consequence of the cancellation. */
export function wasInterrupted(): boolean {
  return isInterrupted
}

async function interrupt(signal: keyof typeof exitCodes): Promise<void> {
  isInterrupted = true
  terminateDescendants()
  await Promise.race([cleanUpAll(), new Promise(resolve => setTimeout(resolve, cleanUpTimeouts[signal]))])
  process.exit(exitCodes[signal])
}

async function cleanUpAll(): Promise<void> {
  const inTurn = selectCleanUps('in turn').reverse()
  await Promise.all([runInTurn(inTurn), ...selectCleanUps('at once').map(cleanUp => runInTurn([cleanUp]))])
}

function selectCleanUps(order: CleanUpOrder): CleanUp[] {
  return [...cleanUps].flatMap(([cleanUp, registeredOrder]) => (registeredOrder === order ? [cleanUp] : []))
}

async function runInTurn(selectedCleanUps: readonly CleanUp[]): Promise<void> {
  for (const cleanUp of selectedCleanUps) await cleanUp().catch(() => {})
}
