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
