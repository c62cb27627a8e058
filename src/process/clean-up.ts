import type { RunCommand } from './run-command.ts'

/** Commands of Docker go in turn, the newest first, since a container is in the way of its image; files need not wait. */
export type CleanUpOrder = 'in turn' | 'at once'

/** Is told how to clean up when the run is cancelled, and returns what takes that back. */
export type OnInterruption = (cleanUp: () => Promise<void>, order: CleanUpOrder) => () => void

/** This machine: it runs programs, and says when it is told to stop. */
export interface Host {
  readonly runCommand: RunCommand
  readonly onInterruption: OnInterruption
}

/** Cleans up when `task` is over, however that ends, and when the run is cancelled meanwhile. */
export async function withCleanUp<T>(
  { onInterruption }: Pick<Host, 'onInterruption'>,
  cleanUp: () => Promise<void>,
  task: () => Promise<T>,
  order: CleanUpOrder = 'in turn',
): Promise<T> {
  let cleaning: Promise<void> | undefined
  // Once: who came second would believe it done while it is being done.
  const cleanUpOnce = () => {
    cleaning ??= cleanUp()
    return cleaning
  }
  const forget = onInterruption(cleanUpOnce, order)
  try {
    return await task()
  } finally {
    await cleanUpOnce().finally(forget)
  }
}
