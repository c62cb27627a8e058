import { UserError } from './user-error.ts'

/**
 * Order of cleanups when a run is cancelled. Docker commands run one after another, newest first, because an image
 * cannot be removed before its container. File deletions can run at the same time.
 */
export type CleanUpOrder = 'in turn' | 'at once'

/** Registers a cleanup for when the run is cancelled, and returns a function that unregisters it. */
export type OnInterruption = (cleanUp: () => Promise<void>, order: CleanUpOrder) => () => void

/** Access to the local machine: runs programs and reports cancellation. */
export interface HostServices {
  readonly runCommand: RunCommand
  readonly onInterruption: OnInterruption
  /** Directory with enough space for whole images. */
  readonly temporaryDirectory: string
}

/** Runs `task`, and cleans up after the task succeeds or fails, or when the run is cancelled. */
export async function withCleanUp<T>(
  { onInterruption }: Pick<HostServices, 'onInterruption'>,
  cleanUp: () => Promise<void>,
  task: () => Promise<T>,
  order: CleanUpOrder = 'in turn',
): Promise<T> {
  let cleaning: Promise<void> | undefined
  // The cleanup runs only once. All callers wait for the same promise.
  const cleanUpOnce = () => {
    cleaning ??= cleanUp()
    return cleaning
  }
  const unregister = onInterruption(cleanUpOnce, order)
  try {
    return await task()
  } finally {
    await cleanUpOnce().finally(unregister)
  }
}

/** Child process to run. Arguments are passed without a shell and need no quoting. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd?: string
  /** Environment variables in addition to those of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** Whether the command line and its output are kept out of the log. */
  readonly isQuiet?: boolean
  /** Standard input of a quiet command; empty by default. */
  readonly input?: string
  /** Time after which a quiet command is terminated, in milliseconds. */
  readonly timeout?: number
  /** Whether the command is a cleanup. After cancellation, only cleanups run. */
  readonly isCleanUp?: boolean
}

/** Result of a command. */
export interface CommandResult {
  readonly exitCode: number
  /** Whether the command was terminated by its timeout. */
  readonly isTimedOut?: boolean
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a command. A non-zero exit code does not throw.
 *
 * @throws CommandNotFoundError when the program does not exist.
 */
export type RunCommand = (command: Command) => Promise<CommandResult>

/** Error for a program that is not installed. */
export class CommandNotFoundError extends UserError {
  readonly file: string
  constructor(file: string) {
    super('tool-missing', `${file} is not installed, or not on the PATH: install it`)
    this.file = file
  }
}

/** Returns the last lines of a failed program's output, for an error message. */
export function lastLines({ stdout, stderr }: CommandResult, count = 15): string {
  const text = stderr.trim() || stdout.trim()
  return text.split('\n').slice(-count).join('\n')
}
