import type { CleanUpOrder } from '../process.ts'
import { endDescendants } from './child-processes.ts'

let isInterrupted = false
type CleanUp = () => Promise<void>
/** The newest last. */
const cleanUps = new Map<CleanUp, CleanUpOrder>()
/**
 * Milliseconds. GitHub's runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s after that it kills.
 * Source: GitHub Docs, "Workflow cancellation reference".
 */
const patience = { SIGINT: 7_000, SIGTERM: 2_000, SIGPIPE: 7_000 } as const
/** As a shell gives them for a program that the signal ended. */
export const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGPIPE: 141 } as const
/** SIGPIPE is none of them: Node ignores it, and a write to a pipe that nobody reads fails instead. */
const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Registers what has to be undone when the run is cancelled, as a container that would go on for ever.
 *
 * @returns what takes it back.
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

/** Ends the run, and cleans up, when nobody reads its output any more: `… | head` closes the pipe after ten lines. */
export function endUnread(): void {
  if (!isInterrupted) void interrupt('SIGPIPE')
}

/** Whether the run is being cancelled: what fails from then on fails because of that. */
export function wasInterrupted(): boolean {
  return isInterrupted
}

async function interrupt(signal: keyof typeof exitCodes): Promise<void> {
  isInterrupted = true
  endDescendants()
  await Promise.race([cleanUpAll(), new Promise(resolve => setTimeout(resolve, patience[signal]))])
  process.exit(exitCodes[signal])
}

async function cleanUpAll(): Promise<void> {
  const inTurn = cleanUpsOf('in turn').reverse()
  await Promise.all([runInTurn(inTurn), ...cleanUpsOf('at once').map(cleanUp => runInTurn([cleanUp]))])
}

function cleanUpsOf(order: CleanUpOrder): CleanUp[] {
  return [...cleanUps].flatMap(([cleanUp, its]) => (its === order ? [cleanUp] : []))
}

async function runInTurn(all: readonly CleanUp[]): Promise<void> {
  for (const cleanUp of all) await cleanUp().catch(() => {})
}
