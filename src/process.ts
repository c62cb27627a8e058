/** Commands of Docker go in turn, the newest first, since a container is in the way of its image; files need not wait. */
export type CleanUpOrder = 'in turn' | 'at once'

/** Is told how to clean up when the run is cancelled, and returns what takes that back. */
export type OnInterruption = (cleanUp: () => Promise<void>, order: CleanUpOrder) => () => void

/** This machine: it runs programs, and says when it is told to stop. */
export interface Host {
  readonly runCommand: RunCommand
  readonly onInterruption: OnInterruption
  /** Has room for whole images. */
  readonly temporaryDirectory: string
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

/** A child process to run. Arguments are passed as they are: no shell is involved, nothing needs quoting. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd?: string
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** Keeps the command line and its output out of the log. */
  readonly isQuiet?: boolean
  /** Given to the standard input of a quiet command, which is empty otherwise. */
  readonly input?: string
  /** In milliseconds, after which a quiet command is ended. */
  readonly timeout?: number
  /** Takes back what others have done: it runs in a cancelled run too, in which all others end. */
  readonly isCleanUp?: boolean
}

export interface CommandResult {
  readonly exitCode: number
  /** Whether it was ended because its time was up. */
  readonly isTooLate?: boolean
  readonly stdout: string
  readonly stderr: string
}

/** @throws CommandNotFound when there is no such program; an exit code other than 0 is not an exception. */
export type RunCommand = (command: Command) => Promise<CommandResult>

export class CommandNotFound extends Error {
  readonly file: string
  constructor(file: string) {
    super(`${file} is not installed, or not on the PATH`)
    this.file = file
  }
}

/** The last words of a program that failed, for an error message. */
export function lastLines({ stdout, stderr }: CommandResult, count = 15): string {
  const text = stderr.trim() || stdout.trim()
  return text.split('\n').slice(-count).join('\n')
}
